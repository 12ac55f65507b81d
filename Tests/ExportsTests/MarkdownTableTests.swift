import Exports
import Testing

@Suite struct MarkdownTableTests {
    private func cell(_ text: String) -> String {
        String(MarkdownTable.line(Record(["a": .text(text)])).dropFirst(2).dropLast(3))
    }

    @Test func aTableHasItsHead() {
        let head = MarkdownTable.header([ExportField("指标", "指标"), ExportField("value", "Value", .number)])
        #expect(head == "| 指标 | value |\n| --- | ---: |\n")
    }

    @Test(arguments: [
        ("甲|乙", #"甲\|乙"#), (#"甲\|乙"#, #"甲\\\|乙"#), ("上\n下\r\n底", "上 下  底"), ("`ls`", #"\`ls\`"#),
        ("<b>粗</b>", #"\<b\>粗\</b\>"#), ("*重*_点_", #"\*重\*\_点\_"#), ("[文](甲.md)", #"\[文\](甲.md)"#),
        ("![图](a)", #"\!\[图\](a)"#), ("&lt;", #"\&lt;"#), ("~~旧~~", #"\~\~旧\~\~"#), ("$x$", #"\$x\$"#),
        ("a\u{1B}[31m", #"a␛\[31m"#), ("a\u{202E}b", "aU+202Eb"), ("a@b.cn", #"a\@b.cn"#),
    ])
    func nothingInACellIsMarkup(text: String, cell: String) {
        #expect(self.cell(text) == cell)
    }

    @Test func addressesAreNoLinks() {
        #expect(cell("见 http://a.cn 和 HTTPS://b.cn") == "见 http&#58;//a.cn 和 HTTPS&#58;//b.cn")
        #expect(cell("www.a.cn") == "www&#46;a.cn")
    }
}
