import TextScreen

extension Surface {
    /// Draws the values as points, joined by lines: those that were reached by a full one, planned ones by a broken one.
    mutating func drawLines(_ chart: Chart, in rect: Rect, cursor: Int?) {
        let layout = LineLayout(chart, width: rect.width, height: rect.height)
        drawValueAxis(layout, in: rect)
        drawLabels(layout, in: rect)
        let (top, left) = (rect.row, rect.column + layout.left)
        var plot = Surface(size: Size(width: layout.width, height: layout.height))
        for (isPlanned, role) in [(true, Role.planned), (false, Role.chart)] {
            var dots = Braille(width: layout.width, height: layout.height)
            for (start, end) in layout.segments(planned: isPlanned) {
                dots.line(from: start, to: end, isBroken: isPlanned)
            }
            plot.put(dots, style: Style(role))
        }
        for place in layout.places {
            let isCurrent = place.index == cursor
            plot.write(
                place.point.isPlanned ? "○" : "●", row: place.y / 4, column: place.x / 2,
                style: Style(place.point.isPlanned ? .planned : .chart, isCurrent: isCurrent))
        }
        for place in layout.places { plot.label(place, isCurrent: place.index == cursor) }
        copy(plot, row: top, column: left)
    }

    private mutating func drawValueAxis(_ layout: LineLayout, in rect: Rect) {
        for row in 0..<layout.height {
            write("│", row: rect.row + row, column: rect.column + layout.left - 1, style: Style(.border))
        }
        var last = Int.max
        for tick in layout.scale.ticks {
            let row = layout.y(tick) / 4
            guard last - row >= 2 || last == .max else { continue }
            last = row
            let text = DisplayWidth.pad(layout.scale.text(tick), columns: layout.left - 2, flushRight: true)
            write(text, row: rect.row + row, column: rect.column, style: Style(.dim))
            write("┤", row: rect.row + row, column: rect.column + layout.left - 1, style: Style(.border))
        }
    }

    private mutating func drawLabels(_ layout: LineLayout, in rect: Rect) {
        let row = rect.row + layout.height
        let line = String(repeating: "─", count: layout.width)
        write("└" + line, row: row, column: rect.column + layout.left - 1, style: Style(.border))
        write(
            DisplayWidth.pad(layout.scale.unitText, columns: layout.left - 2, flushRight: true), row: row + 1,
            column: rect.column,
            style: Style(.dim))
        var free = rect.column + layout.left - 1
        for (label, x) in layout.labels {
            let text = DisplayWidth.truncate(label, columns: max(4, layout.width / 2))
            let width = DisplayWidth.of(text)
            let place = rect.column + layout.left + x / 2
            write("┴", row: row, column: place, style: Style(.border))
            let left = min(max(place - width / 2, rect.column + layout.left - 1), rect.column + rect.width - width)
            guard left >= free else { continue }
            write(text, row: row + 1, column: left, style: Style(.text))
            free = left + width + 1
        }
    }

    /// Puts dots on cells.
    private mutating func put(_ dots: Braille, style: Style) {
        for row in 0..<dots.height {
            for column in 0..<dots.width {
                if let scalar = dots[row, column] { write(String(scalar), row: row, column: column, style: style) }
            }
        }
    }

    /// Writes the value of a point above it, below it or beside it, where nothing else stands.
    private mutating func label(_ place: LineLayout.Place, isCurrent: Bool) {
        let width = DisplayWidth.of(place.point.text)
        let (row, column) = (place.y / 4, place.x / 2)
        let middle = min(max(0, column - width / 2), max(0, size.width - width))
        let above = [(row: row - 1, column: middle), (row: row - 2, column: middle)]
        let below = [(row: row + 1, column: middle), (row: row + 2, column: middle)]
        let beside = [(row: row, column: column + 2), (row: row, column: column - width - 1)]
        let around = place.isLow ? below + above : above + below
        for (row, left) in around.prefix(1) + beside + around.dropFirst()
        where row >= 0 && row < size.height && left >= 0 && left + width <= size.width {
            let isBeside = row == place.y / 4
            let cells = max(0, left - (isBeside ? 0 : 1))..<min(size.width, left + width + (isBeside ? 0 : 1))
            guard cells.allSatisfy({ self[row, $0] == .blank }) else { continue }
            write(place.point.text, row: row, column: left, style: Style(.text, isCurrent: isCurrent))
            return
        }
    }

    /// Takes over what is not blank.
    private mutating func copy(_ other: Surface, row: Int, column: Int) {
        for y in 0..<other.size.height {
            for x in 0..<other.size.width where other[y, x] != .blank && !other[y, x].isContinuation {
                write(other[y, x].text, row: row + y, column: column + x, style: other[y, x].style)
            }
        }
    }
}
