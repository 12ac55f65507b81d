/// Where each byte of a block's clean text stands in the source.
///
/// Clean text is made of pieces of the source in order; what lies between two pieces was left out by
/// an overlay. Offsets on the clean side are UTF-8 offsets into the block's text. A long report has a
/// million pieces, so that each takes twelve bytes only; a source has less than 2 GB.
public struct SourceMap: Sendable, Equatable {
    /// One piece of source that stands in the clean text.
    public struct Run: Sendable, Equatable {
        /// The piece in the clean text.
        public var clean: Range<Int>
        /// The piece in the source. As long as `clean` when copied, of any length when replaced.
        public var source: Range<Int>
        /// Whether other bytes stand in the text than in the source.
        public var isReplaced: Bool
    }

    private struct Piece: Equatable {
        var cleanEnd: UInt32 = 0
        var sourceStart: UInt32 = 0
        /// Twice the length in the source, and one more where other bytes stand in the text.
        var sourceSpan: UInt32 = 0

        var sourceLength: Int { Int(sourceSpan >> 1) }
        var sourceEnd: Int { Int(sourceStart) + sourceLength }
        var isReplaced: Bool { sourceSpan & 1 == 1 }
    }

    /// Most blocks are one piece: it needs no array.
    private var first = Piece()
    private var others: [Piece] = []

    /// An empty map.
    public init() {}

    /// The map of a text that stands in the source as it is.
    public init(copied source: Range<Int>) {
        append(clean: 0..<source.count, source: source)
    }

    /// The pieces, ascending on both sides, without gaps on the clean side.
    public var runs: some RandomAccessCollection<Run> {
        (0..<count).lazy.map { run($0) }
    }

    /// The length of the clean text.
    public var cleanCount: Int { Int(others.last?.cleanEnd ?? first.cleanEnd) }

    /// Whether the text stands in the source as it is, in one piece.
    public var isCopy: Bool { others.isEmpty && !first.isReplaced }

    /// Adds a piece behind the last one (an empty one only says where an empty text stands); neighbours that continue each other become one.
    ///
    /// - Parameter isReplaced: whether other bytes stand in the text than in the source.
    public mutating func append(clean: Range<Int>, source: Range<Int>, isReplaced: Bool = false) {
        let isReplaced = isReplaced || clean.count != source.count
        let count = count
        if count > 0, !isReplaced {
            let last = piece(count - 1)
            if !last.isReplaced, last.sourceEnd == source.lowerBound {
                setEnd(of: count - 1, clean: clean.upperBound, source: source.upperBound)
                return
            }
        }
        let piece = Piece(
            cleanEnd: UInt32(truncatingIfNeeded: clean.upperBound),
            sourceStart: UInt32(truncatingIfNeeded: source.lowerBound),
            sourceSpan: UInt32(truncatingIfNeeded: source.count << 1) | (isReplaced ? 1 : 0))
        if count == 0 { first = piece } else { others.append(piece) }
    }

    /// All of the source from the first piece to the last.
    public var sourceRange: Range<Int> {
        Int(first.sourceStart)..<(others.last ?? first).sourceEnd
    }

    /// The source offset of the byte at a clean offset; the end of the text gives the end of the source.
    public func source(at clean: Int) -> Int {
        guard let index = index(at: clean) else { return sourceRange.upperBound }
        let run = run(index)
        guard run.clean.count == run.source.count else { return run.source.lowerBound }
        return run.source.lowerBound + max(0, clean - run.clean.lowerBound)
    }

    /// The source range that a range of clean text came from, what was left out inside it included.
    public func source(of clean: Range<Int>) -> Range<Int> {
        let start = source(at: clean.lowerBound)
        guard !clean.isEmpty, let index = index(at: clean.upperBound - 1) else { return start..<start }
        let last = run(index)
        let end =
            last.clean.count == last.source.count
            ? last.source.lowerBound + clean.upperBound - last.clean.lowerBound : last.source.upperBound
        return start..<max(start, end)
    }

    /// The clean offset nearest to a source offset.
    public func clean(at source: Int) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if piece(middle).sourceEnd <= source { low = middle + 1 } else { high = middle }
        }
        guard low < count else { return cleanCount }
        let run = run(low)
        guard source > run.source.lowerBound, run.clean.count == run.source.count else { return run.clean.lowerBound }
        return run.clean.lowerBound + source - run.source.lowerBound
    }

    /// Whether a byte of the source stands in the text.
    public func holds(_ source: Int) -> Bool {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if piece(middle).sourceEnd <= source { low = middle + 1 } else { high = middle }
        }
        return low < count && Int(piece(low).sourceStart) <= source
    }

    /// The map of a piece of the clean text, counted from its start.
    public func slice(_ clean: Range<Int>) -> SourceMap {
        var result = SourceMap()
        guard !clean.isEmpty, var index = index(at: clean.lowerBound) else { return result }
        while index < count {
            let run = run(index)
            guard run.clean.lowerBound < clean.upperBound else { break }
            let part = run.clean.clamped(to: clean)
            let shifted = part.lowerBound - clean.lowerBound..<part.upperBound - clean.lowerBound
            let isCopied = run.clean.count == run.source.count
            let start = run.source.lowerBound + part.lowerBound - run.clean.lowerBound
            result.append(
                clean: shifted, source: isCopied ? start..<start + part.count : run.source, isReplaced: run.isReplaced)
            index += 1
        }
        return result
    }

    /// It in an array of just its size: one that grew by doubling may be half empty.
    public var fitted: SourceMap {
        guard others.capacity > others.count + 4 else { return self }
        var result = self
        result.others = []
        result.others.reserveCapacity(others.count)
        result.others += others
        return result
    }

    // MARK: Pieces

    private var count: Int { first.cleanEnd == 0 ? 0 : 1 + others.count }

    private func piece(_ index: Int) -> Piece { index == 0 ? first : others[index - 1] }

    private func run(_ index: Int) -> Run {
        let piece = piece(index)
        let start = index == 0 ? 0 : Int(self.piece(index - 1).cleanEnd)
        return Run(
            clean: start..<Int(piece.cleanEnd), source: Int(piece.sourceStart)..<piece.sourceEnd,
            isReplaced: piece.isReplaced)
    }

    private mutating func setEnd(of index: Int, clean: Int, source: Int) {
        var piece = piece(index)
        piece.cleanEnd = UInt32(truncatingIfNeeded: clean)
        piece.sourceSpan = UInt32(truncatingIfNeeded: (source - Int(piece.sourceStart)) << 1)
        if index == 0 { first = piece } else { others[index - 1] = piece }
    }

    private func index(at clean: Int) -> Int? {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if Int(piece(middle).cleanEnd) <= clean { low = middle + 1 } else { high = middle }
        }
        return low < count ? low : nil
    }
}
