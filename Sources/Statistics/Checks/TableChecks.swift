import DocumentModel

/// The totals and changes that a printed table states, against its rows and columns.
///
/// What the parts of a total are is seen from the table itself: of several readings the one counts under which most
/// columns agree, and what differs is told only where the others bear the reading out.
struct TableChecks {
    let grid: TableGrid
    let columns: [AmountColumn]
    /// The words before the first column of amounts, by row below the head.
    let labels: [String]
    private let block: Int
    private let statistics: ArraySlice<Statistic>

    init(_ table: Table, bytes: [UInt8], block: Int, statistics: ArraySlice<Statistic>) {
        let grid = TableGrid(table, bytes: bytes)
        self.grid = grid
        self.block = block
        self.statistics = statistics
        let cells = (0..<grid.columnCount).map { grid.cells(ofColumn: $0) }
        let heads = grid.heads.map { $0.joined(separator: " ") }
        let writesMinus = cells.joined().contains { CellNumber($0).map { $0.hasSign && $0.value < 0 } ?? false }
        columns = cells.indices.compactMap {
            AmountColumn($0, cells: cells[$0], head: heads[$0], bracketsCount: !writesMinus)
        }
        let labelled = max(1, min(columns.first?.index ?? 1, 3))
        labels = (0..<grid.body.count).map { row in
            cells.prefix(labelled).map { $0[row] }.filter { !$0.isEmpty }.joined(separator: " ")
        }
    }

    /// All checks, row by row and column by column.
    var checks: [Check] {
        guard labels.count >= 3, columns.contains(where: { !$0.isRate }) else { return [] }
        let hasParts = labels.contains { $0.contains("其中") || $0.lowercased().contains("of which") }
        return (hasParts ? [] : totalRows) + totalColumns + changeColumns
    }

    /// A check of the cell of a row (from 0 below the head) and a column.
    func check(_ kind: Check.Kind, row: Int, column: Int, holds: Bool, _ computation: Computation) -> Check {
        let cells = grid.table.rows[grid.body.lowerBound + row]
        let range = column < cells.count ? cells[column] : 0..<0
        return Check(
            kind: kind, verdict: holds ? .holds : .differs, block: block, range: range,
            statistics: indices(in: range), computation: computation)
    }

    /// The sum of cells against the one that states it.
    func sum(_ members: [CellNumber], stated: CellNumber, row: Int, column: Int) -> Check? {
        guard members.count >= 2 else { return nil }
        let sum = members.map(\.value).reduce(0, +)
        let decimals = max(stated.decimals, members.map(\.decimals).max() ?? 0)
        // Whole numbers are exact; decimals show that they are rounded.
        let step = (0..<decimals).reduce(1.0) { step, _ in step / 10 }
        let slack = decimals > 0 ? step * Double(members.count + 1) / 2 * 1.01 : 0.001
        return check(
            .table, row: row, column: column, holds: abs(sum - stated.value) <= slack,
            .sum(
                parts: members.map(\.shown), computed: plain(sum, decimals: decimals), stated: stated.shown))
    }

    /// The statistics that stand in a cell.
    private func indices(in range: Range<Int>) -> [Int] {
        var (low, high) = (statistics.startIndex, statistics.endIndex)
        while low < high {
            let middle = (low + high) / 2
            if statistics[middle].range.lowerBound < range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return Array(statistics[low...].indices.prefix { statistics[$0].range.upperBound <= range.upperBound })
    }
}

/// A column of numbers of one unit.
struct AmountColumn {
    var index: Int
    var head: String
    /// Whether its numbers are no amounts, and so cannot be added.
    var isRate: Bool
    /// The numbers by row; nil where there is none.
    var numbers: [CellNumber?]
    /// Whether any cell of a row holds something.
    var isFilled: [Bool]

    /// - Parameter bracketsCount: whether a number in brackets is an amount; else it is told for its own sake.
    init?(_ index: Int, cells: [String], head: String, bracketsCount: Bool) {
        numbers = cells.map { cell in
            guard var number = CellNumber(cell), number.isBracketed else { return CellNumber(cell) }
            if bracketsCount, !number.hasSign { number.value = -number.value }
            return bracketsCount ? number : nil
        }
        isFilled = cells.map { !$0.isEmpty }
        let words = head.lowercased()
        let found = numbers.compactMap { $0 }
        let filled = cells.count { CellContent($0) != .none }
        guard found.count >= 3, found.count * 10 >= filled * 8, Set(found.map(\.unit)).count == 1 else { return nil }
        isRate = Self.rates.contains(where: words.contains) || found.contains { $0.unit.hasSuffix("%") }
        self.index = index
        self.head = head
    }

    private static let rates = [
        "率", "比", "增长", "增速", "增幅", "增减", "%", "％", "排名", "序号", "均", "年份", "编号", "单价", "价格", "密度", "指数", "percent",
        "rate",
        "share", "average", "rank", "no.", "price", "ratio", "index", "density",
    ]
}

extension CellNumber {
    /// The number as a computation shows it.
    var shown: String { plain(value, decimals: decimals) }
}
