public import Charts
public import Statistics

/// A chart of an indicator, whose points lead back to where they are said.
public struct IndicatorChart: Sendable {
    /// What the values stand beside each other over.
    public enum Axis: String, Sendable, CaseIterable {
        case period, place, document
        /// Other values of the same unit, in the same sentence or else section.
        case neighbours
    }

    /// Where a point is said.
    public struct Origin: Sendable, Equatable {
        /// The path of the document.
        public var path: String
        /// The name of the document.
        public var document: String
        /// The number of the statistic in its document.
        public var index: Int
        /// The statistic itself.
        public var statistic: Statistic
    }

    /// What is drawn.
    public var chart: Chart
    /// The origins of its points, in their order.
    public var origins: [Origin]
    /// The axis.
    public var axis: Axis
    /// The axes on which there is more than one place, with how many.
    public var axes: [(axis: Axis, count: Int)]
    /// The point of the statistic that the chart was asked for.
    public var anchor: Int

    /// The chart of a statistic.
    ///
    /// - Parameters:
    ///   - axis: nil takes the one that tells most.
    ///   - form: nil takes lines for three times or more, else bars.
    public init?(
        of index: Int, in path: String, among statistics: IndicatorIndex, over wanted: Axis? = nil,
        form: Chart.Form? = nil, words: Words
    ) {
        guard let (series, value) = statistics.series(of: index, in: path) else { return nil }
        let plots = Plot.all(of: series, beside: value, in: statistics, words)
        let best = plots.filter { $0.axis != .neighbours && $0.places > 1 }
            .max { $0.places < $1.places || $0.places == $1.places && $0.axis.order > $1.axis.order }
        let fallback = plots.first { $0.axis == .neighbours && $0.places > 1 } ?? plots.first
        guard let plot = plots.first(where: { $0.axis == wanted }) ?? best ?? fallback else { return nil }
        axes = plots.filter { $0.places > 1 }.map { ($0.axis, $0.places) }
        axis = plot.axis
        origins = plot.origins
        anchor = origins.firstIndex { $0.path == path && $0.index == index } ?? 0
        let isLong = plot.axis == .period && plot.places > 2
        chart = Chart(
            title: plot.title, unit: series.unit, form: form ?? (isLong ? .lines : .bars), points: plot.points)
    }
}

extension IndicatorChart.Axis {
    fileprivate var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// The points over one axis.
private struct Plot {
    var axis: IndicatorChart.Axis
    var title: String
    var points: [Chart.Point] = []
    var origins: [IndicatorChart.Origin] = []
    /// How many places the axis has.
    var places: Int { axis == .neighbours ? points.count : Set(points.map(\.label)).count }

    static func all(
        of series: IndicatorSeries, beside value: IndicatorValue, in statistics: IndicatorIndex, _ words: Words
    ) -> [Plot] {
        IndicatorAxis.allCases.map { Plot(series, value, over: $0, statistics, words) }
            + [Plot(neighboursOf: value, statistics, words)]
    }

    private init(
        _ series: IndicatorSeries, _ value: IndicatorValue, over axis: IndicatorAxis, _ statistics: IndicatorIndex,
        _ words: Words
    ) {
        self.axis = IndicatorChart.Axis(rawValue: axis.rawValue) ?? .period
        let other = axis == .period ? value.place : words.shown(period: value.period)
        title = [series.label, other].filter { !$0.isEmpty }.joined(separator: " · ")
        for value in series.values(over: axis, beside: value, in: statistics.sources) {
            let label =
                switch axis {
                case .period: words.shown(period: value.period)
                case .place: value.place
                case .document: statistics.sources[value.source].name
                }
            add(value, label: label, statistics)
            if axis == .period { points[points.count - 1].time = value.start }
        }
    }

    /// Values of the same unit: those of the same sentence, or of the same section where there are no others.
    private init(neighboursOf value: IndicatorValue, _ statistics: IndicatorIndex, _ words: Words) {
        axis = .neighbours
        let source = statistics.sources[value.source]
        let statistic = source.statistics[value.index]
        title = [words.chartNeighbours + words.colon + statistic.unit, words.shown(period: value.period)]
            .filter { !$0.isEmpty }.joined(separator: " · ")
        let near = source.statistics.indices.filter { index in
            let other = source.statistics[index]
            return other.section == statistic.section && other.unit == statistic.unit && other.kind == statistic.kind
        }
        let sentence = near.filter {
            let other = source.statistics[$0]
            return other.block == statistic.block && other.sentence == statistic.sentence
        }
        for index in (sentence.count > 1 ? sentence : near).prefix(200) {
            var own = value
            (own.index, own.magnitude) = (index, source.statistics[index].magnitude)
            own.status = source.statistics[index].status
            add(own, label: source.statistics[index].indicator, statistics)
        }
    }

    private mutating func add(_ value: IndicatorValue, label: String, _ statistics: IndicatorIndex) {
        let source = statistics.sources[value.source]
        let statistic = source.statistics[value.index]
        // A fall among rises is drawn below zero, and says so.
        let isTurned = value.magnitude != statistic.magnitude
        points.append(
            Chart.Point(
                label: label, value: value.magnitude, text: (isTurned ? "↓" : "") + statistic.drawnValue,
                isPlanned: value.status != .actual))
        origins.append(
            IndicatorChart.Origin(path: source.path, document: source.name, index: value.index, statistic: statistic))
    }
}

extension Statistic {
    /// The number as printed; a change by its two ends.
    fileprivate var drawnValue: String {
        let isRange =
            from != nil && !isOtherThanPrinted && !verbatim.unicodeScalars.contains { "从由".unicodeScalars.contains($0) }
        return isRange ? verbatim.filter { $0 != " " } : shownValue
    }
}

extension Words {
    /// A period as people read it: 2021–2025.
    func shown(period: String) -> String {
        String(String.UnicodeScalarView(period.unicodeScalars.map { $0 == "/" ? "–" : $0 }))
    }
}
