import ChineseText

/// Decides by content whether a file is Markdown: converters name their output as they like.
///
/// Plain reports must not be taken for Markdown, because their line ends are paragraphs.
func looksLikeMarkdown(_ bytes: [UInt8], lines: [PhysicalLine], path: String) -> Bool {
    if path.hasSuffix(".md") || path.hasSuffix(".markdown") { return true }
    return lines.lazy.filter { !$0.isBlank }.prefix(4000).contains { isMarkdownLine(bytes[$0.content]) }
}

/// An ATX heading, a line in bold, or the rule of a pipe table.
private func isMarkdownLine(_ line: ArraySlice<UInt8>) -> Bool {
    let hash = UInt8(ascii: "#")
    let star = UInt8(ascii: "*")
    switch line.first {
    case hash:
        let level = line.prefix { $0 == hash }.count
        return level <= 6 && line.count > level && line[line.startIndex + level] == 0x20
    case star:
        return line.count > 4 && line.starts(with: [star, star]) && line.suffix(2).elementsEqual([star, star])
    case UInt8(ascii: "|"):
        return isTableRule(line)
    default: return false
    }
}

/// `|---|:--:|`
func isTableRule(_ line: ArraySlice<UInt8>) -> Bool {
    let allowed: Set<UInt8> = [0x7C, 0x2D, 0x3A, 0x20, 0x09]
    return line.allSatisfy(allowed.contains) && line.contains(0x2D)
}

/// The line that closes the settings of a site generator at the very start of a file: `---`, `key: value`, `---`.
func endOfFrontMatter(_ bytes: [UInt8], _ lines: [PhysicalLine]) -> Int? {
    let rule = Array("---".utf8)
    guard let first = lines.first, bytes[first.content].elementsEqual(rule) else { return nil }
    for (index, line) in lines.enumerated().dropFirst().prefix(60) {
        let text = bytes[line.content]
        // A file of nothing else keeps its only text.
        if text.elementsEqual(rule) { return lines[(index + 1)...].contains { !$0.isBlank } ? index : nil }
        let isSetting = line.first.isLatin && text.contains(UInt8(ascii: ":"))
        guard isSetting || line.first == "-" || line.indent > 0 && !line.isBlank else { return nil }
    }
    return nil
}
