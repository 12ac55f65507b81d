public import DocumentModel
import Search
public import Statistics

/// A document with all that a store keeps of it, made ready off the thread that writes.
public struct PreparedDocument: Sendable {
    /// The path it is kept under.
    public var path: String
    /// The file it was read from.
    public var stamp: FileStamp
    let document: Document
    let statistics: [Statistic]
    let passages: [Passage]
    /// The tokens of each passage, parted by spaces; empty where they are made when they are written, or not at all.
    let tokens: [[UInt8]]

    /// Cuts a document into passages.
    public init(
        _ document: Document, _ statistics: [Statistic], path: String? = nil, stamp: FileStamp = FileStamp()
    ) {
        self.init(document, statistics, path: path, stamp: stamp) { _ in nil }
    }

    /// The same for a library, with tables for its tokens that are used again.
    init(
        _ document: Document, _ statistics: [Statistic], path: String, stamp: FileStamp,
        indexedWith tokens: inout IndexTokens
    ) {
        self.init(document, statistics, path: path, stamp: stamp) { tokens.tokens(of: $0) }
    }

    private init(
        _ document: Document, _ statistics: [Statistic], path: String?, stamp: FileStamp,
        _ tokens: (Passage) -> [UInt8]?
    ) {
        self.path = path ?? document.path
        self.stamp = stamp
        self.document = document
        self.statistics = statistics
        passages = document.passages
        self.tokens = passages.compactMap(tokens)
    }

    /// The line a block begins in.
    func line(ofBlock block: Int) -> Int {
        guard let holder = passage(ofBlock: block),
            let first = passages[holder].pieces[block - passages[holder].firstBlock].places.first
        else { return document.line(of: Position(block: block)) }
        return first.line
    }

    /// The passage that holds a block, as its index.
    func passage(ofBlock block: Int) -> Int? {
        var (low, high) = (0, passages.count)
        while low < high {
            let middle = (low + high) / 2
            if passages[middle].firstBlock <= block { low = middle + 1 } else { high = middle }
        }
        guard low > 0, block - passages[low - 1].firstBlock < passages[low - 1].pieces.count else { return nil }
        return low - 1
    }
}
