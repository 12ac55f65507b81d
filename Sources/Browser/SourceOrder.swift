import DocumentModel

/// Finds the place of a byte of the source, at a cost that grows with the logarithm of the document.
struct SourceOrder: Sendable {
    /// The blocks in the order of the source; nil where it is the reading order.
    private let moved: [Int]?

    init(_ document: Document) {
        guard document.isReordered else {
            moved = nil
            return
        }
        let starts = document.blocks.map(\.map.sourceRange.lowerBound)
        moved = starts.indices.sorted { (starts[$0], $0) < (starts[$1], $1) }
    }

    /// The position of a byte of the source; what was left out of the text gives the text behind it.
    func position(ofSource offset: Int, in document: Document) -> Position {
        let low = firstIndex(of: document.blocks.count) {
            document.blocks[block($0)].map.sourceRange.upperBound > offset
        }
        guard low < document.blocks.count else {
            let last = max(0, document.blocks.count - 1)
            return Position(block: last, offset: document.blocks.last?.utf8Count ?? 0)
        }
        let index = block(low)
        return Position(block: index, offset: document.blocks[index].map.clean(at: offset))
    }

    private func block(_ number: Int) -> Int { moved?[number] ?? number }
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
