public import DocumentModel

/// A hit with some of the text around it, on one line.
public struct Snippet: Sendable, Equatable {
    /// The text; tabs and line feeds show as spaces.
    public let text: String
    /// Where the hits stand in `text`, as UTF-8 ranges.
    public let ranges: [Range<Int>]
    /// Where `text` begins in the text of the block.
    public let start: Int
    /// True when the block has text before it.
    public let isCutBefore: Bool
    /// True when the block has text behind it.
    public let isCutAfter: Bool

    /// Shows the first of `ranges` (ascending, as in a hit) with at most `context` characters on either side.
    public init(of ranges: [Range<Int>], in block: Block, context: Int) {
        let text = block.text
        let hit = (ranges.first ?? 0..<0).clamped(to: 0..<text.utf8.count)
        var lower = text.characterBoundary(notAfter: hit.lowerBound)
        var upper = text.characterBoundary(notBefore: hit.upperBound)
        lower = text.index(lower, offsetBy: -max(0, context), limitedBy: text.startIndex) ?? text.startIndex
        upper = text.index(upper, offsetBy: max(0, context), limitedBy: text.endIndex) ?? text.endIndex
        let start = text.utf8.distance(from: text.startIndex, to: lower)
        let bytes = text[lower..<upper].utf8.map { $0 < 0x20 ? 0x20 : $0 }
        self.start = start
        self.text = String(decoding: bytes, as: UTF8.self)
        self.ranges = ranges.filter { $0.lowerBound >= start && $0.upperBound <= start + bytes.count }
            .map { $0.lowerBound - start..<$0.upperBound - start }
        isCutBefore = lower > text.startIndex
        isCutAfter = upper < text.endIndex
    }

    /// The text with … where it is cut.
    public var marked: String { (isCutBefore ? "…" : "") + text + (isCutAfter ? "…" : "") }
}

extension String {
    fileprivate func characterBoundary(notAfter offset: Int) -> String.Index {
        let index = utf8.index(startIndex, offsetBy: offset)
        guard index > startIndex, index < endIndex else { return index }
        // `index(after:)` counts from the beginning of the character that `index` lies in.
        return self.index(before: self.index(after: index))
    }

    fileprivate func characterBoundary(notBefore offset: Int) -> String.Index {
        let index = utf8.index(startIndex, offsetBy: offset)
        let before = characterBoundary(notAfter: offset)
        return before == index ? index : self.index(after: before)
    }
}
