import Testing
import TextScreen

/// Counting cells.
@Suite struct DisplayWidthTests {
    @Test(arguments: [
        ("工作报告", 8), ("，。", 4), ("“三高”", 6), ("95.81%", 6), ("ａｂ", 4), ("é\u{301}", 1), ("①", 1), ("…—", 2), ("𠮷", 2),
        ("⽹", 2), ("ﾊﾝ", 2), ("🎉", 2), ("", 0),
    ])
    func counts(text: String, width: Int) { #expect(DisplayWidth.of(text) == width) }

    @Test func cutsAtCharactersOnly() {
        #expect(DisplayWidth.truncate("湖南省工作报告", columns: 9) == "湖南省工…")
        #expect(DisplayWidth.truncate("湖南省", columns: 6) == "湖南省")
        #expect(DisplayWidth.pad("数值", columns: 6, flushRight: true) == "  数值")
        #expect(DisplayWidth.pad("数值", columns: 3) == "数…")
        #expect(DisplayWidth.truncate("数", columns: 0) == "")
    }
}
