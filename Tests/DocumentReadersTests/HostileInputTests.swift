import DocumentReaders
import ReadingProperties
import Testing

/// Reading ends whatever is read, in a time that grows with the length: each of these took minutes if a step looked at
/// all that came before.
@Suite(.serialized) struct HostileInputTests {
    /// What is repeated, by name.
    static let heaps: [(name: String, piece: String)] = [
        ("a line without a mark", "县"), ("digits", "1234567890"), ("empty lines", "\n"), ("spaces", " \u{3000}"),
        ("Markdown headings", "# 办\n\n"), ("all levels", "一、办\n（一）理\n1.事\n（1）项\n"), ("items", "1. 办理。\n"),
        ("articles", "第一条 办理。\n"), ("titles", "关于办理的报告\n"), ("the same paragraph", paragraph + "\n\n"),
        ("bold", "**办**"), ("open bold", "**办\n"), ("links", "[办](a)"), ("open brackets", "["), ("quotations", ">"),
        ("nested items", "- "), ("tables", "|办|3|\n|--|--|\n"), ("one row", "|办"), ("fences", "```\n办\n"),
        ("comments", "<!-- 办\n"), ("tags", "<table><tr><td>"), ("closing tags", "</div>"), ("quotes", "“"),
        ("books", "《〈"), ("controls", "\u{1B}["), ("radicals", "⺠"), ("dates", "2024年1月2日"), ("contents", "办理……1\n"),
        ("columns", "办   3    4\n"), ("ends of pages", "- 1 -\n\u{C}"), ("senders", "送：办，\n"),
        ("parts", "（上接1版）\n"), ("annexes", "附件1\n"), ("English", "the report of the county "),
        ("chapters", "Chapter 1\n\nPart I\n\n"), ("underlines", "办\n===\n"),
    ]

    @Test(.timeLimit(.minutes(1)), arguments: heaps)
    func heapsAreReadToTheEnd(name: String, piece: String) {
        expectToTheEnd(piece, size: 20_000)
    }

    @Test(.timeLimit(.minutes(1)))
    func aLineOfFiveMegabytes() { expectToTheEnd("县里逐项办结群众反映的事项，", size: 5_000_000, paths: [""]) }

    @Test(.timeLimit(.minutes(2)))
    func aMillionLines() { expectToTheEnd("\n", size: 1_000_000, paths: [""]) }

    @Test(.timeLimit(.minutes(2)))
    func thousandsOfHeadings() { expectToTheEnd("一、办\n", size: 200_000, paths: [""]) }

    private func expectToTheEnd(_ piece: String, size: Int, paths: [String] = ["", "a.md"]) {
        let bytes = Array(String(repeating: piece, count: size / piece.utf8.count).utf8)
        for path in paths {
            let document = readDocument(bytes, path: path)
            #expect(breaches(of: document, readFrom: bytes) == [], "\(piece.debugDescription) as \(path)")
        }
    }
}
