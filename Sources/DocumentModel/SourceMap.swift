/// Where each byte of a block's clean text stands in the source.
///
/// Clean text is made of pieces of the source in order; what lies between two pieces was left out by
/// an overlay. Offsets on the clean side are UTF-8 offsets into the block's text.
public struct SourceMap: Sendable, Equatable {
    /// One piece of source that stands in the clean text.
    public struct Run: Sendable, Equatable {
        /// The piece in the clean text.
        public var clean: Range<Int>
        /// The piece in the source. As long as `clean` when copied, of any length when replaced.
        public var source: Range<Int>

        /// Pairs two ranges.
        public init(clean: Range<Int>, source: Range<Int>) {
            self.clean = clean
            self.source = source
        }
    }

    /// The pieces, ascending on both sides, without gaps on the clean side.
    public private(set) var runs: [Run]

    /// An empty map.
    public init() { runs = [] }

    /// Adds a piece behind the last one; neighbours that continue each other become one.
    public mutating func append(clean: Range<Int>, source: Range<Int>) {
        if let last = runs.last, last.clean.upperBound == clean.lowerBound,
            last.source.upperBound == source.lowerBound,
            last.clean.count == last.source.count, clean.count == source.count
        {
            runs[runs.count - 1].clean = last.clean.lowerBound..<clean.upperBound
            runs[runs.count - 1].source = last.source.lowerBound..<source.upperBound
        } else {
            runs.append(Run(clean: clean, source: source))
        }
    }

    /// All of the source from the first piece to the last.
    public var sourceRange: Range<Int> {
        guard let first = runs.first, let last = runs.last else { return 0..<0 }
        return first.source.lowerBound..<last.source.upperBound
    }

    /// The source offset of the byte at a clean offset; the end of the text gives the end of the source.
    public func source(at clean: Int) -> Int {
        guard let run = run(at: clean) else { return runs.last?.source.upperBound ?? 0 }
        guard run.clean.count == run.source.count else { return run.source.lowerBound }
        return run.source.lowerBound + max(0, clean - run.clean.lowerBound)
    }

    /// The source range that a range of clean text came from, what was left out inside it included.
    public func source(of clean: Range<Int>) -> Range<Int> {
        let start = source(at: clean.lowerBound)
        guard !clean.isEmpty, let last = run(at: clean.upperBound - 1) else { return start..<start }
        let end =
            last.clean.count == last.source.count
            ? last.source.lowerBound + clean.upperBound - last.clean.lowerBound : last.source.upperBound
        return start..<max(start, end)
    }

    /// The clean offset nearest to a source offset.
    public func clean(at source: Int) -> Int {
        for run in runs where source < run.source.upperBound {
            guard source > run.source.lowerBound, run.clean.count == run.source.count else {
                return run.clean.lowerBound
            }
            return run.clean.lowerBound + source - run.source.lowerBound
        }
        return runs.last?.clean.upperBound ?? 0
    }

    /// The map of a piece of the clean text, counted from its start.
    public func slice(_ clean: Range<Int>) -> SourceMap {
        var result = SourceMap()
        for run in runs where run.clean.overlaps(clean) {
            let part = run.clean.clamped(to: clean)
            let shifted = part.lowerBound - clean.lowerBound..<part.upperBound - clean.lowerBound
            let copied = run.clean.count == run.source.count
            let start = run.source.lowerBound + part.lowerBound - run.clean.lowerBound
            result.append(clean: shifted, source: copied ? start..<start + part.count : run.source)
        }
        return result
    }

    private func run(at clean: Int) -> Run? {
        var low = 0
        var high = runs.count
        while low < high {
            let middle = (low + high) / 2
            if runs[middle].clean.upperBound <= clean { low = middle + 1 } else { high = middle }
        }
        return low < runs.count ? runs[low] : nil
    }
}
