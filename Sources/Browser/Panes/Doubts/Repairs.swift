import DocumentModel

/// The overlays of a document that a reader wants to see: made once, when they are first asked for.
public struct Repairs: Sendable {
    /// Their indices, in the order of the source. White space between paragraphs is none worth telling.
    let shown: [Int]

    init(_ document: Document) {
        shown = document.overlays.indices.filter { document.overlays[$0].reason != .blankSpace }
    }

    /// The number of the first repair that ends behind a byte of the source.
    func index(endingAfter offset: Int, in document: Document) -> Int {
        let next = firstIndex(of: shown.count) { document.overlays[shown[$0]].source.lowerBound >= offset }
        let before = next - 1
        return before >= 0 && document.overlays[shown[before]].source.upperBound > offset ? before : next
    }

    /// The numbers of the repairs that begin in a piece of the source.
    func range(in source: Range<Int>, of document: Document) -> Range<Int> {
        let first = firstIndex(of: shown.count) { document.overlays[shown[$0]].source.lowerBound >= source.lowerBound }
        let last = firstIndex(of: shown.count) { document.overlays[shown[$0]].source.lowerBound >= source.upperBound }
        return first..<max(first, last)
    }
}

extension Document {
    /// The piece of the source that a range of blocks was read from, with what was left out before each of them.
    func source(ofBlocks range: Range<Int>) -> Range<Int> {
        let range = range.clamped(to: blocks.indices)
        func end(ofBlocksBefore block: Int) -> Int {
            block == 0 ? 0 : block == blocks.count ? source.bytes.count : blocks[block - 1].map.sourceRange.upperBound
        }
        let start = end(ofBlocksBefore: range.lowerBound)
        return start..<max(start, end(ofBlocksBefore: range.upperBound))
    }
}
