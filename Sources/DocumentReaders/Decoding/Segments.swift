import ChineseText

/// Cuts a file into pieces that are read one after the other, so that reading needs little memory
/// beside the document itself.
///
/// A piece ends where nothing goes on: before a heading or an item, else between paragraphs, else
/// behind a sentence. Files below one piece are never cut.
struct Segments {
    /// About so many bytes are read at once.
    static let size = 1 << 20
    /// So far beyond its size a good end of a piece is sought.
    private var reach: Int { size / 8 + 4 }

    private let bytes: [UInt8]
    private let size: Int
    private var start = 0

    init(_ bytes: [UInt8], size: Int = size) {
        self.bytes = bytes
        self.size = max(16, size)
    }

    /// The next piece; nil behind the last one.
    mutating func next() -> Range<Int>? {
        guard start < bytes.count else { return nil }
        let from = start
        start = bytes.count - from <= size + reach ? bytes.count : end(behind: from + size)
        return from..<start
    }

    private func end(behind offset: Int) -> Int {
        let limit = min(bytes.count, offset + reach)
        var paragraph: Int?
        var sentence: Int?
        var line: Int?
        var index = offset
        while index < limit {
            defer { index += 1 }
            guard bytes[index] == 0x0A else { continue }
            let next = index + 1
            if opensSection(next, limit) { return next }
            let closes = closesSentence(before: index)
            if bytes[index - 1] == 0x0A, paragraph == nil { paragraph = next }
            if closes, sentence == nil { sentence = next }
            if line == nil { line = next }
        }
        return paragraph ?? sentence ?? line ?? characterStart(at: limit)
    }

    /// Whether a line opens with the mark of a heading or an item.
    private func opensSection(_ start: Int, _ limit: Int) -> Bool {
        guard start < limit else { return false }
        if bytes[start] == UInt8(ascii: "#") { return true }
        let head = String(decoding: bytes[start..<min(limit, start + 40)], as: UTF8.self)
        switch Marker(Array(head.unicodeScalars.drop(while: \.isSpace)))?.style {
        case .volume, .chapter, .chapterSection, .article, .han, .hanBracketed: return true
        default: return false
        }
    }

    private func closesSentence(before end: Int) -> Bool {
        var end = end
        while end > 0, bytes[end - 1] == 0x0D || bytes[end - 1] == 0x20 { end -= 1 }
        return end >= 3 && bytes[end - 3..<end].elementsEqual("。".utf8) || end >= 1 && bytes[end - 1] == 0x2E
    }

    /// A line of megabytes is cut behind a sentence, or at least between two characters.
    private func characterStart(at limit: Int) -> Int { bytes.pieceEnd(from: limit - reach, limit: limit) }
}

extension [UInt8] {
    /// Where to cut a text too long for one block: behind its last sentence that ends before `limit`, or else
    /// between two characters.
    func pieceEnd(from start: Int, limit: Int) -> Int {
        var end = limit
        let earliest = start + (limit - start) / 2
        while end > earliest {
            if end - start >= 3, self[end - 3] == 0xE3, self[end - 2] == 0x80, self[end - 1] == 0x82 { return end }
            if self[end - 1] == 0x20, self[end - 2] == 0x2E { return end }
            end -= 1
        }
        end = limit
        while end > start + 1, end < count, self[end] & 0xC0 == 0x80, limit - end < 4 { end -= 1 }
        return end
    }
}
