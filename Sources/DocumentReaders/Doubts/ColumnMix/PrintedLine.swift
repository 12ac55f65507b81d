import DocumentModel

/// A piece of a block between two places where a printed line ended.
struct PrintedLine {
    /// The block it stands in.
    var block: Int
    /// Its bytes in the clean text of the block.
    var clean: Range<Int>
    /// What lies in the source between it and the line before, to which the reading joined it; nil at the start
    /// of a block.
    var gap: Range<Int>?
}

/// The places of the source where the reading joined printed lines.
struct LineEnds {
    private let gaps: [Range<Int>]

    init(_ overlays: [Overlay]) {
        var gaps: [Range<Int>] = []
        for overlay in overlays where overlay.kind == .join {
            switch overlay.reason {
            case .hardWrap, .wrapSpace, .pageBreak, .fragment, .brokenQuote: gaps.append(overlay.source)
            default: break
            }
        }
        let isSorted = zip(gaps, gaps.dropFirst()).allSatisfy { $0.lowerBound <= $1.lowerBound }
        self.gaps = isSorted ? gaps : gaps.sorted { $0.lowerBound < $1.lowerBound }
    }

    var isEmpty: Bool { gaps.isEmpty }

    /// The line ends in a range of the source.
    func inside(_ range: Range<Int>) -> ArraySlice<Range<Int>> {
        let start = firstIndex(at: range.lowerBound)
        return gaps[start..<max(start, firstIndex(at: range.upperBound))]
    }

    private func firstIndex(at offset: Int) -> Int {
        var low = 0
        var high = gaps.count
        while low < high {
            let middle = (low + high) / 2
            if gaps[middle].lowerBound < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The printed lines of a block.
    func lines(of block: Block, at index: Int) -> [PrintedLine] {
        let end = block.text.utf8.count
        let inside = inside(block.map.sourceRange)
        guard !inside.isEmpty else { return [PrintedLine(block: index, clean: 0..<end)] }
        var cursor = MapCursor(runs: block.map.runs, end: end)
        var lines = [PrintedLine(block: index, clean: 0..<end)]
        for gap in inside {
            let last = lines.count - 1
            let cut = cursor.clean(at: gap.lowerBound)
            let start = max(cut, cursor.clean(at: gap.upperBound))
            guard cut > lines[last].clean.lowerBound, start < end else { continue }
            lines[last].clean = lines[last].clean.lowerBound..<cut
            lines.append(PrintedLine(block: index, clean: start..<end, gap: gap))
        }
        return lines
    }
}

/// Clean offsets of source offsets that ascend.
private struct MapCursor {
    let runs: [SourceMap.Run]
    let end: Int
    private var next = 0

    init(runs: [SourceMap.Run], end: Int) {
        self.runs = runs
        self.end = end
    }

    mutating func clean(at source: Int) -> Int {
        while next < runs.count, runs[next].source.upperBound <= source { next += 1 }
        guard next < runs.count else { return end }
        let run = runs[next]
        guard source > run.source.lowerBound, run.clean.count == run.source.count else { return run.clean.lowerBound }
        return run.clean.lowerBound + source - run.source.lowerBound
    }
}
