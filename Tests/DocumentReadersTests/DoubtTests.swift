import DocumentModel
import Testing

/// Doubts in short documents, and none in clean ones.
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
