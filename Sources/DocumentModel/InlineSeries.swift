extension Document {
    /// The members of the series that stand inside a block, as UTF-8 ranges of its text: 一是…；二是…。
    ///
    /// Read on demand, in one pass. Members of a series inside a member of another are left out.
    public func series(in block: Int) -> [Range<Int>] {
        guard blocks.indices.contains(block) else { return [] }
        return blocks[block].series
    }
}

extension Block {
    /// The members of the series that stand inside the block, as UTF-8 ranges of its text.
    public var series: [Range<Int>] {
        switch kind {
        case .paragraph, .item, .caption: break
        default: return []
        }
        var scan = SeriesScan(text.unicodeScalars)
        return scan.members
    }
}

/// Looks for the marks of series in a text: 一是, 第一，, （1）, First,
private struct SeriesScan {
    /// One mark: its family, its number, and where it stands.
    private struct Mark {
        var family: SeriesMark.Family
        var value: Int
        var start: Int
    }

    private var scalars: [Unicode.Scalar] = []
    private var offsets: [Int] = []

    init(_ text: String.UnicodeScalarView) {
        var offset = 0
        for scalar in text {
            scalars.append(scalar)
            offsets.append(offset)
            offset += UTF8.width(scalar)
        }
        offsets.append(offset)
    }

    /// The members of all outermost series, in order.
    var members: [Range<Int>] {
        mutating get {
            var result: [Range<Int>] = []
            var end = 0
            for run in runs() where run[0].start >= end {
                let ranges = ranges(of: run)
                end = ranges[ranges.count - 1].upperBound
                result += ranges
            }
            return result.map { offsets[$0.lowerBound]..<offsets[$0.upperBound] }
        }
    }

    /// Marks of one family that count 1, 2, 3 …, two at least; by their beginnings.
    private func runs() -> [[Mark]] {
        var open: [SeriesMark.Family: [Mark]] = [:]
        var done: [[Mark]] = []
        for index in scalars.indices {
            guard let found = SeriesMark(scalars, at: index) else { continue }
            let last = open[found.family]?.last
            if found.value == 1 {
                if let run = open[found.family], run.count > 1 { done.append(run) }
                open[found.family] = [Mark(family: found.family, value: 1, start: index)]
            } else if let last, found.value ?? last.value + 1 == last.value + 1 {
                open[found.family]?.append(Mark(family: found.family, value: last.value + 1, start: index))
            }
        }
        done += open.values.filter { $0.count > 1 }
        return done.sorted { $0[0].start < $1[0].start }
    }

    /// A member goes to the next one; the last one has as many sentences as the others, or all that follow.
    private func ranges(of run: [Mark]) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var areLong = false
        for (mark, next) in zip(run, run.dropFirst()) {
            let range = mark.start..<trimmed(next.start, from: mark.start)
            areLong = areLong || scalars[range].dropLast().contains(where: isFullStop)
            result.append(range)
        }
        let start = run[run.count - 1].start
        let stop = areLong ? nil : scalars[start...].firstIndex(where: isFullStop)
        result.append(start..<trimmed(stop.map { $0 + 1 } ?? scalars.count, from: start))
        return result
    }

    private func trimmed(_ end: Int, from start: Int) -> Int {
        var end = end
        while end > start + 1, scalars[end - 1] == " " || scalars[end - 1] == "\u{3000}" { end -= 1 }
        return end
    }

    private func isFullStop(_ scalar: Unicode.Scalar) -> Bool { "。！？".unicodeScalars.contains(scalar) }
}
