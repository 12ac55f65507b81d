import DocumentModel
import Layout
import Testing
import TextScreen

/// Where rows end.
@Suite struct LineBreakTests {
    @Test func pointsAndClosingMarksStayWithTheirText() {
        #expect(rows("全省上下同心，稳中求进。", width: 12) == ["全省上下同", "心，稳中求", "进。"])
        #expect(rows("开展“回头看”活动（试点）", width: 12) == ["开展“回头看”", "活动（试点）"])
    }

    @Test func aNumberStaysWithItsUnit() {
        #expect(rows("共投入资金154.6亿元建设", width: 16) == ["共投入资金", "154.6亿元建设"])
        #expect(rows("接待来访3819批5782人次", width: 18) == ["接待来访3819批", "5782人次"])
        #expect(rows("依照本法第12条的规定", width: 12) == ["依照本法", "第12条的规定"])
        #expect(rows("整改率达到95.81%以上", width: 12) == ["整改率达到", "95.81%以上"])
    }

    @Test func straightQuotesOpenAndClose() {
        #expect(rows("切实增强\"四个意识\"", width: 10) == ["切实增强", "\"四个意识\""])
        #expect(rows("坚持\"三高四新\"蓝图", width: 12) == ["坚持\"三高四", "新\"蓝图"])
    }

    @Test func englishBreaksAtSpaces() {
        #expect(rows("The programme cost $3.6 billion.", width: 14) == ["The programme", "cost $3.6", "billion."])
    }

    @Test func aWordWiderThanTheWindowIsBrokenAnywhere() {
        #expect(rows("见https://example.com/报告", width: 10) == ["见https://", "example.co", "m/报告"])
    }

    @Test func aRestTooWideForTheNextRowIsBrokenToo() {
        let rows = rows("（一） " + String(repeating: "x", count: 60), width: 30, kind: .caption)
        #expect(rows.allSatisfy { DisplayWidth.of($0) <= 26 })
        #expect(rows.joined().filter { $0 == "x" }.count == 60)
    }

    @Test func bulletsHangAndNumbersDoNot() {
        let text = "扩大内需，稳住预期，办好民生实事"
        #expect(rows(text, width: 24, kind: .item) == ["•扩大内需，稳住预期，", "办好民生实事"])
        #expect(rows("1." + text, width: 24, kind: .item) == ["1.扩大内需，稳住预", "期，办好民生实事"])
    }

    @Test func combiningMarksStayWithTheirBase() {
        #expect(rows("e\u{301}e\u{301}e\u{301}", width: 2) == ["e\u{301}e\u{301}", "e\u{301}"])
    }

    private func rows(_ text: String, width: Int, kind: Block.Kind = .salutation) -> [String] {
        let block = Block(kind: kind, text: text)
        let document = Document(
            source: SourceText(Array(text.utf8)), path: "", metadata: Metadata(), parts: [], sections: [],
            blocks: [block], overlays: [], flags: [])
        return DocumentLayout(document, width: width).lines(ofBlock: 0).map { $0.pieces.map(\.text).joined() }
    }
}
