/// Rows of one group, which stand together.
public struct RowGroup: Sendable, Equatable {
    /// The cell that they share.
    public var text: String
    /// The rows, in the order in which they are shown.
    public var rows: [Int32]
    /// Their sum, or why there is none; nil where nothing is ever added.
    public var subtotal: Subtotal?
}

/// One line of a table as it is shown.
public enum TableLine: Sendable, Hashable {
    /// The head of a group, by its number.
    case group(Int)
    /// A row of the table.
    case row(Int)
}

/// A table filtered, sorted and grouped.
public struct ArrangedRows: Sendable, Equatable {
    /// What is shown, from above.
    public var lines: [TableLine] = []
    /// The groups; empty where there is no grouping.
    public var groups: [RowGroup] = []
    /// How many rows have passed the filter.
    public var count = 0

    /// Shows nothing.
    public init() {}

    /// What is shown without groups.
    init(rows: [Int32]) {
        lines = rows.map { .row(Int($0)) }
        count = rows.count
    }

    /// The line of a row; nil where it is not shown.
    public func line(ofRow row: Int) -> Int? { lines.firstIndex(of: .row(row)) }
}

extension DataTable {
    /// Filters, sorts and groups the rows.
    ///
    /// - Parameters:
    ///   - ranks: the order of columns as far as it is known, by name; what is found out is added.
    ///   - filtered: the rows that pass the filter, in the order of the table; nil to find them.
    public func arranged(
        _ arrangement: TableArrangement, ranks: inout [String: Ranks], filtered: [Int32]? = nil,
        adding rule: AddingRule? = nil
    ) -> ArrangedRows {
        var rows = filtered ?? RowFilter(arrangement.filter, in: self).rows(of: self)
        let grouping = arrangement.grouping.flatMap(column)
        var keys = arrangement.sort
        if let grouping {
            let direction = keys.first { $0.column == grouping.name }?.isAscending ?? true
            keys.insert(SortKey(grouping.name, isAscending: direction), at: 0)
        }
        rows = sortedRows(
            rows,
            by: keys.compactMap { key in
                guard let column = column(key.column) else { return nil }
                let known = ranks[key.column] ?? Ranks(column)
                ranks[key.column] = known
                return (known, key.isAscending)
            })
        guard let grouping, let order = ranks[grouping.name] else {
            return ArrangedRows(rows: rows)
        }
        return grouped(rows, by: grouping, order, folded: arrangement.folded, rule)
    }

    /// Puts a head above each run of rows with the same cell.
    private func grouped(
        _ rows: [Int32], by column: DataColumn, _ order: Ranks, folded: Set<String>, _ rule: AddingRule?
    ) -> ArrangedRows {
        var result = ArrangedRows()
        result.count = rows.count
        var start = 0
        while start < rows.count {
            let rank = order.ofRow[Int(rows[start])]
            var end = start + 1
            while end < rows.count, order.ofRow[Int(rows[end])] == rank { end += 1 }
            let members = Array(rows[start..<end])
            let text = column.texts[Int(rows[start])]
            result.lines.append(.group(result.groups.count))
            result.groups.append(RowGroup(text: text, rows: members, subtotal: rule?.sum(of: members, in: self)))
            if !folded.contains(text) { result.lines += members.map { .row(Int($0)) } }
            start = end
        }
        return result
    }
}
