import ArgumentParser
import Browser
import Charts
import DocumentModel
import Library
import Statistics

/// `gazette chart PATH… --indicator WORDS`: the values of one indicator as a picture.
struct ChartCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "chart", abstract: "Draw the values of an indicator over periods, places or documents.",
        discussion: """
            Values are those of one indicator when its words, the unit and the kind of measure agree; place and period \
            are no part of the words. Exit status 1 when no indicator is named so.
            """)

    @Argument(help: "Documents and folders; the built-in library without any.") var paths: [String] = []
    @Option(help: "The indicator, or words of it.") var indicator: String
    @Option(help: "period, place or document; the one that tells most if it is not said.") var over: ChartAxis?
    @Option(help: "bars or lines.") var form: ChartForm?
    @Option(help: "text or svg.") var format = PictureFormat.text
    @Option(help: "The columns of the text; those of the terminal if it is not said.") var width: Int?
    @Option(help: .encoding, transform: encoding(named:)) var encoding: Encoding.Name?
    @ArgumentParser.Flag(help: .uncorrected) var uncorrected = false

    func validate() throws {
        if let width, !(1...1000).contains(width) { throw ValidationError("The width must be from 1 to 1000.") }
        if indicator.allSatisfy(\.isWhitespace) { throw ValidationError("The indicator is empty; say its words.") }
    }

    func run() throws {
        var sources: [StatisticSource] = []
        var outcome: (any Error)?
        do {
            try forEachCorrected(of: paths, encoding: encoding, isCorrected: !uncorrected) { reading in
                let statistics = reading.countStatistics().rows
                let document = reading.document
                sources.append(
                    LibraryItem(
                        entry: LibraryEntry(document, statistics: statistics), statistics: statistics, sectionTitles: []
                    ).compared)
            }
        } catch {
            // What could be read is drawn all the same.
            outcome = error
        }
        let index = IndicatorIndex(sources)
        let named = index.series(named: indicator)
        guard let (made, others) = chart(of: named, in: index) else {
            throw Failure(
                sentence: "no indicator is named “\(indicator)”; see `gazette statistics` for those there are.")
        }
        guard !made.chart.points.isEmpty else {
            let others = ChartAxis.allCases.map(\.rawValue).filter { $0 != made.axis.rawValue }
            throw Failure(
                sentence: "no value of “\(indicator)” has a \(made.axis.rawValue); "
                    + "try --over \(others.joined(separator: " or ")).")
        }
        switch format {
        case .svg:
            let names = made.origins.map(\.document).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
            let source = "Source: " + names.prefix(3).joined(separator: ", ") + (names.count > 3 ? "…" : "")
            print(made.chart.svg(source: source, words: Words.english.ofCharts), terminator: "")
        case .text: show(made, others)
        }
        if let outcome { throw outcome }
    }

    /// The chart of the first series that has more than one value to show, or else of the first one.
    private func chart(
        of named: [IndicatorSeries], in index: IndicatorIndex
    ) -> (IndicatorChart, others: [IndicatorSeries])? {
        let axis = over.flatMap { IndicatorChart.Axis(rawValue: $0.rawValue) }
        func made(_ series: IndicatorSeries) -> IndicatorChart? {
            guard let centre = series.centre(of: over.flatMap { IndicatorAxis(rawValue: $0.rawValue) }) else {
                return nil
            }
            let wanted = axis ?? (series.bestAxis(beside: centre, in: index.sources) == nil ? .period : nil)
            return IndicatorChart(
                of: centre.index, in: index.sources[centre.source].path, among: index, over: wanted,
                form: form.flatMap { Chart.Form(rawValue: $0.rawValue) }, words: .english)
        }
        let exact = named.first.map { first in named.filter { $0.key.words == first.key.words } } ?? []
        let chosen = exact.first { $0.values.count > 1 } ?? named.first
        guard let chosen, let chart = made(chosen) else { return nil }
        return (chart, named.filter { $0.key != chosen.key })
    }

    private func show(_ made: IndicatorChart, _ others: [IndicatorSeries]) {
        let columns = width ?? terminalColumns()
        print(picture(of: made.chart, columns: columns))
        print()
        var table = ColumnTable(columns: [
            .init(name: made.axis.rawValue), .init(name: "number", flushRight: true), .init(name: "status"),
            .init(name: "line", flushRight: true), .init(name: "file"),
        ])
        for (point, origin) in zip(made.chart.points, made.origins) {
            table.rows.append([
                point.label, point.text, origin.statistic.status.rawValue, String(origin.statistic.line),
                origin.path,
            ])
        }
        for line in table.lines { print(line) }
        guard !others.isEmpty else { return }
        let names = others.prefix(5).map { $0.label + ($0.unit.isEmpty ? "" : " (\($0.unit))") }
        print("\nalso named so: " + names.joined(separator: ", ").withoutControls + (others.count > 5 ? " …" : ""))
    }
}
