import DocumentModel
import Library
import Statistics

/// The table of statistics.
public struct TableState: Sendable {
    /// Which statistics the table shows.
    public enum Scope: Sendable, CaseIterable { case section, document, library }

    /// The columns, as shown from left to right; reading order has none.
    public enum Column: Sendable, CaseIterable { case order, indicator, value, period, status, place }

    /// What the table shows.
    public var scope = Scope.document
    /// The column it is sorted by.
    public var column = Column.order
    /// Whether the smallest stands first.
    public var isAscending = true
    /// The row that is selected, and what is shown.
    public var list = ListState()
    /// What rows must contain; empty shows all.
    public var filter = ""

    /// The row that is selected.
    public var selection: Int {
        get { list.selection }
        set { list.selection = newValue }
    }
}

/// One row of the table.
struct TableRow: Sendable {
    /// The document it stands in, by path and title.
    var path: String
    var document: String
    /// The number of the statistic in its document.
    var index: Int
    var statistic: Statistic
    /// The section it stands in.
    var place: String
}

/// The rows of the table as they were made last, with what they were made from.
struct MadeTable: Sendable {
    /// Everything that the rows depend on.
    struct Key: Sendable, Equatable {
        var path: String
        var scope: TableState.Scope
        var column: TableState.Column
        var isAscending: Bool
        var filter: String
        var section: Int?
        var countings: Int
        var libraryReadings: Int
    }

    var key: Key
    var rows: [TableRow]
}

extension State {
    /// The rows of the table, filtered and sorted; made anew only when something they depend on has changed.
    var tableRows: [TableRow] {
        guard let key = tableKey else { return [] }
        return madeTable?.key == key ? madeTable?.rows ?? [] : makeTableRows()
    }

    /// Keeps the rows for the frames to come: sorting thousands of labels is not for every key.
    mutating func keepTable() {
        guard let key = tableKey, madeTable?.key != key else { return }
        madeTable = MadeTable(key: key, rows: makeTableRows())
    }

    private var tableKey: MadeTable.Key? {
        guard let reading else { return nil }
        let table = reading.table
        return MadeTable.Key(
            path: reading.document.path, scope: table.scope, column: table.column, isAscending: table.isAscending,
            filter: table.filter, section: table.scope == .section ? reading.section : nil,
            countings: reading.countings, libraryReadings: library.readings)
    }

    private func makeTableRows() -> [TableRow] {
        guard let reading else { return [] }
        var rows = unsortedRows(reading)
        if !reading.table.filter.isEmpty {
            let filter = reading.table.filter.lowercased()
            rows = rows.filter { row in
                [
                    row.statistic.indicator, row.statistic.unit, row.statistic.verbatim, row.statistic.period,
                    row.place, row.document, words.name(of: row.statistic.status),
                ]
                .contains { $0.lowercased().contains(filter) }
            }
        }
        return sorted(rows, by: reading.table)
    }

    private func unsortedRows(_ reading: Reading) -> [TableRow] {
        let titles = reading.document.sections.map(\.title)
        func row(_ index: Int) -> TableRow {
            let statistic = reading.statistics[index]
            let place = statistic.section.map { titles.indices.contains($0) ? titles[$0] : "" } ?? ""
            return TableRow(
                path: reading.document.path, document: reading.document.displayTitle, index: index,
                statistic: statistic, place: place)
        }
        switch reading.table.scope {
        case .section:
            let blocks = reading.section.map { reading.document.sections[$0].blocks }
            return reading.statistics(in: blocks ?? 0..<reading.document.blocks.count).map(row)
        case .document: return reading.statistics.indices.map(row)
        case .library where library.items.isEmpty: return reading.statistics.indices.map(row)
        case .library: return library.items.flatMap(rows)
        }
    }

    private func rows(of item: LibraryItem) -> [TableRow] {
        item.statistics.enumerated().map { index, statistic in
            let place = statistic.section.map { item.sectionTitles.indices.contains($0) ? item.sectionTitles[$0] : "" }
            return TableRow(
                path: item.entry.path, document: item.entry.dated, index: index, statistic: statistic,
                place: place ?? "")
        }
    }

    /// Equal rows keep reading order, whichever way the table is sorted.
    private func sorted(_ rows: [TableRow], by table: TableState) -> [TableRow] {
        guard table.column != .order else { return table.isAscending ? rows : rows.reversed() }
        let order: (TableRow, TableRow) -> Bool =
            switch table.column {
            case .value: { $0.statistic.magnitude < $1.statistic.magnitude }
            case .indicator: { $0.statistic.indicator < $1.statistic.indicator }
            case .period: { $0.statistic.period < $1.statistic.period }
            case .status: { $0.statistic.status.rawValue < $1.statistic.status.rawValue }
            case .place, .order: { ($0.document, $0.place) < ($1.document, $1.place) }
            }
        return rows.enumerated().sorted { left, right in
            let (first, second) = table.isAscending ? (left, right) : (right, left)
            if order(first.element, second.element) { return true }
            if order(second.element, first.element) { return false }
            return left.offset < right.offset
        }.map(\.element)
    }
}
