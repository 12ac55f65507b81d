import TextScreen

/// Breaks a text into rows of a width.
enum Wrap {
    /// The rows of the UTF-8 `range` of a text, without gap; the first may be narrower than the others.
    ///
    /// A row never exceeds its width unless a single character does. Spaces at the end of a row hang over.
    static func rows(
        _ text: String, range: Range<Int>? = nil, breaks: LineBreaks, first: Int, others: Int
    ) -> [Range<Int>] {
        var text = text
        return text.withUTF8 { bytes in
            let range = (range ?? 0..<bytes.count).clamped(to: 0..<bytes.count)
            var breaker = RowBreaker(start: range.lowerBound, breaks: breaks, first: first, others: others)
            var walker = ScalarWalker(bytes: UnsafeBufferPointer(rebasing: bytes[range]))
            while let (scalar, end) = walker.next() { breaker.take(scalar, end: range.lowerBound + end) }
            return breaker.finish(at: range.upperBound)
        }
    }
}

/// Collects scalars into rows.
private struct RowBreaker {
    let breaks: LineBreaks
    let first: Int
    let others: Int
    private var rows: [Range<Int>] = []
    private var start: Int
    /// The cells of the row so far, and of it up to `chance`.
    private var width = 0
    private var chance: Int?
    private var widthAtChance = 0
    /// Where a row may end at need: between any two characters that may stand at an edge.
    private var need: Int?
    private var widthAtNeed = 0
    private var last: Unicode.Scalar?
    private var lastEnd: Int

    init(start: Int, breaks: LineBreaks, first: Int, others: Int) {
        self.start = start
        self.breaks = breaks
        self.first = first
        self.others = others
        lastEnd = start
    }

    private var limit: Int { max(1, rows.isEmpty ? first : others) }

    mutating func take(_ scalar: Unicode.Scalar, end: Int) {
        let cells = DisplayWidth.of(scalar)
        if let last, cells > 0, LineEdge.allowsBreak(after: last, before: scalar) {
            (need, widthAtNeed) = (lastEnd, width)
        }
        if width + cells > limit, scalar != " ", lastEnd > start { breakRow(before: cells) }
        width += cells
        if breaks.allowsBreak(at: end) { (chance, widthAtChance) = (end, width) }
        (last, lastEnd) = (scalar, end)
    }

    /// Ends the row at the last chance, unless what is left over would already be too wide for the next one.
    private mutating func breakRow(before cells: Int) {
        let room = max(1, others) - cells
        let end: Int
        if let chance, chance > start, width - widthAtChance <= room {
            end = chance
            width -= widthAtChance
        } else if let need, need > start, width - widthAtNeed <= room {
            end = need
            width -= widthAtNeed
        } else {
            end = lastEnd
            width = 0
        }
        rows.append(start..<end)
        start = end
        chance = nil
        need = nil
    }

    mutating func finish(at end: Int) -> [Range<Int>] {
        if end > start || rows.isEmpty { rows.append(start..<end) }
        return rows
    }
}
