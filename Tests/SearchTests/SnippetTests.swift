import DocumentModel
import Search
import Testing

@Suite struct SnippetTests {
    @Test func showsTheHitWithItsSurroundings() {
        let block = paragraph("我市今年新建社区食堂六处，另改建两处")
        let snippet = Snippet(of: Query("食堂").hits(in: block), in: block, context: 3)
        #expect(snippet.marked == "…建社区食堂六处，…")
        #expect(snippet.ranges == [9..<15])
        #expect(snippet.start == 15)
    }

    @Test func isNotCutAtTheEnds() {
        let block = paragraph("食堂六处")
        let snippet = Snippet(of: [0..<6], in: block, context: 10)
        #expect(snippet.marked == "食堂六处")
        #expect(!snippet.isCutBefore && !snippet.isCutAfter)
    }

    @Test func goesOnOneLine() {
        let block = paragraph("社区\n食堂\t六处")
        #expect(Snippet(of: [7..<13], in: block, context: 9).text == "社区 食堂 六处")
    }

    @Test func keepsCharactersWhole() {
        let family = "👨‍👩‍👧"
        let block = paragraph("\(family)e\u{301}食堂\(family)")
        let hit = Query("食堂").hits(in: block)
        #expect(Snippet(of: hit, in: block, context: 1).text == "e\u{301}食堂\(family)")
        // A hit on the bare letter shows its accent too.
        #expect(Snippet(of: Query("e").hits(in: block), in: block, context: 0).text == "e\u{301}")
    }

    @Test func showsTheOtherHitsThatFit() {
        let block = paragraph("食堂甲食堂乙食堂")
        let snippet = Snippet(of: Query("食堂").hits(in: block), in: block, context: 4)
        #expect(snippet.ranges == [0..<6, 9..<15])
    }

    @Test(arguments: [0..<0, 3..<90, 90..<99]) func standsRangesOutside(range: Range<Int>) {
        #expect(Snippet(of: [range], in: paragraph("食堂"), context: 5).text == "食堂")
    }
}
