import DocumentModel
import Testing

/// What belongs to the sheet or the page of the web is told apart from the text.
@Suite struct FurnitureTests {
    @Test func webPages() {
        let document = read(
            "下载\n打印\n【字号：\n加大\n】\n2025年某县政府工作报告\n——2025年1月8日在某县第九届人民代表大会第四次会议上\n来源：某县报\n县长 赵某某\n各位代表：\n\(paragraph)\n扫一扫在手机打开当前页\n-->"
        )
        #expect(document.texts(.furniture(.webChrome)).count == 7)
        #expect(document.texts(.furniture(.byline)).count == 3)
        #expect(document.texts(.salutation) == ["各位代表："])
        #expect(document.outline == ["1 2025年某县政府工作报告"])
    }

    @Test func pageNumbers() {
        #expect(read("通报\n\n\(paragraph)\n\n— 3 —\n\n\(paragraph)").texts(.furniture(.page)) == ["— 3 —"])
    }

    @Test func leadsComeInSeries() {
        let document = read("通报\n\n一、做法\n\n开好春耕会。\(paragraph)\n\n备足春耕肥。\(paragraph)")
        let leads = document.blocks.compactMap { block in block.lead.map { block.text(in: $0) } }
        #expect(leads == ["开好春耕会。", "备足春耕肥。"])
        #expect(read("通报\n\n开好春耕会。\(paragraph)").blocks.allSatisfy { $0.lead == nil })
    }
}

@Suite struct DoubtTests {
    @Test func loopsAreMarked() {
        let text = "开好春耕会。" + paragraph + paragraph
        let document = read("通报\n\n\(text)\n\n\(text)\n\n\(text)")
        #expect(document.blocks.map(\.repeats) == [nil, nil, 1, 1])
        #expect(document.flags.map(\.kind) == [.repetitionLoop])
    }

    @Test func cutEndsAndLostNumbers() {
        let document = read("通报\n\n3. 围绕如何改善山区群众出行条件提出建议，重点是断头路、危桥的问题。\n\n4. 围绕如何提高合作医疗报销比例提出建议，重点是慢性病和异地结算手续，让群众的日子一年")
        #expect(document.doubts == [.missingNumbers, .cutEnd])
        #expect(document.flags.first { $0.kind == .missingNumbers }?.detail == "1, 2")
    }

    @Test func quotationMarks() {
        #expect(read("通报\n\n群众都说“好，\(paragraph)").doubts == [.unbalancedQuote])
    }

    @Test func aCutEndIsAWholeCharacter() throws {
        let document = read("通报\n\n\(paragraph)\n\n\(paragraph)\(paragraph)镇里的水渠还没有修\u{A0}")
        let flag = try #require(document.flags.first { $0.kind == .cutEnd })
        #expect(document.source.text(in: flag.source) == "修")
    }

    @Test func cleanTextHasNone() {
        #expect(
            read("通报\n\n一、做法\n\n“好”。\(paragraph)\n\n1.甲；\n\n2.乙。\n\n二、打算\n\n\(paragraph)\n\n某镇\n\n2020年1月2日").flags
                .isEmpty)
    }

    @Test func itemsRunTogetherAreCut() {
        let document = read("通报\n\n\(paragraph)\n\n1. 围绕修路提出建议，越具体越好。\n\n2. 围绕看病提出建议，保证出入平安。 3. 围绕上学提出建议，越具体越好。")
        #expect(document.texts(.item).count == 3)
        #expect(document.reasons(.split) == ["inlineItem"])
    }
}
