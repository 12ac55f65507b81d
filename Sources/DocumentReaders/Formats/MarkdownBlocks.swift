import CCmark
import ChineseText
import DocumentModel
import Glibc

/// Reads the block structure of Markdown with cmark-gfm: which line is a heading, a row, an item.
///
/// Only line numbers are taken from the parser. The text itself comes from the source, so that no
/// character can be lost or moved on the way.
func markdownMarkup(_ bytes: [UInt8], lines: [PhysicalLine]) -> Markup {
    var markup = Markup(isMarkdown: true, marks: Array(repeating: .none, count: lines.count))
    cmark_gfm_core_extensions_ensure_registered()
    guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else { return markup }
    defer { cmark_parser_free(parser) }
    if let tables = cmark_find_syntax_extension("table") { cmark_parser_attach_syntax_extension(parser, tables) }
    if let first = lines.first, let last = lines.last {
        bytes[first.range.lowerBound..<last.range.upperBound].withUnsafeBytes { buffer in
            cmark_parser_feed(parser, buffer.bindMemory(to: CChar.self).baseAddress, buffer.count)
        }
    }
    guard let root = cmark_parser_finish(parser) else { return markup }
    defer { cmark_node_free(root) }
    walk(root, MarkdownLines(bytes: bytes, lines: lines), into: &markup)
    if lines.first?.range.lowerBound == 0, let end = endOfFrontMatter(bytes, lines) {
        for line in 0...end { markup.marks[line] = .comment }
    }
    return markup
}

/// Visits the blocks in document order without recursion: quotes can nest a million deep.
private func walk(_ root: OpaquePointer, _ text: MarkdownLines, into markup: inout Markup) {
    guard let iterator = cmark_iter_new(root) else { return }
    defer { cmark_iter_free(iterator) }
    while true {
        let event = cmark_iter_next(iterator)
        if event == CMARK_EVENT_DONE { return }
        guard event == CMARK_EVENT_ENTER, let node = cmark_iter_get_node(iterator) else { continue }
        mark(node, text, in: &markup)
    }
}

private func mark(_ node: OpaquePointer, _ text: MarkdownLines, in markup: inout Markup) {
    let first = Int(cmark_node_get_start_line(node)) - 1
    let last = min(Int(cmark_node_get_end_line(node)), markup.marks.count) - 1
    if cmark_node_get_type(node) == CMARK_NODE_HTML_BLOCK { markHTML(node, from: first, in: &markup) }
    guard first >= 0, first <= last else { return }
    switch cmark_node_get_type(node) {
    case CMARK_NODE_HEADING: markHeading(node, first...last, text, in: &markup)
    case CMARK_NODE_PARAGRAPH:
        for line in first...last where line > first && markup.marks[line] == .none {
            markup.marks[line] = .continuation
        }
    case CMARK_NODE_ITEM: markup.marks[first] = .item
    case CMARK_NODE_THEMATIC_BREAK: markup.marks[first] = .rule
    case CMARK_NODE_CODE_BLOCK: markCode(node, first...last, text, in: &markup)
    default:
        if strcmp(cmark_node_get_type_string(node), "table") == 0 { markTable(node, first...last, text, in: &markup) }
    }
}

/// An underlined heading is believed on one line only: a rule under a paragraph is a rule.
private func markHeading(
    _ node: OpaquePointer, _ lines: ClosedRange<Int>, _ text: MarkdownLines, in markup: inout Markup
) {
    let level = Int(cmark_node_get_heading_level(node))
    let rule = lines.dropFirst().last(where: text.isUnderline)
    if let rule { markup.marks[rule] = .rule }
    let title = lines.lowerBound..<(rule ?? lines.lowerBound + 1)
    for line in title.dropFirst() { markup.marks[line] = .continuation }
    if title.count == 1 { markup.marks[title.lowerBound] = .heading(level) }
}

/// Only fenced text is set line by line: in reports four spaces are an indent.
private func markCode(
    _ node: OpaquePointer, _ lines: ClosedRange<Int>, _ text: MarkdownLines, in markup: inout Markup
) {
    var length: Int32 = 0
    var offset: Int32 = 0
    var character: CChar = 0
    guard cmark_node_get_fenced(node, &length, &offset, &character) != 0 else { return }
    for line in lines { markup.marks[line] = .verbatim }
    for line in [lines.lowerBound, lines.upperBound] where text.isFence(line) { markup.marks[line] = .fence }
}

/// Comments are left out; any other tag is text, because Chinese prints <…> as inner book-title marks.
///
/// The parser's end line of such a block is too early when it closes on its first line, so lines are counted.
private func markHTML(_ node: OpaquePointer, from first: Int, in markup: inout Markup) {
    guard let literal = cmark_node_get_literal(node), first >= 0 else { return }
    let text = String(cString: literal)
    let trimmed = text.unicodeScalars.drop(while: \.isSpace)
    guard trimmed.starts(with: "<!--".unicodeScalars), text.utf8.count < 20_000, endsComment(Array(text.utf8)) else {
        return
    }
    let count = text.utf8.count { $0 == 0x0A }
    for line in first..<min(markup.marks.count, first + max(1, count)) { markup.marks[line] = .comment }
}

/// Whether the first `-->` is the end: text behind it on the same line must not be lost with it.
private func endsComment(_ bytes: [UInt8]) -> Bool {
    let close = Array("-->".utf8)
    guard let end = (0..<max(0, bytes.count - 2)).first(where: { bytes[$0..<$0 + 3].elementsEqual(close) }) else {
        return false
    }
    return bytes[(end + 3)...].allSatisfy { $0 == 0x0A || $0 == 0x0D || $0 == 0x20 }
}

/// The parser has a table begin where the paragraph above it does, when no blank line parts the two.
private func markTable(
    _ node: OpaquePointer, _ lines: ClosedRange<Int>, _ text: MarkdownLines, in markup: inout Markup
) {
    guard let rule = lines.dropFirst().first(where: text.isTableRule) else { return }
    let columns = Int(cmark_gfm_extensions_get_table_columns(node))
    for line in rule - 1...lines.upperBound { markup.marks[line] = .row }
    markup.marks[rule] = .tableRule
    guard let alignments = cmark_gfm_extensions_get_table_alignments(node) else { return }
    markup.alignments[rule - 1] = (0..<columns).map { column in
        switch alignments[column] {
        case UInt8(ascii: "l"): .left
        case UInt8(ascii: "c"): .center
        case UInt8(ascii: "r"): .right
        default: .natural
        }
    }
}
