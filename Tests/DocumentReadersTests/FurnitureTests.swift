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
