/// The lines of a Markdown file as they stand in it: the parser's word on where a block ends is off by a line at times,
/// and a line of text must not be taken for a mark.
struct MarkdownLines {
    let bytes: [UInt8]
    let lines: [PhysicalLine]

    /// A line without the marks of quotations and items before it.
    private func content(_ line: Int) -> ArraySlice<UInt8> {
        bytes[lines[line].content].drop { ">-*+ \t".utf8.contains($0) }
    }

    /// Whether a line is the rule below the head of a table: `|---|:--:|`.
    func isTableRule(_ line: Int) -> Bool {
        DocumentReaders.isTableRule(bytes[lines[line].content].drop { "> \t".utf8.contains($0) })
    }

    /// Whether a line underlines a heading: `===` or `---`.
    func isUnderline(_ line: Int) -> Bool {
        let marks = bytes[lines[line].content].drop { "> \t".utf8.contains($0) }
        guard let first = marks.first, "=-".utf8.contains(first) else { return false }
        return marks.allSatisfy { $0 == first }
    }

    /// Whether a line is a fence with at most the name of a language behind it.
    func isFence(_ line: Int) -> Bool {
        let marks = content(line)
        guard let first = marks.first, "`~".utf8.contains(first) else { return false }
        let name = marks.drop { $0 == first }
        return name.count <= 20 && name.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    }
}
