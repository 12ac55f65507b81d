public import DocumentModel
public import Library

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
        var low = 0
        var high = hits.count
        while low < high {
            let middle = (low + high) / 2
            if hits[middle].block < block { low = middle + 1 } else { high = middle }
        }
        return hits[low...].prefix { $0.block == block }.enumerated().map { (low + $0.offset, $0.element) }
    }

    /// Looks for a query in a document, or in some of its blocks.
    public mutating func look(for text: String, in document: Document, blocks: Range<Int>? = nil) {
        query = text
        hits = text.isEmpty ? [] : search(Query(text), in: document)
        if let blocks { hits = hits.filter { blocks.contains($0.block) } }
        current = nil
    }

    /// The first hit at or behind a place, else the first of all.
    public func hit(from place: Position) -> Int? {
        hits.firstIndex { $0.position >= place } ?? (hits.isEmpty ? nil : 0)
    }
}
