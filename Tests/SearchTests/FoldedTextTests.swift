import DocumentModel
import Search
import Testing

@Suite struct FoldedTextTests {
    @Test(arguments: [
        ("工 作\n报　告", "工作报告"),
        ("ＧＤＰ增长５．２％", "gdp增长5.2%"),
        ("Fiscal Year", "fiscalyear"),
        ("甲，乙、丙,丁", "甲,乙,丙,丁"),
        ("他说：“好”", "他说:\"好\""),
        ("他說「好」", "他說\"好\""),
        ("沪办发〔2031〕8号", "沪办发(2031)8号"),
        ("2021—2025、2021～2025", "2021-2025,2021-2025"),
        ("软\u{AD}连\u{200D}字", "软连字"),
        ("二○三一年", "二〇三一年"),
        ("ÉTÉ", "été"),
        ("𠮷野家", "𠮷野家"),
        ("", ""),
    ])
    func folds(text: String, form: String) {
        #expect(String(decoding: FoldedText(paragraph(text)).bytes, as: UTF8.self) == form)
    }

    @Test func rangesLeadBackToTheTextAsItIs() {
        let block = paragraph("各县 区\n政府要抓 好Ｇ ＤＰ核算。")
        #expect(Query("县区政府").hits(in: block).map(block.text(in:)) == ["县 区\n政府"])
        #expect(Query("gdp核").hits(in: block).map(block.text(in:)) == ["Ｇ ＤＰ核"])
        #expect(Query("好").hits(in: block).map(block.text(in:)) == ["好"])
    }

    @Test func spacesAroundAHitAreNotPartOfIt() {
        let block = paragraph("增加 38 处")
        #expect(Query("38").hits(in: block) == [7..<9])
    }

    @Test func aPhraseDoesNotCrossTheCellsOfATable() {
        let table = Block(
            kind: .table(Table(rows: [], headerRows: 0, alignments: [])), text: "20\t31\n学校\t医院")
        #expect(Query("2031").hits(in: table).isEmpty)
        #expect(Query("学校").hits(in: table).count == 1)
    }
}
