public import DocumentModel

/// A document made ready for search: its folded text in one piece.
///
/// Made once for a document, it answers a query at some gigabytes a second; a library of a few dozen megabytes needs
/// no index.
public struct FoldedDocument: Sendable {
    /// The folded blocks, each followed by a separator.
    let bytes: [UInt8]
    /// Where each block begins in `bytes`, and the end of `bytes`.
    let starts: [Int]

    /// Folds a document.
    public init(_ document: Document) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(document.source.bytes.count)
        var starts: [Int] = []
        starts.reserveCapacity(document.blocks.count + 1)
        for block in document.blocks {
            starts.append(bytes.count)
            fold(block.text, partsCells: block.partsCells, into: &bytes)
            bytes.append(Folding.separator)
        }
        starts.append(bytes.count)
        self.bytes = bytes
        self.starts = starts
    }

    /// How many blocks it has.
    public var blockCount: Int { starts.count - 1 }

    /// The block that holds a byte.
    func block(at offset: Int) -> Int {
        var (low, high) = (0, starts.count - 1)
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return low
    }
}
