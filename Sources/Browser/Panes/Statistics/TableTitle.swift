import DocumentModel
import Tables
import TextScreen

extension State {
    /// What the pane shows, with counts, order, grouping and filter.
    var tableTitle: String {
        let pane = tablePane
        guard let reading, pane.scope != nil else {
            return tableName + (otherTable == nil ? "" : "  " + shownCount(tableShown.content.table.rowCount))
                + tableNotes
        }
        let section = reading.section.map { reading.statistics(in: reading.document.sections[$0].blocks).count }
        let all = pane.scope == .library ? library.heldCount : library.status.statistics
        let scopes: [(TableState.Scope, String, Int)] = [
            (.section, words.section, section ?? reading.statistics.count),
            (.document, words.document, reading.statistics.count),
            (.library, words.whole, library.status.documents == 0 ? reading.statistics.count : all),
        ]
        func title(_ scopes: [(scope: TableState.Scope, name: String, count: Int)]) -> String {
            let names = scopes.map { scope, name, count in
                scope == pane.scope ? "[\(name) \(shownCount(count))]" : "\(name) \(count)"
            }
            return "\(words.statistics) \(names.joined(separator: " · "))" + tableNotes
        }
        let whole = title(scopes)
        // Where there is no room, what is shown and why goes before what else there is.
        let room = (Arrangement(self).rect(of: .statistics)?.width ?? .max) - Surface.framedTitleMargin
        return DisplayWidth.of(whole) <= room ? whole : title(scopes.filter { $0.0 == pane.scope })
    }

    private var tableName: String { tablePane.title.isEmpty ? words.statistics : tablePane.title }

    /// How many rows are shown, of how many where a filter hides some.
    private func shownCount(_ all: Int) -> String {
        if tablePane.scope == .library, library.held?.isCut ?? false {
            return words.count(tableShown.rows.count, of: library.status.statistics)
        }
        return tablePane.arrangement.filter.isEmpty ? String(all) : words.count(tableShown.rows.count, of: all)
    }

    /// The order, the grouping and the filter, where there are any.
    private var tableNotes: String {
        let (arrangement, table) = (tablePane.arrangement, tableShown.content.table)
        func title(_ column: String) -> String { table.column(column)?.title ?? column }
        let order = arrangement.sort.map { title($0.column) + ($0.isAscending ? "↑" : "↓") }.joined(separator: " ")
        let grouping = arrangement.grouping.map { words.grouped(by: title($0)) } ?? ""
        return [order, grouping].filter { !$0.isEmpty }.map { "  " + $0 }.joined() + arrangement.filter.asNote
    }
}
