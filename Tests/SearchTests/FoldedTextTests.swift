import DocumentModel
import Search
import Testing

@Suite struct FoldedTextTests {
    @Test(arguments: [
        ("工 作\n报　告", "工作报告"),
        ("ＧＤＰ增长５．２％", "gdp增长5.2%"),
        ("Fiscal Year", "fiscal year"),
        ("the \n　 Ｒeport", "the report"),
        ("第 3 季度 GDP 增长 5 %", "第3季度gdp增长5%"),
        ("3 kg、4 \u{200B}\u{AD} 5", "3 kg,4 5"),
        ("end. The (new) law", "end.the(new)law"),
        ("новый  год", "новыи год"),
        ("甲，乙、丙,丁", "甲,乙,丙,丁"),
        ("他说：“好”", "他说:\"好\""),
        ("他說「好」", "他说\"好\""),
        ("沪办发〔2031〕8号", "沪办发(2031)8号"),
        ("2021—2025、2021～2025", "2021-2025,2021-2025"),
        ("软\u{AD}连\u{200D}字", "软连字"),
        ("二○三一年", "二〇三一年"),
        ("ÉTÉ", "ete"),
        ("Cafe\u{301} Zu\u{308}rich Łódź Ærø Straße", "cafe zurich lodz aero strasse"),
        ("Việt Nam, gōngzuò bàogào, lǜsè", "viet nam,gongzuo baogao,luse"),
        ("國務院關於衆議、眾議與羣體", "国务院关于众议,众议与群体"),
        ("佈告佔用啓動喫飯綫路裏面裡外發髮", "布告占用启动吃饭线路里面里外发发"),
        ("顯著沿著乾旱幹部干部", "显着沿着干旱干部干部"),
        ("⼯作⽇程⻋辆", "工作日程车辆"),
        ("\u{F90A}\u{2F879}", "金峀"),
        ("１２㎡，３％，№５，①②，Ⅳ级，㈠，ﬁrst", "12m2,3%,no5,12,iv级,(一),first"),
        ("20℃ ㎏ ½ ￥ 𝐀𝐁", "20°c kg 1/2¥ab"),
        ("1,489家，12,345,678元，１，４８９人", "1489家,12345678元,1489人"),
        ("3,4、1,23、12,3456、2031,100、,100", "3,4,1,23,12,3456,2031,100,,100"),
        ("5≠6, 龘\u{E0100}\u{FE00}", "5≠6,龘"),
        ("𠮷野家", "𠮷野家"),
        ("", ""),
    ])
    func folds(text: String, form: String) {
        #expect(String(decoding: FoldedText(paragraph(text)).bytes, as: UTF8.self) == form)
    }

    @Test func rangesLeadBackToTheTextAsItIs() {
        let block = paragraph("各县 区\n政府要抓 好Ｇ ＤＰ核算。")
        #expect(Query("县区政府").hits(in: block).map(block.text(in:)) == ["县 区\n政府"])
        #expect(Query("dp核").hits(in: block).map(block.text(in:)) == ["ＤＰ核"])
        #expect(Query("好").hits(in: block).map(block.text(in:)) == ["好"])
    }

    @Test(arguments: [
        ("m2", "住房１２㎡以上", ["㎡"]),
        ("2", "住房１２㎡以上", ["２", "㎡"]),
        ("一", "按㈠办理", ["㈠"]),
        ("(一)办", "按㈠办理", ["㈠办"]),
        ("i", "Ⅲ类", ["Ⅲ"]),
        ("ii", "ⅢⅢ", ["ⅢⅢ"]),
        ("cafe", "le Cafe\u{301}.", ["Cafe\u{301}"]),
        ("1489", "共1,489家", ["1,489"]),
        ("89", "共1,489家", ["89"]),
        ("4", "共1,489家", ["4"]),
        ("the report", "see the \n\n report", ["the \n\n report"]),
        ("报告", "年度報\u{FE00}　告。", ["報\u{FE00}　告"]),
        ("strasse", "Straße", ["Straße"]),
        ("业", "工业\u{AD} ", ["业"]),
    ])
    func aHitCoversWholeCharacters(query: String, text: String, found: [String]) {
        let block = paragraph(text)
        let term = FoldedText(paragraph(query)).bytes
        #expect(FoldedText(block).ranges(of: term).map(block.text(in:)) == found)
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
