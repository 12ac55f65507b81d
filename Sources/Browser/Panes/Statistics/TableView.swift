import DocumentModel
import Statistics
import TextScreen

extension Surface {
    /// Draws the table of statistics: a header, then a row a number.
    mutating func drawTable(_ state: State, _ reading: Reading, in rect: Rect) {
        let rows = state.tableRows
        guard !rows.isEmpty else {
            let text = reading.isCounted ? state.words.noStatistics : state.words.counting
            write(text, row: rect.row, column: rect.column + 1, style: Style(.dim), limit: rect.column + rect.width)
            return
        }
        let columns = TableColumns(state, width: rect.width, shown: rows)
        drawHeader(state, reading.table, columns, in: rect)
        let height = rect.height - 1
        let first = firstRow(showing: reading.table.selection, of: rows.count, height: height)
        for (index, row) in rows.enumerated().dropFirst(first).prefix(max(0, height)) {
            let isSelected = state.focus == .statistics && index == reading.table.selection
            let line = Rect(row: rect.row + 1 + index - first, column: rect.column, width: rect.width, height: 1)
            if isSelected { fill(line, style: Style(.text, isSelected: true)) }
            let isCurrent = row.index == reading.current && row.path == reading.document.path
            draw(row, state.words, columns, in: line, isSelected: isSelected, isCurrent: isCurrent)
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
        let value = rows.prefix(500).map { DisplayWidth.of(words(of: $0, state)) }.max() ?? 6
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

    private func words(of row: TableRow, _ state: State) -> String { row.statistic.shownValue(state.words) }
}

extension TableRow {
    func text(of column: TableState.Column, _ words: Words, withDocument: Bool) -> String {
        switch column {
        case .order: ""
        case .indicator: statistic.indicator
        case .value: statistic.shownValue(words)
        case .period: statistic.period
        case .status: words.name(of: statistic.status)
        case .place: withDocument ? (place.isEmpty ? document : document + " › " + place) : place
        }
    }
}

extension Statistic {
    /// Value and unit for a table: `12 件`, `>1.3 万个`, `5→1 天`.
    func shownValue(_ words: Words) -> String {
        let symbol =
            switch bound {
            case .exactly: ""
            case .moreThan: ">"
            case .atLeast: "≥"
            case .lessThan: "<"
            case .atMost: "≤"
            case .about: "≈"
            }
        let number = Self.grouped(value, isChinese: words.isChinese)
        let start = from.map { Self.grouped($0, isChinese: words.isChinese) + "→" } ?? ""
        if unit == "%" || unit.isEmpty || unit.hasPrefix(":") { return symbol + start + number + unit }
        if ["$", "S$", "£", "€"].contains(unit) { return symbol + unit + start + number }
        return symbol + start + number + " " + unit
    }

    /// A plain decimal for reading: 36400000000 is 364亿, or 36,400,000,000 in English.
    private static func grouped(_ value: String, isChinese: Bool) -> String {
        let pieces = value.split(separator: ".", maxSplits: 1)
        guard let whole = pieces.first, whole.count > 4 else { return value }
        if isChinese {
            for (zeros, name) in [(8, "亿"), (4, "万")] where whole.count > zeros && pieces.count == 1 {
                var fraction = String(whole.suffix(zeros))
                while fraction.hasSuffix("0") { fraction.removeLast() }
                guard fraction.count <= 4 else { continue }
                return whole.dropLast(zeros) + (fraction.isEmpty ? "" : "." + fraction) + name
            }
            return value
        }
        var digits = ""
        for (index, digit) in whole.reversed().enumerated() {
            if index > 0, index % 3 == 0, digit != "-" { digits.append(",") }
            digits.append(digit)
        }
        return String(digits.reversed()) + (pieces.count > 1 ? "." + pieces[1] : "")
    }
}
