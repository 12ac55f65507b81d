import DocumentModel
import Statistics
import Tables
import TextScreen

/// The table of the pane as it was made last, with what it was made from.
struct MadeTable: Sendable {
    /// What the content depends on.
    struct Key: Sendable, Equatable {
        var source: TableSource
        var path: String
        var section: Int?
        /// Counts the messages that may have brought other statistics.
        var revision: Int
        var isChinese: Bool
    }

    var key: Key
    var content: TableContent
    /// The order of the columns that were sorted by.
    private var ranks: [String: Ranks] = [:]
    /// What the rows were arranged by.
    private var arrangement: TableArrangement
    /// The filter, and the rows that pass it in the order of the table: sorting and further words begin there.
    private var filter = RowFilter("", in: DataTable())
    private var filtered: [Int32] = []
    /// The rows as shown.
    private(set) var rows = ArrangedRows()
    /// The width that each shown column would have.
    private(set) var widths: [String: Int] = [:]
    /// Where each column stands in the table.
    private let places: [String: Int]
    /// Whether the column of trends is filled.
    private var hasTrends = false

    fileprivate init(_ key: Key, _ content: TableContent, _ arrangement: TableArrangement, adding rule: AddingRule?) {
        self.key = key
        self.content = content
        self.arrangement = arrangement
        places = Dictionary(content.table.columns.enumerated().map { ($1.name, $0) }) { one, _ in one }
        filtered = filter.rows(of: content.table)
        arrange(as: arrangement, adding: rule)
    }

    /// Whether the rows stand as an arrangement wants them; columns do not matter.
    fileprivate func isArranged(as other: TableArrangement) -> Bool {
        (arrangement.sort, arrangement.filter, arrangement.grouping) == (other.sort, other.filter, other.grouping)
            && arrangement.folded == other.folded
    }

    fileprivate mutating func arrange(as other: TableArrangement, adding rule: AddingRule?) {
        arrangement = other
        makeColumns(adding: rule)
        let wanted = RowFilter(other.filter, in: content.table)
        if wanted != filter {
            filtered = wanted.rows(of: content.table, among: wanted.narrows(filter) ? filtered : nil)
            filter = wanted
        }
        rows = content.table.arranged(other, ranks: &ranks, filtered: filtered, adding: rule)
    }

    /// Makes the columns that have to be known in all rows.
    private mutating func makeColumns(adding rule: AddingRule?) {
        var names = content.table.columns(askedBy: arrangement.filter)
        names.formUnion(arrangement.sort.map(\.column))
        if let grouping = arrangement.grouping {
            names.insert(grouping)
            if let rule { names.formUnion([rule.number, rule.kind, rule.place] + rule.alike) }
        }
        content.make(columns: names)
    }

    /// The column of a name; nil without one.
    func column(_ name: String) -> DataColumn? { places[name].map { content.table.columns[$0] } }

    /// The text of a cell; empty where there is none.
    func cell(_ column: String, _ row: Int) -> String {
        places[column].map { content.cell(column: $0, row: row) } ?? ""
    }

    /// Fills the column of trends once it is shown.
    fileprivate mutating func fillTrends(for columns: [String]) {
        guard !hasTrends, columns.contains(StatisticColumn.trend) else { return }
        hasTrends = true
        content.fillTrends()
        ranks[StatisticColumn.trend] = nil
        widths[StatisticColumn.trend] = nil
    }

    /// Finds the widths of the columns shown.
    fileprivate mutating func measure(_ columns: [String]) {
        for name in columns where widths[name] == nil { widths[name] = width(of: name) }
    }

    /// The row of the table on a line of the list; nil on the head of a group.
    func row(onLine line: Int) -> Int? {
        guard rows.lines.indices.contains(line), case .row(let row) = rows.lines[line] else { return nil }
        return row
    }

    /// The widest cell of a column; of many rows a thousand are asked: exact would cost more than it gives.
    private func width(of name: String) -> Int? {
        guard let place = places[name] else { return nil }
        var widest = DisplayWidth.of(content.table.columns[place].title) + 2
        let step = max(1, content.table.rowCount / 1000)
        for row in stride(from: 0, to: content.table.rowCount, by: step) {
            widest = max(widest, DisplayWidth.of(content.cell(column: place, row: row)))
        }
        return widest
    }
}

extension State {
    /// The table that the pane shows: the one that lies over the statistics, or these.
    var tablePane: TableState {
        get { otherTable ?? reading?.table ?? TableState() }
        set { if otherTable == nil { reading?.table = newValue } else { otherTable = newValue } }
    }

    /// The table as it is shown; made anew only when something it depends on has changed.
    var tableShown: MadeTable {
        if let madeTable, madeTable.key == tableKey, madeTable.isArranged(as: tablePane.arrangement) {
            return madeTable
        }
        var state = self
        return state.keepTable()
    }

    /// Keeps the table for the frames to come: sorting thousands of labels is not for every key.
    @discardableResult
    mutating func keepTable() -> MadeTable {
        let (key, arrangement) = (tableKey, tablePane.arrangement)
        if let kept = madeTable, kept.key != key {
            // The way back to the library is not to be waited for.
            if kept.key.source == .statistics(.library) { madeLibraryTable = kept }
            madeTable = nil
            if madeLibraryTable?.key == key { swap(&madeTable, &madeLibraryTable) }
        }
        let rule = tablePane.scope == nil ? nil : words.addingRule
        var made: MadeTable
        if let kept = madeTable, kept.key == key {
            made = kept
            madeTable = nil
            if !made.isArranged(as: arrangement) { made.arrange(as: arrangement, adding: rule) }
        } else {
            made = MadeTable(key, makeTableContent(), arrangement, adding: rule)
        }
        made.fillTrends(for: arrangement.columns)
        made.measure(arrangement.columns)
        madeTable = made
        return made
    }

    private var tableKey: MadeTable.Key {
        let source = tablePane.source
        if source == .statistics(.library), !library.items.isEmpty {
            // The same in every document.
            return MadeTable.Key(source: source, path: "", revision: libraryRevision, isChinese: words.isChinese)
        }
        return MadeTable.Key(
            source: source, path: reading?.document.path ?? "",
            section: source == .statistics(.section) ? reading?.section : nil, revision: statisticsRevision,
            isChinese: words.isChinese)
    }
}

extension Words {
    /// When numbers of the table are added.
    var addingRule: AddingRule {
        let kinds: [Statistic.Kind] = [.count, .money, .length, .area, .mass, .volume, .energy]
        return AddingRule(
            number: "number", kind: "kind", addable: Set(kinds.map { name(of: $0) }),
            alike: ["unit", "bound", "status", "period", "indicator"], stated: ["indicator", "period"], place: "scope")
    }
}
