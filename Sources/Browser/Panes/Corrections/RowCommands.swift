import DocumentModel
import Library
import Statistics
import Tables
import TextScreen

extension State {
    /// Commands that set rows of the statistics right; nil for any other.
    mutating func performRows(_ command: Command) -> [Effect]? {
        switch command {
        case .editField: return editField()
        case .editRow:
            guard selectedRow(refusing: true) != nil else { return [] }
            openRowSheet()
        case .rejectRow: return tablePane.source == .rejected ? restoreRow() : rejectRow()
        case .showRejected: return showRejected()
        default: return nil
        }
        return []
    }

    /// The selected row as a number among the statistics of the open document; nil where there is none, which is told.
    mutating func selectedRow(refusing isTold: Bool) -> Int? {
        guard let (path, index) = selectedStatistic, let reading else {
            if isTold { _ = refuse(words.noRowToCorrect) }
            return nil
        }
        guard path == reading.document.path else {
            if isTold { _ = refuse(words.rowOfOther) }
            return nil
        }
        return reading.statistics.indices.contains(index) ? index : nil
    }

    private var selectedStatistic: (path: String, index: Int)? {
        let made = tableShown
        guard let row = made.row(onLine: tablePane.selection),
            case .statistic(let path, let index)? = made.content.place(row)
        else { return nil }
        return (path, index)
    }

    /// Asks for what the cell under the cursor is to say; where it is none of the row's own, all fields are shown.
    private mutating func editField() -> [Effect] {
        guard let index = selectedRow(refusing: true) else { return [] }
        if let field = StatisticField(column: tablePane.cursor) { ask(field, ofRow: index) } else { openRowSheet() }
        return []
    }

    private mutating func openRowSheet() {
        sheet = Sheet(.row)
        let field = StatisticField(column: tablePane.cursor)
        sheet?.selection = field.flatMap(StatisticField.allCases.firstIndex(of:)) ?? 0
    }

    private mutating func rejectRow() -> [Effect] {
        guard let index = selectedRow(refusing: true), let reading else { return [] }
        return [reading.request(.reject, of: reading.statistics[index])]
    }

    // MARK: Rejected rows

    /// Shows what was taken out, until it is left.
    private mutating func showRejected() -> [Effect] {
        if tablePane.source == .rejected {
            _ = leaveOtherTable()
            return []
        }
        guard let reading, !reading.rejected.isEmpty else { return refuse(words.noneRejected) }
        otherTable = TableState(.rejected, title: words.rejectedTitle, columns: StatisticColumn.usual)
        showTablePane()
        return []
    }

    /// The rows that were taken out of the open document.
    var rejectedContent: TableContent {
        guard let reading else { return TableContent() }
        let rows = StatisticRows(
            path: reading.document.path, title: reading.document.displayTitle,
            sections: reading.document.sections.map(\.title), statistics: reading.rejected[...])
        let table = DataTable(columns: StatisticColumn.all.map { $0.column(of: [rows], words) })
        return TableContent(
            table, positions: reading.rejected.map { Position(block: $0.block, offset: $0.range.lowerBound) })
    }

    /// Takes back that the selected number was taken out.
    private mutating func restoreRow() -> [Effect] {
        guard let reading, let row = tableShown.row(onLine: tablePane.selection),
            reading.rejected.indices.contains(row)
        else { return refuse(words.noRow) }
        let statistic = reading.rejected[row]
        let source = reading.document.blocks[statistic.block].map.source(of: statistic.range)
        let own = reading.corrections.last { placed in
            guard case .statistic(.reject, statistic.verbatim) = placed.stored.correction.change else { return false }
            return placed.source.map { source.contains($0) } ?? false
        }
        return own.map { [.takeBack($0.stored)] } ?? refuse(words.noRow)
    }
}

extension StatisticField {
    /// The field that a column of the table shows; nil for what is no field of the row.
    init?(column: String) {
        self.init(rawValue: column == "number" ? StatisticField.value.rawValue : column)
    }
}
