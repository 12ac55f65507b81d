import TextScreen

extension Surface {
    /// Draws a bar a row: label, bar, value as printed; below them the axis.
    mutating func drawBars(_ chart: Chart, in rect: Rect, cursor: Int?) {
        let points = chart.drawn
        let layout = BarLayout(points.map(\.point), unit: chart.unit, width: rect.width)
        let axisRows = rect.height >= 4 ? 2 : 0
        let room = rect.height - axisRows
        let selected = points.firstIndex { $0.index == cursor } ?? 0
        let first = min(max(0, selected - room / 2), max(0, points.count - room))
        let shown = points[first..<min(points.count, first + room)]
        for (row, item) in zip(rect.row..., shown) {
            let isSelected = item.index == cursor
            if isSelected {
                fill(
                    Rect(row: row, column: rect.column, width: rect.width, height: 1),
                    style: Style(.text, isSelected: true))
            }
            drawBar(item.point, layout, row: row, column: rect.column, isSelected: isSelected)
        }
        if axisRows > 0 { drawAxis(layout, row: rect.row + shown.count, in: rect) }
    }

    private mutating func drawBar(_ point: Chart.Point, _ layout: BarLayout, row: Int, column: Int, isSelected: Bool) {
        let label = DisplayWidth.pad(point.label, columns: layout.label)
        write(label, row: row, column: column, style: Style(.text, isSelected: isSelected))
        let zero = column + layout.start + layout.zero
        write("│", row: row, column: zero, style: Style(.border, isSelected: isSelected))
        let style = Style(point.isPlanned ? .planned : .chart, isSelected: isSelected)
        if point.value < 0 {
            let halves = layout.parts(point.value, of: 2)
            let bar =
                point.isPlanned
                ? String(repeating: "░", count: (halves + 1) / 2)
                : (halves % 2 == 1 ? "▐" : "") + String(repeating: "█", count: halves / 2)
            write(bar, row: row, column: zero - bar.unicodeScalars.count, style: style)
        } else {
            let eighths = layout.parts(point.value, of: 8)
            let bar =
                point.isPlanned
                ? String(repeating: "░", count: (eighths + 7) / 8)
                : String(repeating: "█", count: eighths / 8) + BarLayout.partial[eighths % 8]
            write(bar, row: row, column: zero + 1, style: style)
        }
        write(
            DisplayWidth.pad(point.text, columns: layout.value, flushRight: true), row: row,
            column: column + layout.start + layout.bars + 1, style: Style(.text, isSelected: isSelected))
    }

    private mutating func drawAxis(_ layout: BarLayout, row: Int, in rect: Rect) {
        let start = rect.column + layout.start
        write(String(repeating: "─", count: layout.bars), row: row, column: start, style: Style(.border))
        write(
            DisplayWidth.pad(layout.scale.unitText, columns: layout.value, flushRight: true), row: row + 1,
            column: start + layout.bars + 1, style: Style(.dim))
        var free = rect.column
        for tick in layout.scale.ticks {
            let place = start + layout.column(of: tick)
            write(tick == 0 ? "┼" : "┴", row: row, column: place, style: Style(.border))
            let text = layout.scale.text(tick)
            let width = DisplayWidth.of(text)
            let left = max(rect.column, min(place - width / 2, start + layout.bars - width + 1))
            guard left >= free else { continue }
            write(text, row: row + 1, column: left, style: Style(.dim))
            free = left + width + 1
        }
    }
}

/// How the columns of a chart of bars stand at a width.
struct BarLayout {
    /// The cells of a label and of a value.
    let label: Int
    let value: Int
    /// The column where the bars begin, and how many cells they have, the line of zero among them.
    let start: Int
    let bars: Int
    let scale: ValueScale

    /// Blocks of so many eighths.
    static let partial = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]

    init(_ points: [Chart.Point], unit: String, width: Int) {
        let widest = points.map { DisplayWidth.of($0.label) }.max() ?? 0
        value = min(points.map { DisplayWidth.of($0.text) }.max() ?? 0, max(12, width / 4))
        label = min(widest, max(4, width * 2 / 5), max(4, width - value - 8))
        start = label + 1
        bars = max(2, width - start - value - 1)
        scale = ValueScale(points.map(\.value), unit: unit, fromZero: true, count: min(6, max(2, bars / 10)))
    }

    /// The column of zero, counted from `start`.
    var zero: Int { column(of: 0) }

    /// The column of a value, counted from `start`.
    func column(of value: Double) -> Int { Int((scale.fraction(of: value) * Double(bars - 1)).rounded()) }

    /// How long the bar of a value is, in parts of a cell; a value that is not zero has one at least.
    func parts(_ value: Double, of division: Int) -> Int {
        let room = value < 0 ? zero : bars - 1 - zero
        let end = value < 0 ? scale.low : scale.high
        guard value != 0, end != 0, room > 0 else { return 0 }
        return max(1, Int((min(1, value / end) * Double(room * division)).rounded()))
    }
}
