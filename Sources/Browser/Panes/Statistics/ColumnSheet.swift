import Tables
import TextScreen

/// The list in which columns are chosen: those that are shown, in their order, then the others.
extension State {
    private var listedColumns: [String] {
        let shown = tablePane.arrangement.columns
        let known = Set(shown)
        return shown + tableShown.content.columns.filter { !known.contains($0) }
    }

    /// The lines of the sheet: a mark, the name, and a cell as an example.
    var columnLines: [SheetLine] {
        let made = tableShown
        let shown = Set(tablePane.arrangement.columns)
        let row = made.row(onLine: tablePane.selection) ?? 0
        return listedColumns.map { name in
            SheetLine(
                name: (shown.contains(name) ? "✓ " : "  ") + (made.column(name)?.title ?? name),
                text: made.cell(name, row), isMissing: !shown.contains(name))
        }
    }

    /// What a key does to it.
    mutating func updateColumns(_ key: Key, height: Int) {
        guard let sheet else { return }
        let columns = listedColumns
        let name = columns.indices.contains(sheet.selection) ? columns[sheet.selection] : nil
        switch key {
        case "j", .down: select(column: sheet.selection + 1, of: columns.count, height: height)
        case "k", .up: select(column: sheet.selection - 1, of: columns.count, height: height)
        case "g", .home: select(column: 0, of: columns.count, height: height)
        case "G", .end: select(column: columns.count - 1, of: columns.count, height: height)
        case " ", .enter:
            guard let name else { return }
            tablePane.arrangement.toggle(name)
            if name == "document" { tablePane.showsDocumentForScope = false }
            follow(name, of: columns.count, height: height)
        case "H", "L":
            guard let name, tablePane.arrangement.columns.contains(name) else { return }
            tablePane.arrangement.move(name, by: key == "H" ? -1 : 1)
            follow(name, of: columns.count, height: height)
        case "=":
            let usual = tablePane.scope == nil ? tableShown.content.columns : StatisticColumn.usual
            tablePane.arrangement.columns = usual
            tablePane.arrangement.widths = [:]
            if let scope = tablePane.scope { tablePane.show(scope) }
            select(column: 0, of: columns.count, height: height)
        default: self.sheet = nil
        }
    }

    private mutating func follow(_ name: String, of count: Int, height: Int) {
        select(column: listedColumns.firstIndex(of: name) ?? 0, of: count, height: height)
    }

    private mutating func select(column: Int, of count: Int, height: Int) {
        guard var sheet else { return }
        sheet.selection = min(max(0, count - 1), max(0, column))
        sheet.top = max(min(sheet.top, sheet.selection), sheet.selection - height + 1, 0)
        self.sheet = sheet
    }
}
