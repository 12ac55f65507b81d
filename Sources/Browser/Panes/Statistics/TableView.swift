import DocumentModel
import Statistics
import Tables
import TextScreen

extension Surface {
    /// Draws the table: a header, the rows and heads of groups that stand in the window, and one line of detail.
    mutating func drawTable(_ state: State, in rect: Rect) {
        let made = state.tableShown
        guard !made.rows.lines.isEmpty else { return drawEmpty(state.emptyTable, in: rect) }
        let pane = state.tablePane
        let columns = TableColumns(made, pane, width: rect.width)
        drawHeader(state, pane, columns, in: rect)
        drawList(.statistics, state, in: rect) { surface, index, line, isSelected in
            switch made.rows.lines[index] {
            case .group(let group):
                surface.drawGroup(made.rows.groups[group], state, made, columns, in: line, isSelected: isSelected)
            case .row(let row):
                let isCurrent = state.reading.map { made.content.place(row) == $0.currentPlace } ?? false
                surface.drawCells(of: row, made, columns, in: line, isSelected: isSelected, isCurrent: isCurrent)
            }
        }
        drawDetail(state, made, columns, in: rect)
    }

    private mutating func drawHeader(_ state: State, _ pane: TableState, _ columns: TableColumns, in rect: Rect) {
        for column in columns.columns {
            let title = column.title + pane.arrangement.mark(of: column.name)
            let hasCursor = column.name == pane.cursor && state.focus == .statistics
            write(
                DisplayWidth.pad(title, columns: column.width, flushRight: column.isFlushRight), row: rect.row,
                column: rect.column + column.start, style: Style(hasCursor ? .paneTitle : .dim),
                limit: rect.column + rect.width)
        }
        if columns.hidesLeft, columns.columns.count > 1 {
            write("‹", row: rect.row, column: rect.column + columns.columns[1].start - 2, style: Style(.dim))
        }
        if columns.hidesRight {
            write("›", row: rect.row, column: rect.column + rect.width - 1, style: Style(.dim))
        }
    }

    private mutating func drawCells(
        of row: Int, _ made: MadeTable, _ columns: TableColumns, in rect: Rect, isSelected: Bool, isCurrent: Bool
    ) {
        drawMark(of: made.content.statistic(row)?.statistic, in: rect, isSelected: isSelected)
        for column in columns.columns {
            let style = Style(
                column.role, isSelected: isSelected, isCurrent: isCurrent && column.name == "value" && !isSelected)
            write(
                DisplayWidth.pad(made.cell(column.name, row), columns: column.width, flushRight: column.isFlushRight),
                row: rect.row,
                column: rect.column + column.start, style: style, limit: rect.column + rect.width)
        }
    }

    /// Before a row: that a reader has set it right, or else what other numbers say of it.
    private mutating func drawMark(of statistic: Statistic?, in rect: Rect, isSelected: Bool) {
        guard let statistic else { return }
        if statistic.origin != .extracted {
            write("*", row: rect.row, column: rect.column, style: Style(.flag, isSelected: isSelected))
        } else if let check = statistic.check {
            let role = check.verdict == .differs ? Role.flag : .dim
            write(check.verdict.sign, row: rect.row, column: rect.column, style: Style(role, isSelected: isSelected))
        }
    }

    /// The head of a group: whether it is folded, its cell, its count, and under the numbers its sum.
    private mutating func drawGroup(
        _ group: RowGroup, _ state: State, _ made: MadeTable, _ columns: TableColumns, in rect: Rect, isSelected: Bool
    ) {
        guard let first = columns.columns.first else { return }
        let isFolded = state.tablePane.arrangement.folded.contains(group.text)
        let name = (isFolded ? "▸ " : "▾ ") + (group.text.isEmpty ? "—" : group.text)
        let count = "  \(group.rows.count)"
        let sum = made.sum(of: group)
        let room = rect.width - first.start - DisplayWidth.of(count) - (sum.map { DisplayWidth.of($0) + 3 } ?? 1)
        let end = write(
            DisplayWidth.truncate(name, columns: max(1, room)), row: rect.row, column: rect.column + first.start,
            style: Style(.lead, isSelected: isSelected), limit: rect.column + rect.width)
        let behind = write(
            count, row: rect.row, column: end, style: Style(.dim, isSelected: isSelected),
            limit: rect.column + rect.width)
        guard let sum else { return }
        let value = columns.columns.first { $0.name == "value" }
        let right = value.map { rect.column + $0.start + $0.width - DisplayWidth.of(sum) } ?? 0
        write(
            sum, row: rect.row, column: max(right, behind + 2), style: Style(.number, isSelected: isSelected),
            limit: rect.column + rect.width)
    }

    /// What the selected row says in full: a cell that is cut, the sentence of a number, why a group has no sum.
    private mutating func drawDetail(_ state: State, _ made: MadeTable, _ columns: TableColumns, in rect: Rect) {
        guard let list = PaneEntry.statistics.list, list.footer(state, rect.height) > 0 else { return }
        let detail = state.tableDetail(made, columns)
        write(
            DisplayWidth.truncate(detail, columns: max(0, rect.width - 2)), row: rect.row + rect.height - 1,
            column: rect.column + 1, style: Style(.dim), limit: rect.column + rect.width)
    }
}

extension State {
    /// Why there are no rows.
    fileprivate var emptyTable: String {
        if !tablePane.arrangement.filter.isEmpty { return words.noRows }
        guard tablePane.scope != nil else { return words.noHits }
        return reading?.isCounted ?? true ? words.noStatistics : words.counting
    }

    /// What is said of the selected line below the list.
    fileprivate func tableDetail(_ made: MadeTable, _ columns: TableColumns) -> String {
        let pane = tablePane
        guard made.rows.lines.indices.contains(pane.selection) else { return "" }
        switch made.rows.lines[pane.selection] {
        case .group(let group):
            let cell = made.rows.groups[group]
            let title = made.column(pane.arrangement.grouping ?? "")?.title ?? ""
            let why = cell.subtotal.map { words.sentence(for: $0, in: made.content.table) } ?? ""
            return [title + words.colon + cell.text, words.count(ofRows: cell.rows.count), why].filter { !$0.isEmpty }
                .joined(separator: "  ")
        case .row(let row):
            let cut = columns.columns.filter { column in
                let isAsked = column.name == pane.cursor || column.start == 1
                let isCut = [made.cell(column.name, row), column.title].contains { DisplayWidth.of($0) > column.width }
                return isAsked && isCut
            }
            let texts = cut.map { $0.title + words.colon + made.cell($0.name, row) }
            let statistic = made.content.statistic(row)?.statistic
            let notes = [statistic.flatMap(words.note(of:)), statistic?.check.map(words.sentence(for:))]
            return (notes.compactMap(\.self) + texts + [sentence(ofRow: row, made)]).filter { !$0.isEmpty }.joined(
                separator: "  ")
        }
    }

    /// The sentence of a statistic of the open document.
    private func sentence(ofRow row: Int, _ made: MadeTable) -> String {
        guard let reading, let (statistic, rows) = made.content.statistic(row), rows.path == reading.document.path,
            reading.document.blocks.indices.contains(statistic.block)
        else { return "" }
        return reading.document.blocks[statistic.block].text(in: statistic.sentence).trimmed
    }
}

extension MadeTable {
    /// Whether the head of a group stands on a line, and its rows are folded away.
    func isFolded(onLine line: Int, _ arrangement: TableArrangement) -> Bool {
        guard rows.lines.indices.contains(line), case .group(let group) = rows.lines[line] else { return false }
        return arrangement.folded.contains(rows.groups[group].text)
    }

    /// The sum of a group with its unit; nil without one.
    func sum(of group: RowGroup) -> String? {
        guard case .sum(let sum)? = group.subtotal, let first = group.rows.first else { return nil }
        return "Σ " + sum + (content.statistic(Int(first))?.statistic.symbol ?? "")
    }
}

extension Reading {
    /// The current number as a row of the table.
    var currentPlace: TableContent.Place? {
        current.map { .statistic(path: document.path, index: $0) }
    }
}

extension TableArrangement {
    /// How the header shows that a column sorts: `↑`, or with its number among several.
    func mark(of column: String) -> String {
        guard let index = sort.firstIndex(where: { $0.column == column }) else { return "" }
        return (sort.count > 1 ? String(index + 1) : "") + (sort[index].isAscending ? "↑" : "↓")
    }
}
