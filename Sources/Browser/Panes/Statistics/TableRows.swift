import DocumentModel
import Tables

/// The selected row of the table, whatever is done to the table.
extension State {
    /// Changes how rows are arranged and keeps the same row selected where it is still shown.
    mutating func rearrange(_ change: (inout TableArrangement) -> Void) {
        keepingRow { change(&$0.arrangement) }
    }

    /// The same for anything of the pane.
    mutating func keepingRow(_ change: (inout TableState) -> Void) {
        let before = keepTable()
        let row = before.row(onLine: tablePane.selection)
        let place = row.flatMap(before.content.place)
        let oldSource = tablePane.source
        change(&tablePane)
        let after = keepTable()
        var line: Int?
        if tablePane.source == oldSource, let row {
            line = after.rows.line(ofRow: row)
        } else if let place, let row = after.content.row(of: place) {
            line = after.rows.line(ofRow: row)
        }
        tablePane.selection = line ?? min(tablePane.selection, max(0, after.rows.lines.count - 1))
    }

    /// Selects the row of a statistic of the open document where it is shown.
    @discardableResult
    mutating func markRow(ofStatistic index: Int) -> Bool {
        guard otherTable == nil, let path = reading?.document.path else { return false }
        let made = keepTable()
        guard let row = made.content.row(of: .statistic(path: path, index: index)),
            let line = made.rows.line(ofRow: row)
        else { return false }
        reading?.table.selection = line
        return true
    }

    /// Selects the row of a statistic of the open document, widening the scope when it is not shown.
    mutating func selectRow(ofStatistic index: Int) {
        otherTable = nil
        if markRow(ofStatistic: index) { return }
        reading?.table.arrangement.filter = ""
        reading?.table.arrangement.folded = []
        if markRow(ofStatistic: index) { return }
        reading?.table.show(.document)
        markRow(ofStatistic: index)
    }
}
