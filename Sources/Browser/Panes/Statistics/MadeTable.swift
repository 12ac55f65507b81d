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
    /// The rows as shown.
    private(set) var rows: ArrangedRows
    /// The width that each column would have.
    private(set) var widths: [String: Int]
    /// Where each column stands in the table.
    private let places: [String: Int]
    /// Whether the column of trends is filled.
    private var hasTrends = false

    fileprivate init(_ key: Key, _ content: TableContent, _ arrangement: TableArrangement, adding rule: AddingRule?) {
        self.key = key
        self.content = content
        self.arrangement = arrangement
        rows = content.table.arranged(arrangement, ranks: &ranks, adding: rule)
        places = Dictionary(content.table.columns.enumerated().map { ($1.name, $0) }) { one, _ in one }
        widths = Dictionary(content.table.columns.map { ($0.name, Self.width(of: $0)) }) { one, _ in one }
    }

    /// Whether the rows stand as an arrangement wants them; columns do not matter.
    fileprivate func isArranged(as other: TableArrangement) -> Bool {
        (arrangement.sort, arrangement.filter, arrangement.grouping) == (other.sort, other.filter, other.grouping)
            && arrangement.folded == other.folded
    }

    fileprivate mutating func arrange(as other: TableArrangement, adding rule: AddingRule?) {
        arrangement = other
        rows = content.table.arranged(other, ranks: &ranks, adding: rule)
    }

    /// The column of a name; nil without one.
    func column(_ name: String) -> DataColumn? { places[name].map { content.table.columns[$0] } }

    /// The text of a cell; empty where there is none.
    func cell(_ column: String, _ row: Int) -> String {
        guard let place = places[column], content.table.columns[place].texts.indices.contains(row) else { return "" }
        return content.table.columns[place].texts[row]
    }

    /// Fills the column of trends once it is shown.
    fileprivate mutating func fillTrends(for columns: [String]) {
        guard !hasTrends, columns.contains(StatisticColumn.trend) else { return }
        hasTrends = true
        content.fillTrends()
        ranks[StatisticColumn.trend] = nil
        widths[StatisticColumn.trend] = content.table.column(StatisticColumn.trend).map { Self.width(of: $0) }
    }

    /// The row of the table on a line of the list; nil on the head of a group.
    func row(onLine line: Int) -> Int? {
        guard rows.lines.indices.contains(line), case .row(let row) = rows.lines[line] else { return nil }
        return row
    }

    /// The cells of a column at some rows, spread over all of it, and the longest: exact would cost more than it gives.
    private static func width(of column: DataColumn) -> Int {
        let step = max(1, column.texts.count / 500)
        var widest = DisplayWidth.of(column.title) + 2
        for index in stride(from: 0, to: column.texts.count, by: step) {
            widest = max(widest, DisplayWidth.of(column.texts[index]))
        }
        guard step > 1, let longest = column.texts.max(by: { $0.utf8.count < $1.utf8.count }) else { return widest }
        return max(widest, DisplayWidth.of(longest.prefix(100)))
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
        madeTable = made
        return made
    }

    private var tableKey: MadeTable.Key {
        let source = tablePane.source
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
