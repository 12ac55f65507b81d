import DocumentModel
import TextScreen

extension PaneEntry {
    /// The table of statistics.
    static let statistics = PaneEntry(
        place: .lower, command: .focusStatistics, name: \.statistics, title: { $0.tableTitle },
        hints: { state in
            let words = state.words
            return [
                ("Enter", words.text), ("t", words.whole), ("< >", words.sortOrder), ("/", words.filterPrompt),
            ]
        },
        update: { state, command, _ in state.updateTable(command) },
        draw: { $0.drawTable($1.state, in: $2) },
        list: PaneList(state: \State.tableList, count: { $0.tableRows.count }, header: 1),
        filter: \State.tableFilter)
}

extension State {
    fileprivate var tableList: ListState {
        get { reading?.table.list ?? ListState() }
        set { reading?.table.list = newValue }
    }

    fileprivate var tableFilter: String {
        get { reading?.table.filter ?? "" }
        set { reading?.table.filter = newValue }
    }

    /// What a command does in the table besides moving; nil when it means nothing there.
    mutating func updateTable(_ command: Command) -> [Effect]? {
        switch command {
        case .activate: return openSelectedRow()
        case .widenScope: changeScope()
        case .sortNextColumn: sort(by: 1)
        case .sortPreviousColumn: sort(by: -1)
        case .sortReverse: keepingRow { $0.isAscending.toggle() }
        default: return nil
        }
        return []
    }

    /// Selects the row of a statistic of the open document, widening the scope when it is not shown.
    mutating func selectRow(ofStatistic index: Int) {
        for attempt in 0..<2 {
            let path = reading?.document.path
            if let row = tableRows.firstIndex(where: { $0.index == index && $0.path == path }) {
                reading?.table.selection = row
                return
            }
            if attempt == 0 {
                reading?.table.filter = ""
                reading?.table.scope = .document
            }
        }
    }

    private mutating func openSelectedRow() -> [Effect] {
        let rows = tableRows
        guard let selection = reading?.table.selection, rows.indices.contains(selection) else { return [] }
        return open(rows[selection].path, at: .statistic(rows[selection].index))
    }

    private mutating func changeScope() {
        keepingRow { table in
            switch table.scope {
            case .section: table.scope = .document
            case .document: table.scope = .library
            case .library: table.scope = .section
            }
        }
    }

    private mutating func sort(by step: Int) {
        let columns = TableState.Column.allCases
        keepingRow { table in
            let index = columns.firstIndex(of: table.column) ?? 0
            table.column = columns[(index + step + columns.count) % columns.count]
        }
    }

    /// Changes the table and keeps the same row selected where it is still shown.
    private mutating func keepingRow(_ change: (inout TableState) -> Void) {
        guard var table = reading?.table else { return }
        let before = tableRows
        let row = before.indices.contains(table.selection) ? before[table.selection] : nil
        change(&table)
        reading?.table = table
        let after = tableRows
        let index = after.firstIndex { $0.index == row?.index && $0.path == row?.path }
        reading?.table.selection = index ?? min(table.selection, max(0, after.count - 1))
    }
}
