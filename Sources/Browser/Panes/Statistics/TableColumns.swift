import Tables
import TextScreen

/// The columns of the table at a width: the frozen ones, then as many as there is room for from where it is scrolled.
struct TableColumns {
    struct Column {
        var name: String
        var title: String
        /// Whether cells stand flush right.
        var isFlushRight: Bool
        var role: Role
        var start: Int
        var width: Int
    }

    private(set) var columns: [Column] = []
    /// Whether columns are hidden between the frozen ones and the others.
    private(set) var hidesLeft = false
    /// Whether columns are hidden behind the last one.
    private(set) var hidesRight = false

    private static let gap = 2
    /// The least width of a column of words, and of the first column.
    private static let (least, leastFirst) = (12, 20)

    init(_ made: MadeTable, _ pane: TableState, width: Int) {
        let looks = pane.scope == nil ? [:] : Self.looks
        let arrangement = pane.arrangement
        let all = arrangement.columns.compactMap { made.content.table.column($0) }
        let frozen = min(arrangement.frozen, all.count)
        var room = width - 2
        var sizes: [(least: Int, wanted: Int)] = []
        var shown: [DataColumn] = []
        func add(_ column: DataColumn) -> Bool {
            let most = looks[column.name]?.most ?? 40
            let wanted = arrangement.widths[column.name] ?? min(most, made.widths[column.name] ?? most)
            let isText = column.kind == .text && arrangement.widths[column.name] == nil
            let least = isText ? min(wanted, shown.isEmpty ? Self.leastFirst : Self.least) : wanted
            let taken = (shown.isEmpty ? 0 : Self.gap) + least
            guard taken <= room || shown.isEmpty else { return false }
            room -= taken
            sizes.append((min(least, max(1, width - 2)), wanted))
            shown.append(column)
            return true
        }
        let start = min(max(frozen, pane.scroll), max(frozen, all.count - 1))
        hidesLeft = start > frozen
        for column in all[..<frozen] + all[start...] where !add(column) {
            hidesRight = true
            break
        }
        var widths = sizes.map(\.least)
        func grow(_ index: Int, to width: Int) {
            let more = max(0, min(room, min(width, sizes[index].wanted) - widths[index]))
            widths[index] += more
            room -= more
        }
        // The first column gets its part, then each of the others what it needs, and the first one the rest.
        for (index, part) in [(0, width * 2 / 5)] + sizes.indices.map({ ($0, Int.max) }).dropFirst() + [(0, Int.max)]
        where index < sizes.count {
            grow(index, to: part)
        }
        for (column, width) in zip(shown, widths) {
            let place = columns.last.map { $0.start + $0.width + Self.gap } ?? 1
            columns.append(
                Column(
                    name: column.name, title: column.title, isFlushRight: column.kind == .number,
                    role: looks[column.name]?.role ?? (column.kind == .number ? .number : .text), start: place,
                    width: width))
        }
    }

    private static let looks = Dictionary(
        StatisticColumn.all.map { ($0.name, (most: $0.most, role: $0.role)) }, uniquingKeysWith: { one, _ in one })
}

extension State {
    /// Scrolls the columns so that the one with the cursor is on the screen.
    mutating func fitTableColumns() {
        guard let rect = Arrangement(self).rect(of: .statistics), let madeTable else { return }
        var pane = tablePane
        let columns = pane.arrangement.columns
        guard let index = columns.firstIndex(of: pane.cursor) else {
            pane.cursor = columns.first ?? ""
            return tablePane = pane
        }
        let frozen = pane.arrangement.frozen
        pane.scroll = min(max(frozen, pane.scroll), max(frozen, columns.count - 1))
        if index >= frozen {
            if index < pane.scroll { pane.scroll = index }
            while pane.scroll < index,
                !TableColumns(madeTable, pane, width: rect.width).columns.contains(where: { $0.name == pane.cursor })
            {
                pane.scroll += 1
            }
        } else {
            pane.scroll = frozen
        }
        if pane.scroll != tablePane.scroll { tablePane = pane }
    }
}
