public import DocumentModel

/// The text of a block in the form in which search compares it, and the way back to the text as it is.
public struct FoldedText: Sendable, Equatable {
    /// The folded text as UTF-8.
    public let bytes: [UInt8]
    private let text: [UInt8]
    private let partsCells: Bool

    /// Folds the text of a block.
    public init(_ block: Block) {
        text = block.utf8
        partsCells = block.partsCells
        var bytes: [UInt8] = []
        text.withUnsafeBufferPointer { fold($0, partsCells: block.partsCells, into: &bytes) }
        self.bytes = bytes
    }

    /// The UTF-8 ranges of the block's text where `term`, itself folded, occurs; none overlaps the one before.
    public func ranges(of term: [UInt8]) -> [Range<Int>] {
        text.withUnsafeBufferPointer { unfold(occurrences(of: term, in: bytes), in: $0, partsCells: partsCells) }
    }
}

extension Block {
    /// Whether tabs and line feeds part the cells of a table, so that no phrase goes across them.
    var partsCells: Bool { isTable }
}

/// Appends the folded form of a text to `bytes`.
func fold(_ text: String, partsCells: Bool, into bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { fold($0, partsCells: partsCells, into: &bytes) }
}

/// Appends the folded form of a text to `bytes`; what is no UTF-8 stays as it is.
func fold(_ source: UnsafeBufferPointer<UInt8>, partsCells: Bool, into bytes: inout [UInt8]) {
    bytes.reserveCapacity(bytes.count + source.count)
    var walk = FoldingWalk(source, partsCells: partsCells)
    while let piece = walk.next() {
        switch piece.form {
        case .same: bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[piece.start..<piece.end]))
        case .packed(let packed):
            for index in 0..<UInt32(piece.count) { bytes.append(UInt8(truncatingIfNeeded: packed >> (8 * index))) }
        case .expansion(let index):
            let table = FoldingTable.shared
            bytes.append(contentsOf: table.expanded[table.expansions[index].range])
        case .nothing, .attached: break
        }
    }
}

/// The ranges of `text` that ascending ranges of its folded form came from.
func unfold(_ folded: [Range<Int>], in text: String, partsCells: Bool) -> [Range<Int>] {
    var text = text
    return text.withUTF8 { unfold(folded, in: $0, partsCells: partsCells) }
}

/// The ranges of a text that ascending ranges of its folded form came from.
///
/// A character that was taken apart is covered whole, and what was dropped behind a character as part of it goes with
/// it; ranges that overlap for that become one. The way is walked again for each block with a hit: to remember it for
/// every byte of a library would take several times the memory of the text.
func unfold(_ folded: [Range<Int>], in source: UnsafeBufferPointer<UInt8>, partsCells: Bool) -> [Range<Int>] {
    var result: [Range<Int>] = []
    result.reserveCapacity(folded.count)
    var walk = FoldingWalk(source, partsCells: partsCells)
    var (next, foldedStart, start) = (0, 0, -1)
    while let piece = walk.next() {
        if case .attached = piece.form, let last = result.last, last.upperBound == piece.start {
            result[result.count - 1] = last.lowerBound..<piece.end
        }
        if next == folded.count, piece.count > 0 { break }
        let foldedEnd = foldedStart + piece.count
        let isSame = if case .same = piece.form { true } else { false }
        while next < folded.count {
            if start < 0 {
                guard folded[next].lowerBound < foldedEnd else { break }
                start = isSame ? piece.start + folded[next].lowerBound - foldedStart : piece.start
            }
            guard folded[next].upperBound <= foldedEnd else { break }
            let end = isSame ? piece.start + folded[next].upperBound - foldedStart : piece.end
            if let last = result.last, start < last.upperBound {
                result[result.count - 1] = last.lowerBound..<max(last.upperBound, end)
            } else {
                result.append(start..<end)
            }
            (next, start) = (next + 1, -1)
        }
        foldedStart = foldedEnd
    }
    return result
}
