public import DocumentModel

/// One place that answers a query: an occurrence of a phrase, or a block that holds all of several words.
public struct Hit: Sendable, Equatable {
    /// The block.
    public var block: Int
    /// Where it stands, as UTF-8 ranges of the block's text in order: one for a phrase.
    public var ranges: [Range<Int>]
    /// The innermost section; nil before the first heading.
    public var section: Int?

    /// Makes a hit.
    public init(block: Int, ranges: [Range<Int>], section: Int?) {
        self.block = block
        self.ranges = ranges
        self.section = section
    }

    /// The place of its first character.
    public var position: Position { Position(block: block, offset: ranges.first?.lowerBound ?? 0) }
}

/// The places of a document that answer a query, in reading order, at most `limit`.
///
/// - Parameter blocks: where to look; nil for all of it.
/// - Parameter figures: the numbers of a block, where a query asks for them.
/// - Parameter isWanted: asked now and then; no more is looked for when it says no.
public func search(
    _ query: Query, in document: Document, blocks: Range<Int>? = nil, limit: Int = .max,
    figures: @escaping (_ block: Int) -> [Figure] = { _ in [] }, while isWanted: () -> Bool = { true }
) -> [Hit] {
    let blocks = (blocks ?? document.blocks.indices).clamped(to: document.blocks.indices)
    let context = SearchContext(document, figures: figures)
    var matcher = PassageMatcher(query)
    var hits: [Hit] = []
    var first = blocks.lowerBound
    while first < blocks.upperBound, hits.count < limit, isWanted() {
        let piece = document.blocks(from: first, bytes: 1 << 18).clamped(to: blocks)
        hits += matcher.hits(
            in: DocumentBlocks(document: document, blocks: piece), folded: FoldedDocument(document, blocks: piece),
            of: context, limit: limit - hits.count)
        first = piece.upperBound
    }
    return hits
}

/// The places of a document that answer a query, in reading order, at most `limit`; `folded` was made of it before.
public func search(
    _ query: Query, in document: Document, folded: FoldedDocument, limit: Int = .max,
    figures: @escaping (_ block: Int) -> [Figure] = { _ in [] }
) -> [Hit] {
    var matcher = PassageMatcher(query)
    let blocks = folded.firstBlock..<folded.firstBlock + folded.blockCount
    return matcher.hits(
        in: DocumentBlocks(document: document, blocks: blocks), folded: folded,
        of: SearchContext(document, figures: figures), limit: limit)
}

extension Document {
    /// Blocks from one on that have so many bytes together; a long document is folded piece by piece.
    fileprivate func blocks(from first: Int, bytes limit: Int) -> Range<Int> {
        var end = first
        var bytes = 0
        while end < blocks.count, bytes < limit {
            bytes += blocks[end].utf8Count
            end += 1
        }
        return first..<end
    }
}

extension SearchContext {
    /// What lies around the blocks of a document that is at hand.
    ///
    /// - Parameter figures: the numbers of a block.
    public init(_ document: Document, figures: @escaping (_ block: Int) -> [Figure] = { _ in [] }) {
        let metadata = document.metadata
        self.init(
            document: DocumentFacts(
                title: document.displayTitle, kind: metadata.kind.rawValue, issuer: metadata.issuer,
                date: metadata.date, path: document.path),
            titles: { section in document.path(toSection: section).map { document.sections[$0].title } },
            figures: figures)
    }
}
