public import TextScreen

extension Surface {
    /// Draws a chart in a rectangle, or says why it cannot.
    ///
    /// - Parameters:
    ///   - cursor: the point that the keys act on, by its place in `points`.
    ///   - showsTitle: whether the title stands above it.
    public mutating func draw(
        _ chart: Chart, in rect: Rect, cursor: Int? = nil, showsTitle: Bool = true, words: ChartWords
    ) {
        guard !chart.drawn.isEmpty else { return say(words.noValues, in: rect) }
        guard rect.width >= Chart.leastWidth, rect.height >= Chart.leastHeight else {
            return say(words.tooSmall, in: rect)
        }
        var inside = rect
        let hasLegend = chart.drawn.contains { $0.point.isPlanned }
        if rect.height >= 5, showsTitle || hasLegend {
            drawHead(chart, in: rect, showsTitle: showsTitle, hasLegend: hasLegend, words)
            inside = rect.inset(top: 1)
        }
        switch chart.form {
        case .bars: drawBars(chart, in: inside, cursor: cursor)
        case .lines: drawLines(chart, in: inside, cursor: cursor)
        }
    }

    private mutating func say(_ sentence: String, in rect: Rect) {
        write(
            DisplayWidth.truncate(sentence, columns: rect.width), row: rect.row, column: rect.column,
            style: Style(.dim),
            limit: rect.column + rect.width)
    }

    /// Title and unit on the left, what the fills mean on the right.
    private mutating func drawHead(
        _ chart: Chart, in rect: Rect, showsTitle: Bool, hasLegend: Bool, _ words: ChartWords
    ) {
        var end = rect.column + rect.width
        if hasLegend {
            let (full, light) = chart.form == .bars ? ("█", "░") : ("●", "○")
            let width = DisplayWidth.of(words.actual) + DisplayWidth.of(words.planned) + 7
            if width < rect.width {
                var column = write(full + " ", row: rect.row, column: end - width, style: Style(.chart))
                column = write(words.actual + "  ", row: rect.row, column: column, style: Style(.dim))
                column = write(light + " ", row: rect.row, column: column, style: Style(.planned))
                write(words.planned, row: rect.row, column: column, style: Style(.dim))
                end -= width + 1
            }
        }
        guard showsTitle else { return }
        let title = DisplayWidth.truncate(chart.title, columns: max(0, end - rect.column))
        write(title, row: rect.row, column: rect.column, style: Style(.title), limit: end)
    }
}

extension Chart {
    /// Below that there is no room for a picture.
    static let leastWidth = 24
    static let leastHeight = 3
}
