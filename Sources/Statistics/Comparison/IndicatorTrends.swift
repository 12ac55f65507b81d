/// How indicators went from period to period: for every statistic of some documents the values of its indicator.
public struct IndicatorTrends: Sendable {
    /// The values of a place in time, at least three, of times of one length; what is only planned is left out.
    private var lines: [[Double]] = []
    /// The line of every statistic, document by document; -1 where there is none.
    private var numbers: [[Int]]

    /// Finds the trends in all statistics; time grows with their number.
    public init(_ index: IndicatorIndex) {
        numbers = index.sources.map { [Int](repeating: -1, count: $0.statistics.count) }
        for series in index.series where series.values.count > 2 {
            var runs: [Run: [IndicatorValue]] = [:]
            for value in series.values where value.status == .actual && value.span != .none {
                runs[Run(place: value.place, span: value.span), default: []].append(value)
            }
            for values in runs.values where values.count > 2 { add(values, index.sources) }
        }
    }

    private mutating func add(_ values: [IndicatorValue], _ sources: [StatisticSource]) {
        let sorted = values.sorted { left, right in
            if left.period != right.period { return left.period < right.period }
            let (newer, older) = (sources[left.source].date, sources[right.source].date)
            return newer != older ? newer > older : (left.source, left.index) < (right.source, right.index)
        }
        var line: [Double] = []
        var last: String?
        for value in sorted where value.period != last {
            line.append(value.magnitude)
            last = value.period
        }
        guard line.count > 2 else { return }
        for value in values { numbers[value.source][value.index] = lines.count }
        lines.append(line)
    }

    /// The values beside a statistic, in time; none for fewer than three.
    public func values(of index: Int, in source: Int) -> [Double] {
        guard numbers.indices.contains(source), numbers[source].indices.contains(index) else { return [] }
        let number = numbers[source][index]
        return number < 0 ? [] : lines[number]
    }
}

/// What may stand in one line.
private struct Run: Hashable {
    var place: String
    var span: PeriodSpan
}
