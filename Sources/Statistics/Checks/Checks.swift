public import DocumentModel

/// Checks the statistics of a document against each other, sentence by sentence, and its printed tables.
///
/// Only exact numbers are compared, within what their rounding allows, and only where the words say what belongs to
/// what. `differs` is said only where they leave no other reading; the time taken is linear.
/// - Parameter statistics: those of the document, in reading order; blocks that are not in the document are passed over.
public func checks(of statistics: [Statistic], in document: Document) -> [Check] {
    var result: [Check] = []
    var start = 0
    for (index, block) in document.blocks.enumerated() {
        while start < statistics.count, statistics[start].block < index { start += 1 }
        var end = start
        while end < statistics.count, statistics[end].block == index { end += 1 }
        if end > start || block.isTable {
            result += checks(ofBlock: index, statistics: statistics[start..<end], in: document)
        }
        start = end
    }
    return result
}

/// The checks of one block.
/// - Parameter statistics: those of the block; the indices of the checks are those of the slice.
public func checks(ofBlock index: Int, statistics: ArraySlice<Statistic>, in document: Document) -> [Check] {
    guard document.blocks.indices.contains(index) else { return [] }
    let block = document.blocks[index]
    if case .table(let table) = block.kind {
        return TableChecks(table, bytes: block.utf8, block: index, statistics: statistics).checks
    }
    guard !statistics.isEmpty else { return [] }
    let text = BlockBytes(block.utf8)
    var result: [Check] = []
    var start = statistics.startIndex
    while start < statistics.endIndex {
        let sentence = statistics[start].sentence
        var end = start + 1
        while end < statistics.endIndex, statistics[end].sentence == sentence { end += 1 }
        // A sentence of more numbers is a list that no total stands in.
        let numbers = Array(statistics[start..<min(end, start + 60)])
        result += FiguredSentence(text: text, block: index, numbers: numbers, first: start).checks
        start = end
    }
    let lengths = SeriesLengths(text: text, block: index, series: block.series, statistics: statistics).checks
    let below = ListLengths(document: document).check(ofBlock: index, statistics: statistics)
    return result + lengths + (below.map { [$0] } ?? [])
}

/// Flags what does not agree: totals, shares, changes and counts.
/// - Parameter statistics: those of the document, in reading order.
public func checkTotals(of document: Document, statistics: [Statistic]) -> [Flag] {
    flags(of: checks(of: statistics, in: document), in: document)
}

/// The checks that differ, as doubts.
public func flags(of checks: [Check], in document: Document) -> [Flag] {
    checks.filter { $0.verdict == .differs && document.blocks.indices.contains($0.block) }.map { check in
        let source = document.blocks[check.block].map.source(of: check.range)
        return Flag(kind: .wrongTotal, source: source, detail: check.formula)
    }
}

/// The text of a block, from which pieces are taken often.
struct BlockBytes {
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The text of a range; offsets outside are clamped.
    func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
    }

    /// The text between two offsets, at most so many bytes of it from the left; empty where they are in the wrong order.
    func text(from start: Int, to end: Int, atMost count: Int = 400) -> String {
        start < end ? text(start..<min(end, start + count)) : ""
    }

    /// The text before an offset, so many bytes at most, from a whole character on.
    func text(before end: Int, from start: Int, atMost count: Int) -> String {
        var low = max(start, end - count)
        while low < end, low > 0, low < bytes.count, bytes[low] & 0xC0 == 0x80 { low += 1 }
        return low < end ? text(low..<end) : ""
    }
}
