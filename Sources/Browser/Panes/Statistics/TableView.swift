import DocumentModel
import Statistics
import TextScreen

extension Surface {
    /// Draws the table of statistics: a header, then a row a number.
    mutating func drawTable(_ state: State, in rect: Rect) {
        guard let reading = state.reading else { return }
        let rows = state.tableRows
        guard !rows.isEmpty else {
            let empty = reading.table.filter.isEmpty ? state.words.noStatistics : state.words.noHits
            let text = reading.isCounted ? empty : state.words.counting
            return drawEmpty(text, in: rect)
        }
        let columns = TableColumns(state, width: rect.width, shown: rows)
        drawHeader(state, reading.table, columns, in: rect)
        drawList(.statistics, state, in: rect) { surface, index, line, isSelected in
            let row = rows[index]
            let isCurrent = row.index == reading.current && row.path == reading.document.path
            surface.draw(row, state.words, columns, in: line, isSelected: isSelected, isCurrent: isCurrent)
        }
    }

    private mutating func drawHeader(_ state: State, _ table: TableState, _ columns: TableColumns, in rect: Rect) {
        for column in columns.columns {
            let arrow = column.column == table.column ? (table.isAscending ? "↑" : "↓") : ""
            let name = DisplayWidth.pad(
                state.words.name(of: column.column) + arrow, columns: column.width, flushRight: column.column == .value)
            write(
                name, row: rect.row, column: rect.column + column.start, style: Style(.dim),
                limit: rect.column + rect.width)
        }
    }

    private mutating func draw(
        _ row: TableRow, _ words: Words, _ columns: TableColumns, in rect: Rect, isSelected: Bool, isCurrent: Bool
    ) {
        for column in columns.columns {
            let role: Role =
                switch column.column {
                case .value: .number
                case .place, .period: .dim
                default: .text
                }
            let text = DisplayWidth.pad(
                row.text(of: column.column, words, withDocument: columns.showsDocument), columns: column.width,
                flushRight: column.column == .value)
            write(
                text, row: rect.row, column: rect.column + column.start,
                style: Style(
                    role, isSelected: isSelected, isCurrent: isCurrent && column.column == .value && !isSelected),
                limit: rect.column + rect.width)
        }
    }
}

/// The columns of the table at a width; the last ones go first where there is no room.
struct TableColumns {
    struct Column {
        var column: TableState.Column
        var start: Int
        var width: Int
    }

    private(set) var columns: [Column] = []
    let showsDocument: Bool

    init(_ state: State, width: Int, shown rows: [TableRow]) {
        showsDocument = state.reading?.table.scope == .library
        let value = rows.prefix(500).map { DisplayWidth.of($0.statistic.shownValue) }.max() ?? 6
        var wanted: [(TableState.Column, Int)] = [
            (.indicator, 0), (.value, min(max(value, 6), 24)), (.period, 8), (.status, state.words.isChinese ? 4 : 8),
            (.place, min(30, width / 4)),
        ]
        if rows.prefix(500).contains(where: { $0.statistic.period.utf8.count > 8 }) { wanted[2].1 = 15 }
        // In the library the place goes last: without it no row says which document it is of.
        while wanted.count > 2, width - Self.fixed(wanted) < 20 {
            wanted.remove(at: showsDocument ? max(2, wanted.count - 2) : wanted.count - 1)
        }
        // Room that no label needs goes to the last column: a number stands near the words it counts.
        let room = max(4, width - Self.fixed(wanted))
        let longest = rows.prefix(500).map { DisplayWidth.of($0.statistic.indicator) }.max() ?? room
        wanted[0].1 = min(room, max(24, longest))
        wanted[wanted.count - 1].1 += room - wanted[0].1
        var start = 1
        for (column, width) in wanted {
            columns.append(Column(column: column, start: start, width: width))
            start += width + 2
        }
    }

    /// What all columns but the indicator take, with gaps and a margin on both sides.
    private static func fixed(_ columns: [(TableState.Column, Int)]) -> Int {
        columns.dropFirst().reduce(2) { $0 + $1.1 + 2 }
    }

}

extension TableRow {
    func text(of column: TableState.Column, _ words: Words, withDocument: Bool) -> String {
        switch column {
        case .order: ""
        case .indicator: statistic.indicator
        case .value: statistic.shownValue
        case .period: statistic.period
        case .status: words.name(of: statistic.status)
        case .place: withDocument ? (place.isEmpty ? document : document + " › " + place) : place
        }
    }
}

extension Statistic {
    /// The number as the text has it; the two ends of a change or range as `5→1天`.
    var shownValue: String {
        let printed = verbatim.filter { $0 != " " || unit.unicodeScalars.allSatisfy { $0.value < 0x80 } }
        guard let from else { return printed }
        let symbol = unit.unicodeScalars.first.map { $0.value < 0x80 && $0 != "%" } ?? false ? " " : ""
        return Self.short(from) + "→" + Self.short(value) + symbol + unit
    }

    /// A plain decimal with 亿 or 万 where nothing is lost by it.
    private static func short(_ value: String) -> String {
        guard !value.contains("."), !value.hasPrefix("-") else { return value }
        for (zeros, name) in [(8, "亿"), (4, "万")] where value.utf8.count > zeros {
            var fraction = value.suffix(zeros)
            while fraction.last == "0" { fraction.removeLast() }
            guard fraction.utf8.count <= 4 else { continue }
            return value.dropLast(zeros) + (fraction.isEmpty ? "" : "." + fraction) + name
        }
        return value
    }
}
