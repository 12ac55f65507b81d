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
/// - Parameter isWanted: asked now and then; no more is looked for when it says no.
public func search(
    _ query: Query, in document: Document, blocks: Range<Int>? = nil, limit: Int = .max,
    while isWanted: () -> Bool = { true }
) -> [Hit] {
    let blocks = (blocks ?? document.blocks.indices).clamped(to: document.blocks.indices)
    var hits: [Hit] = []
    var first = blocks.lowerBound
    while first < blocks.upperBound, hits.count < limit, isWanted() {
        let piece = document.blocks(from: first, bytes: 1 << 20).clamped(to: blocks)
        let folded = FoldedDocument(document, blocks: piece)
        hits += search(query, in: document, folded: folded, limit: limit - hits.count)
        first = piece.upperBound
    }
    return hits
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

/// The places of a document that answer a query, in reading order, at most `limit`; `folded` was made of it before.
public func search(_ query: Query, in document: Document, folded: FoldedDocument, limit: Int = .max) -> [Hit] {
    guard limit > 0, let first = query.terms.max(by: { $0.count < $1.count }) else { return [] }
    // The longest word is looked for in the whole document, the others only in the blocks that have it.
    var hits: [Hit] = []
    var pending: [Range<Int>] = []
    var block = -1
    func finish() {
        guard block >= 0, !pending.isEmpty else { return }
        hits += hitsOfBlock(folded.firstBlock + block, of: query, in: document, places: pending)
        pending = []
    }
    forEachOccurrence(of: first, in: folded.bytes) { start in
        if block < 0 || start >= folded.starts[block + 1] {
            finish()
            guard hits.count < limit else { return false }
            block = folded.block(at: start)
        }
        let local = start - folded.starts[block]
        pending.append(local..<local + first.count)
        return true
    }
    if hits.count < limit { finish() }
    return Array(hits.prefix(limit))
}

private func hitsOfBlock(_ index: Int, of query: Query, in document: Document, places: [Range<Int>]) -> [Hit] {
    let block = document.blocks[index]
    let section = document.section(ofBlock: index)
    guard query.isPhrase else {
        let ranges = query.hits(in: block)
        return ranges.isEmpty ? [] : [Hit(block: index, ranges: ranges, section: section)]
    }
    return unfold(places, in: block.text, partsCells: block.partsCells).map {
        Hit(block: index, ranges: [$0], section: section)
    }
}
