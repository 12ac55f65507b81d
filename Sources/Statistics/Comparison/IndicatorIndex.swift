/// The statistics of some documents, gathered by indicator. Time and memory grow with their number.
public struct IndicatorIndex: Sendable {
    /// The documents.
    public let sources: [StatisticSource]
    /// The indicators, in the order in which they first occur.
    public private(set) var series: [IndicatorSeries] = []
    private var byKey: [IndicatorKey: Int] = [:]
    /// The series of every statistic, document by document.
    private var numbers: [[Int]] = []

    /// Gathers all statistics, or only those that may share their indicator with a wanted one.
    public init(_ sources: [StatisticSource], like wanted: Statistic? = nil) {
        self.sources = sources
        for (number, source) in sources.enumerated() {
            var own = [Int](repeating: -1, count: wanted == nil ? source.statistics.count : 0)
            for (index, statistic) in source.statistics.enumerated() {
                if let wanted, !IndicatorKey.canBeShared(by: wanted, statistic) { continue }
                let found = add(statistic, at: index, of: number)
                if wanted == nil { own[index] = found }
            }
            numbers.append(own)
        }
        for index in series.indices {
            series[index].settleDirections { sources[$0.source].statistics[$0.index].indicator }
        }
    }

    private mutating func add(_ statistic: Statistic, at index: Int, of source: Int) -> Int {
        let name = IndicatorName(statistic.indicator, scope: statistic.scope, isShare: statistic.unit == "%")
        let key = IndicatorKey(name, of: statistic)
        let number = byKey[key] ?? series.count
        if number == series.count {
            series.append(IndicatorSeries(key: key, label: statistic.indicator, unit: statistic.unit))
            byKey[key] = number
        }
        let place = statistic.scope.isEmpty ? name.place(in: sources[source]) : ComparedPlace.fullName(statistic.scope)
        let value = IndicatorValue(
            source: source, index: index, place: place, period: statistic.period, status: statistic.status,
            magnitude: statistic.magnitude, span: PeriodSpan(statistic.period), falls: name.falls)
        series[number].add(value, label: statistic.indicator)
        return number
    }

    /// The series that a statistic belongs to, and its own value in it; nil where it is not among the documents.
    public func series(of index: Int, in path: String) -> (series: IndicatorSeries, value: IndicatorValue)? {
        guard let source = sources.firstIndex(where: { $0.path == path }) else { return nil }
        guard sources[source].statistics.indices.contains(index) else { return nil }
        let statistic = sources[source].statistics[index]
        let name = IndicatorName(statistic.indicator, scope: statistic.scope, isShare: statistic.unit == "%")
        guard let number = byKey[IndicatorKey(name, of: statistic)] else { return nil }
        guard let value = series[number].values.first(where: { $0.source == source && $0.index == index }) else {
            return nil
        }
        return (series[number], value)
    }

    /// The number of the series of every statistic of a document, in its order.
    public func numbers(of source: Int) -> [Int] { numbers.indices.contains(source) ? numbers[source] : [] }

    /// The series whose indicator a reader's words name: those that are exactly it, then those that contain all words;
    /// among them the ones with the most values first.
    public func series(named words: String) -> [IndicatorSeries] {
        let exact = IndicatorName(words, isShare: true).words
        let plain = IndicatorName(words).words
        let parts = words.split(separator: " ").map { IndicatorName(String($0)).words }.filter { !$0.isEmpty }
        guard !parts.isEmpty else { return [] }
        func rank(_ series: IndicatorSeries) -> Int {
            if series.key.words == plain { return 0 }
            return series.key.words == exact ? 1 : 2
        }
        return series.filter { series in
            rank(series) < 2 || parts.allSatisfy { series.key.words.contains($0) || series.label.contains($0) }
        }.enumerated().sorted { left, right in
            let (first, second) = (rank(left.element), rank(right.element))
            if first != second { return first < second }
            let (more, less) = (left.element.values.count, right.element.values.count)
            return more != less ? more > less : left.offset < right.offset
        }.map(\.element)
    }
}

extension IndicatorName {
    /// The place that a label is about in a document: 全省 is the document's own province, in that of a city another.
    fileprivate func place(in source: StatisticSource) -> String {
        if let place { return place }
        guard let whole, let kind = source.place.unicodeScalars.last, whole != kind else { return source.place }
        return "全\(whole)"
    }
}
