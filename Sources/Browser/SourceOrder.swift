import DocumentModel

/// Finds the place of a byte of the source, at a cost that grows with the logarithm of the document.
struct SourceOrder: Sendable {
    /// A piece of the source that stands in a block.
    private struct Piece {
        var source: Range<Int>
        var block: Int
    }

    /// The pieces in the order of the source, for a block may lie between two of another one; nil where the blocks
    /// stand in the order of the source.
    private let moved: [Piece]?

    init(_ document: Document) {
        guard document.isReordered else {
            moved = nil
            return
        }
        let pieces = document.blocks.enumerated().flatMap { index, block in
            block.map.runs.map { Piece(source: $0.source, block: index) }
        }
        moved = pieces.sorted { $0.source.lowerBound < $1.source.lowerBound }
    }

    /// The position of a byte of the source; what was left out of the text gives the text behind it.
    func position(ofSource offset: Int, in document: Document) -> Position {
        guard let index = block(ofSource: offset, in: document) else {
            let last = max(0, document.blocks.count - 1)
            return Position(block: last, offset: document.blocks.last?.utf8Count ?? 0)
        }
        return Position(block: index, offset: document.blocks[index].map.clean(at: offset))
    }

    private func block(ofSource offset: Int, in document: Document) -> Int? {
        guard let moved else {
            let index = firstIndex(of: document.blocks.count) {
                document.blocks[$0].map.sourceRange.upperBound > offset
            }
            return index < document.blocks.count ? index : nil
        }
        let index = firstIndex(of: moved.count) { moved[$0].source.upperBound > offset }
        return index < moved.count ? moved[index].block : nil
    }
}

/// The first of the indices from 0 to `count` for which a condition holds that holds for all behind it.
func firstIndex(of count: Int, where isReached: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
        let middle = (low + high) / 2
        if isReached(middle) { high = middle } else { low = middle + 1 }
    }
    return low
}
