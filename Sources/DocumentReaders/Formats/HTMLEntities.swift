import CCmark

/// Character references of HTML: `&nbsp;`, `&#31179;`. The names are those that cmark knows, all of HTML 5.
struct HTMLEntities {
    private var known: [String: [UInt8]] = [:]

    /// What the reference at `offset` stands for, and its length; nil where there is none.
    ///
    /// Nothing in the answer steers a terminal.
    mutating func reference(_ bytes: [UInt8], at offset: Int, end: Int) -> (text: [UInt8], length: Int)? {
        let limit = min(end, offset + 34)
        var index = offset + 1
        while index < limit, bytes[index] != UInt8(ascii: ";") {
            guard bytes[index].isLatin || (0x30...0x39).contains(bytes[index]) || bytes[index] == UInt8(ascii: "#")
            else { return nil }
            index += 1
        }
        guard index < limit, index > offset + 1 else { return nil }
        let name = String(decoding: bytes[offset...index], as: UTF8.self)
        let text = known[name] ?? Self.decoded(name)
        known[name] = text
        return text.isEmpty ? nil : (text, index + 1 - offset)
    }

    /// What cmark reads; empty for a name that it does not know.
    private static func decoded(_ name: String) -> [UInt8] {
        guard let root = cmark_parse_document(name, name.utf8.count, CMARK_OPT_DEFAULT) else { return [] }
        defer { cmark_node_free(root) }
        guard let paragraph = cmark_node_first_child(root), let node = cmark_node_first_child(paragraph),
            cmark_node_get_type(node) == CMARK_NODE_TEXT, let literal = cmark_node_get_literal(node)
        else { return [] }
        let text = Array(String(cString: literal).utf8)
        guard !text.elementsEqual(name.utf8) else { return [] }
        var cleaner = SourceCleaner(text)
        return cleaner.text(0..<text.count).bytes
    }
}
