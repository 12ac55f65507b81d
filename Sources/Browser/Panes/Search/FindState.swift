public import DocumentModel
public import Search

/// What is to be looked for in the blocks of the open document.
public struct FindRequest: Sendable, Equatable {
    /// The query.
    public var query: String
    /// Where.
    public var blocks: Range<Int>
    /// The numbers of the document, where the query asks for them.
    public var figures = DocumentFigures()
}

/// What is looked for in the open document.
public struct FindState: Sendable {
    /// The query; empty when nothing is looked for.
    public private(set) var query = ""
    /// Its hits, in reading order.
    public private(set) var hits: [Hit] = []
    /// The hit that the keys act on.
    public var current: Int?

    /// The hits of one block with their numbers.
    public func hits(inBlock block: Int) -> [(Int, Hit)] {
        let first = index(ofBlock: block)
        return hits[first...].prefix { $0.block == block }.enumerated().map { (first + $0.offset, $0.element) }
    }

    /// How many hits some blocks have.
    func count(in blocks: Range<Int>) -> Int { index(ofBlock: blocks.upperBound) - index(ofBlock: blocks.lowerBound) }

    /// The number of the first hit in a block or behind it.
    private func index(ofBlock block: Int) -> Int {
        firstIndex(of: hits.count) { hits[$0].block >= block }
    }

    /// Where the query is looked for; nil for all of the document.
    private(set) var blocks: Range<Int>?

    /// What is still to be looked for in all of a long document; nil when the hits are all there.
    public private(set) var request: FindRequest?

    /// From where the first hit is to be gone to as soon as one is found.
    var awaits: Position?

    /// A document of more bytes is looked through in the background.
    static let most = 4 << 20
    /// So many hits of a long document are kept.
    public static let mostHits = 100_000

    /// Looks for a query in a document, or in some of its blocks; in a long one only near a place, at first.
    ///
    /// - Parameter figures: the numbers of the document.
    public mutating func look(
        for text: String, in document: Document, blocks: Range<Int>? = nil, near place: Position = Position(block: 0),
        figures: DocumentFigures = DocumentFigures()
    ) {
        (query, self.blocks) = (text, blocks)
        current = nil
        request = nil
        awaits = nil
        let blocks = blocks ?? document.blocks.indices
        guard document.source.bytes.count > Self.most, !text.isEmpty else {
            return hits = text.isEmpty ? [] : search(Query(text), in: document, blocks: blocks) { figures[$0] }
        }
        let query = Query(text)
        let near = max(0, place.block - 200)..<min(document.blocks.count, place.block + 800)
        hits = search(query, in: document, blocks: near.clamped(to: blocks)) { figures[$0] }
        request = FindRequest(
            query: text, blocks: blocks, figures: query.asksForFigures ? figures : DocumentFigures())
    }

    /// Takes the hits that were asked for; the current one stays where it is.
    mutating func take(_ found: [Hit], for answered: FindRequest) {
        guard answered == request else { return }
        let place = current.map { hits[$0].position }
        hits = found
        request = nil
        current = place.flatMap { place in found.firstIndex { $0.position == place } }
    }

    /// The first hit at or behind a place, else the first of all.
    public func hit(from place: Position) -> Int? {
        hits.firstIndex { $0.position >= place } ?? (hits.isEmpty ? nil : 0)
    }
}
