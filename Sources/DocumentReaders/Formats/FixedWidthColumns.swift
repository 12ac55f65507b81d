/// The columns of a group of lines: stretches of the page that some line fills, parted by stretches that none does.
struct FixedWidthColumns {
    /// The columns from left to right, in cells of the page.
    private(set) var ranges: [Range<Int>] = []
    /// What each column holds.
    private(set) var stats: [Column] = []

    /// What the cells of a column have in common.
    struct Column {
        var cells = 0
        var numbers = 0
        /// Cells that stand for nothing: - - -
        var blanks = 0
        var measures = 0
        var width = 0
        /// How many cells share their left edge, right edge or middle with most others.
        var aligned = 0

        /// Whether most of its cells are numbers.
        var isNumeric: Bool { numbers >= 1 && numbers + blanks >= 3 && numbers * 10 >= cells * 7 }
        var averageWidth: Int { cells == 0 ? 0 : width / cells }
    }

    /// The widest page.
    private static let widest = 400

    /// - Parameter lines: those that hold data; the others may run over several columns.
    init(_ lines: [FixedWidthLine]) {
        var isFilled = [Bool](repeating: false, count: Self.widest)
        for cell in lines.flatMap(\.cells) {
            for column in cell.columns.clamped(to: 0..<Self.widest) { isFilled[column] = true }
        }
        var start: Int?
        for column in 0...Self.widest {
            let filled = column < Self.widest && isFilled[column]
            if filled, start == nil { start = column }
            if !filled, let first = start {
                ranges.append(first..<column)
                start = nil
            }
        }
        stats = ranges.map { _ in Column() }
        var edges = ranges.map { _ in Edges() }
        for line in lines {
            for cell in line.cells {
                guard let index = column(of: cell) else { continue }
                // What stands for nothing says nothing of the column.
                guard cell.value != .empty else {
                    stats[index].blanks += 1
                    continue
                }
                stats[index].cells += 1
                stats[index].width += cell.columns.count
                if case .number = cell.value { stats[index].numbers += 1 }
                if case .period = cell.value { stats[index].numbers += 1 }
                if cell.isMeasure { stats[index].measures += 1 }
                edges[index].add(cell.columns)
            }
        }
        for index in stats.indices { stats[index].aligned = edges[index].commonest }
    }

    /// The first column that a cell stands in or next to.
    func column(of cell: FixedWidthLine.Cell) -> Int? {
        var low = 0
        var high = ranges.count
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upperBound <= cell.columns.lowerBound { low = middle + 1 } else { high = middle }
        }
        guard low < ranges.count else { return ranges.indices.last }
        return low
    }

    /// The columns that a cell runs over, at least one.
    func span(of cell: FixedWidthLine.Cell) -> Range<Int>? {
        guard var first = column(of: cell) else { return nil }
        // A head in the space between two columns belongs to the nearer one.
        if first > 0, ranges[first].lowerBound >= cell.columns.upperBound,
            cell.columns.lowerBound - ranges[first - 1].upperBound < ranges[first].lowerBound - cell.columns.upperBound
        {
            first -= 1
        }
        var end = first + 1
        while end < ranges.count, ranges[end].lowerBound < cell.columns.upperBound { end += 1 }
        return first..<end
    }

    /// Left edges, right edges and middles of the cells of a column.
    private struct Edges {
        private var left: [Int: Int] = [:]
        private var right: [Int: Int] = [:]
        private var middle: [Int: Int] = [:]

        mutating func add(_ cell: Range<Int>) {
            left[cell.lowerBound, default: 0] += 1
            right[cell.upperBound, default: 0] += 1
            middle[(cell.lowerBound + cell.upperBound) / 2, default: 0] += 1
        }

        /// Edges that differ by one cell, as brackets do, count as one.
        var commonest: Int {
            [left, right, middle].map { edges in
                edges.keys.map { edges[$0, default: 0] + edges[$0 + 1, default: 0] }.max() ?? 0
            }.max() ?? 0
        }
    }
}
