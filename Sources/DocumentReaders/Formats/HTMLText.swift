import ChineseText
import DocumentModel

/// The text of one paragraph or cell of HTML in the making: white space collapses, references are folded.
struct HTMLText {
    /// The text so far.
    private(set) var text = MappedText()
    /// Whether some of it is not set in bold.
    private(set) var hasPlain = false
    /// White space that has text before it, and may have text behind it.
    private var spaces: [(source: Range<Int>, kind: Space)] = []
    private var last: Unicode.Scalar = " "

    private enum Space { case soft, lineEnd, hard, written, tag }

    /// Adds a run of text of the source.
    mutating func add(
        _ range: Range<Int>, isBold: Bool, entities: inout HTMLEntities, cleaner: inout SourceCleaner,
        repairs: inout Repairs
    ) {
        let bytes = cleaner.bytes
        var index = range.lowerBound
        while index < range.upperBound {
            let start = index
            if bytes[index].isHTMLSpace {
                while index < range.upperBound, bytes[index].isHTMLSpace { index += 1 }
                let endsLine = bytes[start..<index].contains { $0 == 0x0A || $0 == 0x0D }
                space(start..<index, endsLine ? .lineEnd : .soft)
            } else if bytes[index] == UInt8(ascii: "&"),
                let (other, length) = entities.reference(bytes, at: index, end: range.upperBound)
            {
                index += length
                reference(other, start..<index, isBold, &cleaner, &repairs)
            } else if let length = hardSpace(bytes, at: index, end: range.upperBound) {
                index += length
                space(start..<index, .hard)
            } else {
                index = endOfPlain(bytes, from: index + 1, to: range.upperBound)
                append(cleaner.text(start..<index), isBold, &cleaner, &repairs)
            }
        }
    }

    /// Adds a space that a tag stands for: `<br>` in a cell, the end of a paragraph in it.
    mutating func addSpace(forTag range: Range<Int>) { space(range, .tag) }

    /// Where plain text ends: at white space, a reference, or a wide space.
    private func endOfPlain(_ bytes: [UInt8], from start: Int, to end: Int) -> Int {
        var index = start
        while index < end {
            let byte = bytes[index]
            if byte.isHTMLSpace {
                // A single space between words is copied with them.
                let next = index + 1
                guard byte == 0x20, next < end, bytes[next] > 0x20, bytes[next] < 0x80, bytes[next] != UInt8(ascii: "&")
                else { return index }
            } else if byte == UInt8(ascii: "&") || hardSpace(bytes, at: index, end: end) != nil {
                return index
            }
            index += 1
        }
        return index
    }

    private func hardSpace(_ bytes: [UInt8], at index: Int, end: Int) -> Int? {
        guard bytes[index] == 0xE3 || bytes[index] == 0xC2 || bytes[index] == 0xE2 || bytes[index] == 0xEF else {
            return nil
        }
        let sequence = UTF8Sequence(bytes, at: index, end: end)
        return sequence.scalar?.isSpace == true ? sequence.length : nil
    }

    private mutating func space(_ range: Range<Int>, _ kind: Space) {
        if !text.isEmpty { spaces.append((range, kind)) }
    }

    private mutating func reference(
        _ other: [UInt8], _ range: Range<Int>, _ isBold: Bool, _ cleaner: inout SourceCleaner,
        _ repairs: inout Repairs
    ) {
        if String(decoding: other, as: UTF8.self).unicodeScalars.allSatisfy(\.isSpace) {
            if !text.isEmpty { repairs.note(.fold, range, .writtenSpace) }
            return space(range, .written)
        }
        var replaced = MappedText()
        replaced.append(other, inPlaceOf: range)
        repairs.note(.fold, range, .characterReference)
        append(replaced, isBold, &cleaner, &repairs)
    }

    private mutating func append(
        _ next: MappedText, _ isBold: Bool, _ cleaner: inout SourceCleaner, _ repairs: inout Repairs
    ) {
        guard let first = String(decoding: next.bytes.prefix(4), as: UTF8.self).unicodeScalars.first else { return }
        appendSpaces(before: first, &cleaner, &repairs)
        text.append(next, spaced: false)
        last = String(decoding: next.bytes.suffix(4), as: UTF8.self).unicodeScalars.last ?? " "
        if !isBold { hasPlain = true }
    }

    /// Hard and written spaces stay; of the others one stays, and none of a line end inside Chinese.
    private mutating func appendSpaces(
        before next: Unicode.Scalar, _ cleaner: inout SourceCleaner, _ repairs: inout Repairs
    ) {
        guard !spaces.isEmpty else { return }
        let hard = spaces.filter { $0.kind == .hard || $0.kind == .written }
        for space in hard {
            if space.kind == .hard {
                text.append(cleaner.text(space.source), spaced: false)
            } else {
                text.append([0x20], inPlaceOf: space.source)
            }
        }
        let isCut = spaces.contains { $0.kind == .lineEnd } && (last.isWide || next.isWide)
        let tag = spaces.first { $0.kind == .tag }
        if hard.isEmpty, tag != nil || !isCut {
            text.append([0x20], inPlaceOf: (tag ?? spaces[0]).source)
            if let tag { repairs.note(.fold, tag.source, .writtenSpace) }
        }
        spaces.removeAll(keepingCapacity: true)
    }
}
