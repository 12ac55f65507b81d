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
    /// The block of the document that comes first.
    let firstBlock: Int

    /// Folds a document.
    public init(_ document: Document) { self.init(document, blocks: document.blocks.indices) }

    /// Folds some blocks of a document.
    init(_ document: Document, blocks: Range<Int>) {
        firstBlock = blocks.lowerBound
        var bytes: [UInt8] = []
        bytes.reserveCapacity(document.blocks[blocks].reduce(0) { $0 + $1.utf8Count + 1 })
        var starts: [Int] = []
        starts.reserveCapacity(blocks.count + 1)
        for block in document.blocks[blocks] {
            starts.append(bytes.count)
            block.scan { fold($0, partsCells: block.partsCells, into: &bytes) }
            bytes.append(Folding.separator)
        }
        starts.append(bytes.count)
        self.bytes = bytes
        self.starts = starts
    }

    /// How many blocks it has.
    public var blockCount: Int { starts.count - 1 }
}
