import DocumentReaders
import ReadingProperties
import Testing

/// Reading ends whatever is read, in a time that grows with the length: each of these took minutes if a step looked at
/// all that came before.
@Suite(.serialized) struct HostileInputTests {
    /// A name, what is repeated, and how many bytes of it.
    static let heaps: [(name: String, piece: String, size: Int)] = [
        ("a long line", "县里逐项办结群众反映的事项，", 3_000_000),
        ("a long line without a mark", "县", 2_000_000),
        ("a long line of digits", "1234567890", 1_000_000),
        ("short lines", "办\n", 1_000_000),
        ("empty lines", "\n", 1_000_000),
        ("spaces", " \u{3000}", 1_000_000),
        ("headings", "一、办理\n", 600_000),
        ("headings of Markdown", "# 办\n\n", 600_000),
        ("headings of all levels", "一、办\n（一）理\n1.事\n（1）项\n", 600_000),
        ("items", "1. 办理。\n", 600_000),
        ("articles of a law", "第一条 办理。\n", 600_000),
        ("titles", "关于办理的报告\n", 600_000),
        ("the same paragraph", paragraph + "\n\n", 1_000_000),
        ("bold", "**办**", 600_000), ("open bold", "**办\n", 300_000), ("links", "[办](a)", 600_000),
        ("open brackets", "[", 300_000), ("quotations", ">", 100_000), ("nested items", "- ", 100_000),
        ("rows of a table", "|办|3|\n|--|--|\n", 300_000), ("one row", "|办", 300_000),
        ("fences", "```\n办\n", 300_000), ("comments", "<!-- 办\n", 300_000), ("tags", "<table><tr><td>", 300_000),
        ("closing tags", "</div>", 300_000), ("quotes", "“", 600_000), ("books", "《〈", 300_000),
        ("invalid bytes", "\u{FFFD}", 300_000), ("controls", "\u{1B}[", 300_000), ("radicals", "⺠", 600_000),
        ("dates", "2024年1月2日", 600_000), ("contents", "办理……1\n", 600_000), ("fixed columns", "办   3    4\n", 600_000),
        ("ends of pages", "- 1 -\n\u{C}", 300_000), ("senders", "送：办，\n", 300_000), ("parts", "（上接1版）\n", 300_000),
        ("annexes", "附件1\n", 300_000), ("English", "the report of the county ", 1_000_000),
        ("chapters", "Chapter 1\n\nPart I\n\n", 300_000), ("underlines", "办\n===\n", 300_000),
    ]

    @Test(.timeLimit(.minutes(1)), arguments: heaps)
    func isReadToTheEnd(name: String, piece: String, size: Int) {
        let bytes = Array(String(repeating: piece, count: size / piece.utf8.count).utf8)
        for path in ["", "a.md"] {
            let document = readDocument(bytes, path: path)
            #expect(breaches(of: document, readFrom: bytes) == [], "\(name) as \(path)")
        }
    }
}
