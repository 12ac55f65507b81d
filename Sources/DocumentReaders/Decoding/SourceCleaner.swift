import DocumentModel

/// Turns source bytes into text that may stand on a screen, and remembers what it had to hide.
///
/// No control character, escape sequence or change of writing direction ever reaches a terminal.
struct SourceCleaner {
    /// The source.
    let bytes: [UInt8]
    /// Where bytes are no UTF-8.
    private(set) var invalid: [Range<Int>] = []
    /// Where characters control a terminal instead of standing in a text.
    private(set) var controls: [Range<Int>] = []
    /// Where a character is read as its ordinary form.
    private(set) var folded: [Range<Int>] = []

    /// What a reader has said about this file.
    private let directions: Directions

    init(_ bytes: [UInt8], directions: Directions = Directions()) {
        self.bytes = bytes
        self.directions = directions
    }

    /// The clean text of a range of the source.
    mutating func text(_ range: Range<Int>) -> MappedText {
        var text = MappedText()
        var copied = range.lowerBound
        var offset = range.lowerBound
        while offset < range.upperBound {
            let byte = bytes[offset]
            if byte >= 0x20 && byte < 0x7F {
                offset += 1
                continue
            }
            let sequence = UTF8Sequence(bytes, at: offset, end: range.upperBound)
            let here = offset..<offset + sequence.length
            if let shown = replacement(of: sequence.scalar, at: here) {
                text.append(bytes[copied..<offset], source: copied..<offset)
                text.append(shown, inPlaceOf: here)
                copied = here.upperBound
            }
            offset = here.upperBound
        }
        text.append(bytes[copied..<offset], source: copied..<offset)
        return text
    }

    /// What is shown for a scalar that cannot be shown itself; nil for all others.
    private mutating func replacement(of scalar: Unicode.Scalar?, at range: Range<Int>) -> [UInt8]? {
        guard let scalar else {
            Self.note(range, in: &invalid)
            return Self.unknown
        }
        switch scalar.value {
        case 0x09...0x0D: return [0x20]
        case 0..<0x20:
            Self.note(range, in: &controls)
            return [0xE2, 0x90, 0x80 + UInt8(scalar.value)]
        case 0x7F:
            Self.note(range, in: &controls)
            return [0xE2, 0x90, 0xA1]
        case 0x80..<0xA0, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069:
            Self.note(range, in: &controls)
            return Self.unknown
        case 0x2E80...0x2FD5:
            guard let character = Radicals.character(scalar), !directions.decline(.fold, range, .radical) else {
                return nil
            }
            folded.append(range)
            return Array(String(character).utf8)
        default: return nil
        }
    }

    /// U+FFFD.
    private static let unknown: [UInt8] = [0xEF, 0xBF, 0xBD]

    /// Remembers a range; neighbours become one.
    private static func note(_ range: Range<Int>, in ranges: inout [Range<Int>]) {
        // White space of a page is cleaned after the text behind it.
        if let last = ranges.last, (0..<16).contains(range.lowerBound - last.upperBound) {
            ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
        } else {
            ranges.append(range)
        }
    }
}
