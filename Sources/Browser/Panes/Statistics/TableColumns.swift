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
        let all = arrangement.columns
        let frozen = min(arrangement.frozen, all.count)
        var room = width - 2
        var sizes: [(least: Int, wanted: Int)] = []
        var shown: [DataColumn] = []
        func add(_ name: String) -> Bool {
            guard let column = made.column(name) else { return true }
            let most = looks[column.name]?.most ?? 40
            let natural = made.widths[column.name] ?? most
            let wanted = arrangement.widths[column.name] ?? min(most, natural)
            let isFree = arrangement.widths[column.name] == nil
            let isText = column.kind == .text && isFree
            let needed = isFree ? min(wanted, column.widthUnderLongHead(whole: natural)) : wanted
            let least = isText ? min(wanted, shown.isEmpty ? Self.leastFirst : Self.least) : needed
            let taken = (shown.isEmpty ? 0 : Self.gap) + least
            guard taken <= room || shown.isEmpty else { return false }
            room -= taken
            sizes.append((min(least, max(1, width - 2)), isText ? max(wanted, natural) : wanted))
            shown.append(column)
            return true
        }
        let start = min(max(frozen, pane.scroll), max(frozen, all.count - 1))
        hidesLeft = start > frozen
        hidesRight = !(all[..<frozen] + all[start...]).allSatisfy(add)
        var widths = sizes.map(\.least)
        func grow(_ index: Int, to width: Int) {
            let more = max(0, min(room, min(width, sizes[index].wanted) - widths[index]))
            widths[index] += more
            room -= more
        }
        // The first column gets its part, each of the others what it needs, the first one the rest; what is left then
        // goes to those that are cut.
        let others = sizes.indices.dropFirst()
        func most(_ index: Int) -> Int { looks[shown[index].name]?.most ?? 40 }
        if let first = sizes.indices.first { grow(first, to: min(most(first), width * 2 / 5)) }
        for index in others { grow(index, to: most(index)) }
        if let first = sizes.indices.first { grow(first, to: most(first)) }
        for index in sizes.indices { grow(index, to: .max) }
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

extension DataColumn {
    /// How many columns of the screen its cells need where a long head is cut: whole sentences stand over the numbers of
    /// printed tables.
    fileprivate func widthUnderLongHead(whole: Int) -> Int {
        let head = 16
        guard kind != .text, whole > head, DisplayWidth.of(title) + 2 == whole else { return whole }
        let step = max(1, texts.count / 500)
        let cells = stride(from: 0, to: texts.count, by: step).map { DisplayWidth.of(texts[$0]) }
        return min(whole, max(head, cells.max() ?? 0))
    }
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
            pane.scroll = min(pane.scroll, index)
            pane.scroll = firstScroll(from: pane.scroll, to: index, showing: pane, madeTable, width: rect.width)
        } else {
            pane.scroll = frozen
        }
        if pane.scroll != tablePane.scroll { tablePane = pane }
    }

    /// The least scroll of columns from which the one with the cursor is on the screen.
    private func firstScroll(
        from first: Int, to last: Int, showing pane: TableState, _ made: MadeTable, width: Int
    ) -> Int {
        var (low, high) = (first, last)
        var pane = pane
        while low < high {
            pane.scroll = (low + high) / 2
            let columns = TableColumns(made, pane, width: width).columns
            if columns.contains(where: { $0.name == pane.cursor }) { high = pane.scroll } else { low = pane.scroll + 1 }
        }
        return low
    }
}
