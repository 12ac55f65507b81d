/// Cuts HTML into text, tags and comments, each with its bytes.
///
/// The tokens follow each other without gap. No byte is looked at more than a few times whatever it is: where a
/// search reached the end of the file without success, none is made from behind that place.
struct HTMLTokens {
    private let bytes: [UInt8]
    private let end: Int
    private(set) var offset: Int
    /// Where a quoted value was seen not to end: from there a tag ends at the first `>`, and at no `<`.
    private var quotesEnd = Int.max
    /// Where no `>` is left, and no `-->`.
    private var tagsEnd = Int.max
    private var commentsEnd = Int.max
    /// Where the end tag of a raw element is not to be found any more.
    private var rawEnds: [String: Int] = [:]

    init(_ bytes: [UInt8], _ range: Range<Int>) {
        self.bytes = bytes
        offset = range.lowerBound
        end = range.upperBound
    }

    /// Goes to another place.
    mutating func seek(_ offset: Int) { self.offset = offset }

    /// The next token; nil at the end.
    mutating func next() -> HTMLToken? {
        guard offset < end else { return nil }
        let start = offset
        if let token = markup() { return token }
        offset = start + 1
        while offset < end, !mayOpen(offset) { offset += 1 }
        return HTMLToken(kind: .text, tag: .other, range: start..<offset)
    }

    /// Whether a tag or a comment may begin here. `<工作条例>` is text: names are Latin.
    private func mayOpen(_ offset: Int) -> Bool {
        guard bytes[offset] == UInt8(ascii: "<"), offset + 1 < end else { return false }
        let next = bytes[offset + 1]
        return next.isLatin || next == UInt8(ascii: "/") || next == UInt8(ascii: "!") || next == UInt8(ascii: "?")
    }

    private mutating func markup() -> HTMLToken? {
        guard mayOpen(offset) else { return nil }
        let next = bytes[offset + 1]
        if next == UInt8(ascii: "!"), has("--", at: offset + 2) { return comment() }
        if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") { return declaration() }
        let isEnd = next == UInt8(ascii: "/")
        let nameStart = offset + (isEnd ? 2 : 1)
        var nameEnd = nameStart
        while nameEnd < end, isNameByte(bytes[nameEnd]) { nameEnd += 1 }
        guard nameEnd > nameStart, bytes[nameStart].isLatin, nameEnd < end, endsName(bytes[nameEnd]),
            let close = tagEnd(from: nameEnd)
        else { return nil }
        let name = String(decoding: bytes[nameStart..<nameEnd], as: UTF8.self).lowercased()
        let tag = HTMLTag(name)
        let token = HTMLToken(kind: isEnd ? .end : .start, tag: tag, range: offset..<close)
        offset = close
        if tag == .raw, !isEnd, let end = endOfRaw(name) {
            offset = end
            return HTMLToken(kind: .comment, tag: .raw, range: token.range.lowerBound..<end)
        }
        return token
    }

    private func isNameByte(_ byte: UInt8) -> Bool {
        byte.isLatin || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
            || byte == UInt8(ascii: ":")
    }

    private func endsName(_ byte: UInt8) -> Bool {
        byte.isHTMLSpace || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
    }

    /// Behind the `>` that closes a tag, quoted ones passed over.
    private mutating func tagEnd(from start: Int) -> Int? {
        guard start < tagsEnd else { return nil }
        if start < quotesEnd {
            var quote: UInt8?
            var index = start
            while index < end {
                let byte = bytes[index]
                if let open = quote {
                    if byte == open { quote = nil }
                } else if byte == UInt8(ascii: ">") {
                    return index + 1
                } else if byte == UInt8(ascii: "<") {
                    return nil
                } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"), opensValue(index, from: start) {
                    quote = byte
                }
                index += 1
            }
            quotesEnd = start
        }
        guard let close = bytes[start..<end].firstIndex(where: { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "<") })
        else {
            tagsEnd = start
            return nil
        }
        return bytes[close] == UInt8(ascii: ">") ? close + 1 : nil
    }

    /// Whether a quotation mark stands behind `=`.
    private func opensValue(_ index: Int, from start: Int) -> Bool {
        var before = index - 1
        while before > start, bytes[before] == 0x20, index - before < 4 { before -= 1 }
        return bytes[before] == UInt8(ascii: "=")
    }

    private mutating func comment() -> HTMLToken? {
        guard offset < commentsEnd else { return nil }
        var index = offset + 4
        while index + 2 < end {
            if bytes[index] == UInt8(ascii: "-"), has("-->", at: index) {
                defer { offset = index + 3 }
                return HTMLToken(kind: .comment, tag: .other, range: offset..<index + 3)
            }
            index += 1
        }
        commentsEnd = offset
        return nil
    }

    /// `<!DOCTYPE html>`, `<?xml …?>`
    private mutating func declaration() -> HTMLToken? {
        guard offset + 2 < end, bytes[offset + 2].isLatin, let close = tagEnd(from: offset + 2) else { return nil }
        defer { offset = close }
        return HTMLToken(kind: .comment, tag: .raw, range: offset..<close)
    }

    /// Behind `</script>` for a raw element that is open here; nil when it is never closed.
    private mutating func endOfRaw(_ name: String) -> Int? {
        if let known = rawEnds[name], offset >= known { return nil }
        var index = offset
        while index < end {
            if bytes[index] == UInt8(ascii: "<"), has("</", at: index), has(name, at: index + 2) {
                let close = bytes[index..<end].firstIndex(of: UInt8(ascii: ">"))
                return close.map { $0 + 1 }
            }
            index += 1
        }
        rawEnds[name] = offset
        return nil
    }

    /// Whether ASCII in lower case stands here, in any case.
    private func has(_ phrase: String, at start: Int) -> Bool {
        guard start + phrase.utf8.count <= end else { return false }
        return zip(phrase.utf8, bytes[start...]).allSatisfy { $0 == $1 || $0.isLatin && $0 == $1 | 0x20 }
    }
}
