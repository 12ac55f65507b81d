import ChineseText
public import DocumentModel

/// The text of a block in the form in which search compares it, and the way back to the text as it is.
public struct FoldedText: Sendable, Equatable {
    /// The folded text as UTF-8.
    public let bytes: [UInt8]
    private let text: String
    private let partsCells: Bool

    /// Folds the text of a block.
    public init(_ block: Block) {
        text = block.text
        partsCells = block.partsCells
        var bytes: [UInt8] = []
        fold(text, partsCells: partsCells, into: &bytes)
        self.bytes = bytes
    }

    /// The UTF-8 ranges of the block's text where `term`, itself folded, occurs; none overlaps the one before.
    public func ranges(of term: [UInt8]) -> [Range<Int>] {
        unfold(occurrences(of: term, in: bytes), in: text, partsCells: partsCells)
    }
}

extension Block {
    /// Whether tabs and line feeds part the cells of a table, so that no phrase goes across them.
    var partsCells: Bool { if case .table = kind { true } else { false } }
}

/// Appends the folded form of a text to `bytes`.
func fold(_ text: String, partsCells: Bool, into bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { source in
        bytes.reserveCapacity(bytes.count + source.count)
        var offset = 0
        while offset < source.count {
            let piece = FoldedPiece(source, at: offset, partsCells: partsCells)
            for index in 0..<piece.count { bytes.append(piece[index]) }
            offset += piece.sourceCount
        }
    }
}

/// The ranges of `text` that ascending ranges of its folded form came from.
///
/// The way is walked again for each block with a hit: to remember it for every byte of a library would take several
/// times the memory of the text.
func unfold(_ folded: [Range<Int>], in text: String, partsCells: Bool) -> [Range<Int>] {
    guard let last = folded.last else { return [] }
    var result: [Range<Int>] = []
    result.reserveCapacity(folded.count)
    var text = text
    text.withUTF8 { source in
        var (offset, foldedOffset, start) = (0, 0, 0)
        while offset < source.count, foldedOffset < last.upperBound {
            let piece = FoldedPiece(source, at: offset, partsCells: partsCells)
            if piece.count > 0, foldedOffset == folded[result.count].lowerBound { start = offset }
            foldedOffset += piece.count
            offset += piece.sourceCount
            if piece.count > 0, foldedOffset == folded[result.count].upperBound { result.append(start..<offset) }
        }
    }
    return result
}

/// One scalar of a text, folded: at most four bytes.
private struct FoldedPiece {
    let count: Int
    let sourceCount: Int
    private let bytes: UInt32

    @inline(__always)
    init(_ source: UnsafeBufferPointer<UInt8>, at offset: Int, partsCells: Bool) {
        let first = source[offset]
        if first < 0x80 {
            let folded = asciiForms[Int(first)]
            let separates = partsCells && (first == 0x09 || first == 0x0A)
            (bytes, count, sourceCount) = (UInt32(folded), folded != 0 || separates ? 1 : 0, 1)
        } else if first >= 0xE4, first <= 0xE9 {
            // U+4000 to U+9FFF: Han, but for a block of hexagrams, and always its own form.
            bytes = UInt32(first) | UInt32(source[offset + 1]) << 8 | UInt32(source[offset + 2]) << 16
            (count, sourceCount) = (3, 3)
        } else {
            sourceCount = min(first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2, source.count - offset)
            (bytes, count) = packedForm(of: UnsafeBufferPointer(rebasing: source[offset..<offset + sourceCount]))
        }
    }

    @inline(__always)
    subscript(index: Int) -> UInt8 { UInt8(truncatingIfNeeded: bytes >> (8 * UInt32(index))) }
}

/// The folded form of the one scalar that `encoded` holds, its first byte lowest, and how many bytes it has.
private func packedForm(of encoded: UnsafeBufferPointer<UInt8>) -> (UInt32, Int) {
    var value = UInt32(encoded[0]) & (encoded.count == 4 ? 0x07 : encoded.count == 3 ? 0x0F : 0x1F)
    for byte in encoded.dropFirst() { value = value << 6 | UInt32(byte & 0x3F) }
    guard let form = Unicode.Scalar(value).flatMap(Folding.form(of:)), let bytes = UTF8.encode(form) else {
        return (0, 0)
    }
    var (packed, count) = (UInt32(0), 0)
    for byte in bytes {
        packed |= UInt32(byte) << (8 * UInt32(count))
        count += 1
    }
    return (packed, count)
}

/// The folded form of each ASCII character; 0 for what is passed over.
private let asciiForms: [UInt8] = (0..<128).map { code in
    Folding.form(of: Unicode.Scalar(UInt8(code))).map { UInt8($0.value) } ?? 0
}
