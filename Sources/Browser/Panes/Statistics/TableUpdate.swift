import DocumentModel
public import Tables
import TextScreen

extension PaneEntry {
    /// The table of statistics, and tables that lie over it for a while.
    static let statistics = PaneEntry(
        place: .lower, command: .focusStatistics, name: \.statistics, title: { $0.tableTitle },
        hints: { $0.tableHints }, update: { $0.updateTable($1, count: $2) },
        draw: { $0.drawTable($1.state, in: $2) },
        list: PaneList(
            state: \State.tablePane.list, count: { $0.tableShown.rows.lines.count }, header: 1,
            footer: { $1 >= 5 ? 1 : 0 }),
        filter: \State.tablePane.arrangement.filter)
}

extension State {
    fileprivate var tableHints: [(String, String)] {
        if tablePane.source == .rejected {
            return [("Enter", words.text), ("x", words.restoreKey), ("q", words.closeKey)]
        }
        var leave = [("t", nextScopeName)]
        if otherTable != nil { leave = [("q", words.closeKey)] }
        if case .printed = tablePane.source { leave.insert(("gt", words.nextTableKey), at: 0) }
        return enterHint + leave + [
            ("s", words.sortKey), ("/", words.filterPrompt), ("z", words.groupKey), ("C", words.columnsKey),
        ] + (otherTable == nil ? [("e", words.editKey)] : [])
    }

    /// What Enter does on the selected line; nothing is promised where it leads nowhere.
    private var enterHint: [(String, String)] {
        let (made, selection) = (tableShown, tablePane.selection)
        guard made.rows.lines.indices.contains(selection) else { return [] }
        guard let row = made.row(onLine: selection) else {
            return [
                ("Enter", made.isFolded(onLine: selection, tablePane.arrangement) ? words.unfoldKey : words.foldKey)
            ]
        }
        return made.content.place(row) == nil ? [] : [("Enter", words.text)]
    }

    /// The scope that `t` goes to.
    private var nextScopeName: String {
        switch tablePane.scope?.next {
        case .section: words.section
        case .document: words.document
        case .library, nil: words.whole
        }
    }

    /// What a command does in the table besides moving; nil when it means nothing there.
    mutating func updateTable(_ command: Command, count: Int?) -> [Effect]? {
        let cursor = tablePane.cursor
        switch command {
        case .activate: return openSelectedRow()
        case .widenScope: return changeScope()
        case .columnLeft: moveCursor(by: -(count ?? 1))
        case .columnRight: moveCursor(by: count ?? 1)
        case .sortByColumn: rearrange { $0.sort(by: cursor) }
        case .addSort: rearrange { $0.addSort(by: cursor) }
        case .moveColumnLeft: tablePane.arrangement.move(cursor, by: -(count ?? 1))
        case .moveColumnRight: tablePane.arrangement.move(cursor, by: count ?? 1)
        case .narrowColumn: changeWidth(by: -2 * (count ?? 1))
        case .widenColumn: changeWidth(by: 2 * (count ?? 1))
        case .chooseColumns: if otherTable != nil || reading != nil { sheet = Sheet(.columns) }
        case .groupByColumn: rearrange { $0.group(by: cursor) }
        case .foldGroups: foldGroups()
        case .filterByCell: filterByCell()
        case .clearFilter: rearrange { $0.filter = "" }
        default: return performRows(command)
        }
        return []
    }

    /// Shows a table in the pane until it is left with `q` or Esc.
    ///
    /// Enter on a row goes to a line of a document where the table has the columns `document` (a path) and `line`,
    /// which are not shown.
    public mutating func show(table: DataTable, title: String) {
        let content = TableContent(table)
        otherTable = TableState(.answer(table), title: title, columns: content.columns)
        showTablePane()
    }

    /// Gives the keys to the pane of tables, even where no document is open.
    mutating func showTablePane() {
        (lower, isLowerOpen, focus) = (.statistics, true, .statistics)
    }

    /// Leaves a table that lies over the statistics; false when there is none.
    mutating func leaveOtherTable() -> Bool {
        guard otherTable != nil else { return false }
        otherTable = nil
        if reading == nil { focus = .library }
        return true
    }

    private mutating func openSelectedRow() -> [Effect] {
        let made = keepTable()
        let line = tablePane.selection
        guard made.rows.lines.indices.contains(line) else { return [] }
        switch made.rows.lines[line] {
        case .group(let group):
            let text = made.rows.groups[group].text
            if tablePane.arrangement.folded.remove(text) == nil { tablePane.arrangement.folded.insert(text) }
            return []
        case .row(let row):
            switch made.content.place(row) {
            case .statistic(let path, let index): return open(path, at: .statistic(index))
            case .line(let path, let line): return open(path, at: .line(line))
            case .position(let position):
                guard let path = reading?.document.path else { return [] }
                return open(path, at: .position(position))
            case nil:
                notice = Notice(words.leadsNowhere)
                return []
            }
        }
    }

    private mutating func changeScope() -> [Effect] {
        guard let scope = tablePane.scope else { return [] }
        guard scope.next != .library else { return withLibraryStatistics(.table) }
        keepingRow { $0.show(scope.next) }
        return []
    }

    private mutating func moveCursor(by step: Int) {
        let columns = tablePane.arrangement.columns
        guard !columns.isEmpty else { return }
        let index = columns.firstIndex(of: tablePane.cursor) ?? 0
        tablePane.cursor = columns[min(columns.count - 1, max(0, index + step))]
    }

    private mutating func changeWidth(by step: Int) {
        guard let rect = Arrangement(self).rect(of: .statistics) else { return }
        let columns = TableColumns(keepTable(), tablePane, width: rect.width)
        guard let column = columns.columns.first(where: { $0.name == tablePane.cursor }) else { return }
        tablePane.arrangement.widths[column.name] = min(max(4, rect.width - 2), max(4, column.width + step))
    }

    private mutating func foldGroups() {
        let groups = keepTable().rows.groups.map(\.text)
        let isAnyOpen = groups.contains { !tablePane.arrangement.folded.contains($0) }
        rearrange { $0.folded = isAnyOpen ? Set(groups) : [] }
    }

    /// Shows only rows with the value under the cursor, besides what is filtered already.
    private mutating func filterByCell() {
        let made = keepTable()
        guard let row = made.row(onLine: tablePane.selection),
            let column = made.column(tablePane.cursor)
        else { return }
        let word = RowFilter.typed(column, equals: made.cell(column.name, row))
        rearrange { $0.filter += ($0.filter.isEmpty ? "" : " ") + word }
    }
}
