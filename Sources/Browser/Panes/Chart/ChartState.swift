import Charts
import DocumentModel
import Library
public import Statistics

/// The chart that is shown, and the point that the keys act on.
public struct ChartState: Sendable {
    /// The document of the statistic that it was asked for.
    public let path: String
    /// The number of that statistic in its document.
    public let index: Int
    /// The chart.
    public var made: IndicatorChart
    /// The point that the keys act on.
    public var cursor: Int
    /// The axis and form that the reader chose; nil leaves them to the chart.
    var axis: IndicatorChart.Axis?
    var form: Chart.Form?
    /// The state of the statistics that it was made from: with another one it is made anew.
    var revision: Int
}

extension State {
    /// `gc`: the chart of the selected row, or of the number that the keys act on in the text.
    mutating func openChart() {
        guard focus != .chart else { return }
        guard let (path, index) = charted, let made = makeChart(of: index, in: path, axis: nil, form: nil) else {
            return notice = Notice(words.noChart)
        }
        chart = ChartState(path: path, index: index, made: made, cursor: made.anchor, revision: statisticsRevision)
        focusPane(.chart)
        guard made.axis == .neighbours || made.axes.isEmpty else { return }
        notice = Notice(made.axes.isEmpty ? words.onlyValueHere : words.onlyValue)
    }

    /// The statistic that a chart is asked for.
    private var charted: (path: String, index: Int)? {
        if focus == .text, let path = reading?.document.path, let current = reading?.current { return (path, current) }
        let table = tableShown
        guard let row = table.row(onLine: tablePane.selection) else { return nil }
        guard case .statistic(let path, let index) = table.content.place(row) else { return nil }
        return (path, index)
    }

    /// Makes the chart anew when statistics have come or gone.
    mutating func keepChart() {
        guard let old = chart, lower == .chart, old.revision != statisticsRevision else { return }
        guard let made = makeChart(of: old.index, in: old.path, axis: old.axis, form: old.form) else {
            return chart = nil
        }
        chart?.made = made
        chart?.cursor = made.anchor
        chart?.revision = statisticsRevision
    }

    /// The next axis that has more than one place.
    mutating func turnChartAxis() {
        guard let old = chart else { return }
        let axes = old.made.axes.map(\.axis)
        guard axes.count > 1 || axes.first != old.made.axis, !axes.isEmpty else {
            return notice = Notice(words.onlyAxis)
        }
        let next = ((axes.firstIndex(of: old.made.axis) ?? -1) + 1) % axes.count
        guard let made = makeChart(of: old.index, in: old.path, axis: axes[next], form: nil) else { return }
        chart?.made = made
        chart?.cursor = made.anchor
        chart?.axis = axes[next]
        chart?.form = nil
    }

    /// Bars for lines, and lines for bars.
    mutating func turnChartForm() {
        guard let form = chart?.made.chart.form else { return }
        let next: Chart.Form = form == .bars ? .lines : .bars
        chart?.form = next
        chart?.made.chart.form = next
    }

    /// The chart of a statistic among all documents of the library.
    private mutating func makeChart(
        of index: Int, in path: String, axis: IndicatorChart.Axis?, form: Chart.Form?
    ) -> IndicatorChart? {
        guard let wanted = statistic(index, of: path), let like = keepIndex(like: wanted) else { return nil }
        return IndicatorChart(of: index, in: path, among: like, over: axis, form: form, words: words)
    }

    private func statistic(_ index: Int, of path: String) -> Statistic? {
        if let reading, reading.document.path == path {
            return reading.statistics.indices.contains(index) ? reading.statistics[index] : nil
        }
        let own = library.items.first { $0.entry.path == path }?.statistics ?? []
        return own.indices.contains(index) ? own[index] : nil
    }
}

extension LibraryItem {
    /// The document as one of those whose values are compared.
    public var compared: StatisticSource {
        var source = StatisticSource(
            path: entry.path, name: entry.title, date: entry.date,
            speakers: [entry.issuer, entry.title, entry.fileName], statistics: statistics)
        // Half of all work reports have the same title.
        source.name = entry.dated(of: source.place)
        return source
    }
}

extension Reading {
    /// The open document as one of those whose values are compared.
    public var compared: StatisticSource {
        let metadata = document.metadata
        return StatisticSource(
            path: document.path, name: document.displayTitle, date: metadata.date,
            speakers: [metadata.issuer, document.displayTitle, document.fileName], statistics: statistics)
    }
}
