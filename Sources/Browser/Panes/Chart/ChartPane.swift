import Charts
import Statistics
import TextScreen

extension PaneEntry {
    /// The chart of an indicator.
    static let chart = PaneEntry(
        place: .lower, command: nil, name: \.chart, title: { $0.chartTitle },
        hints: {
            [
                ("← →", $0.words.pointsKey), ("Enter", $0.words.text), ("t", $0.words.axisKey), ("v", $0.words.formKey),
                ("w", $0.words.writeKey), ("q", $0.words.closeKey),
            ]
        },
        update: { state, command, count in state.updateChart(command, count: count) },
        draw: { $0.drawChart($1.state, in: $2) })
}

extension State {
    /// What is drawn, and the axes with how many places they have.
    fileprivate var chartTitle: String {
        guard let made = chart?.made else { return words.chart }
        let axes = made.axes.map { axis, count in
            axis == made.axis ? "[\(words.name(of: axis)) \(count)]" : "\(words.name(of: axis)) \(count)"
        }
        return ([words.chart, made.chart.title].joined(separator: " ") + "  " + axes.joined(separator: " · "))
    }

    /// What a command does in the chart; nil where it means nothing there.
    fileprivate mutating func updateChart(_ command: Command, count: Int?) -> [Effect]? {
        guard let chart else { return nil }
        switch command {
        case .nextPoint, .lineDown: move(by: count ?? 1)
        case .previousPoint, .lineUp: move(by: -(count ?? 1))
        case .pageDown, .halfPageDown: move(by: 10)
        case .pageUp, .halfPageUp: move(by: -10)
        case .top: move(by: -chart.made.origins.count)
        case .bottom: move(by: chart.made.origins.count)
        case .chartAxis: turnChartAxis()
        case .chartForm: turnChartForm()
        case .writeChart:
            prompt = Prompt(.command, origin: reading?.place, pane: focus)
            prompt?.text = "\(Command.focusChart.rawValue) \(chart.fileName)"
        case .activate:
            guard chart.made.origins.indices.contains(chart.cursor) else { return [] }
            let origin = chart.made.origins[chart.cursor]
            return open(origin.path, at: .statistic(origin.index))
        default: return nil
        }
        return []
    }

    private mutating func move(by step: Int) {
        guard let chart else { return }
        self.chart?.cursor = min(max(0, chart.cursor + step), max(0, chart.made.origins.count - 1))
    }

    /// `:chart FILE.svg`: the chart that is shown, or that of the selected row.
    mutating func writeChart(to path: String, overwrites: Bool) -> [Effect] {
        if chart == nil || lower != .chart {
            if library.awaitsStatistics {
                return withLibraryStatistics(.chartFile(path: path, overwrites: overwrites))
            }
            openChart()
        }
        guard let chart else { return refuse(words.noChart) }
        var documents: [String] = []
        for origin in chart.made.origins where !documents.contains(origin.document) && documents.count < 4 {
            documents.append(origin.document)
        }
        let isCut = documents.count > 3
        let names = documents.prefix(3).joined(separator: words.isChinese ? "、" : ", ") + (isCut ? "…" : "")
        let svg = chart.made.chart.svg(source: words.chartSource + names, words: words.ofCharts)
        return [.writeChart(svg: svg, path: path, overwrites: overwrites)]
    }
}

extension ChartState {
    /// A name for a file: the title without signs that names of files may not have.
    fileprivate var fileName: String {
        let title = made.chart.title.map { "/\\:*?\"<>| ".contains($0) || $0.isNewline ? "_" : $0 }
        return String(title.prefix(40)) + ".svg"
    }
}

extension Surface {
    /// Draws the chart, and below it what the point under the cursor says.
    fileprivate mutating func drawChart(_ state: State, in rect: Rect) {
        guard let chart = state.chart else { return drawEmpty(state.words.noChart, in: rect) }
        let foot = rect.height > 4 ? 1 : 0
        let inside = rect.inset(left: 1, bottom: foot, right: 1)
        draw(chart.made.chart, in: inside, cursor: chart.cursor, showsTitle: false, words: state.words.ofCharts)
        guard foot > 0, chart.made.origins.indices.contains(chart.cursor) else { return }
        let (origin, point) = (chart.made.origins[chart.cursor], chart.made.chart.points[chart.cursor])
        let row = rect.row + rect.height - 1
        let end = rect.column + rect.width - 1
        var column = write(point.text, row: row, column: rect.column + 1, style: Style(.number), limit: end)
        let statistic = origin.statistic
        let period = statistic.period.isEmpty ? state.words.noPeriod : state.words.shown(period: statistic.period)
        let facts = [period, state.words.name(of: statistic.status), statistic.indicator, origin.document]
        for fact in facts {
            let text = DisplayWidth.truncate("  " + fact, columns: max(0, end - column))
            column = write(text, row: row, column: column, style: Style(.dim), limit: end)
        }
    }
}
