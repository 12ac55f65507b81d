/// A column by which rows are sorted.
public struct SortKey: Sendable, Hashable {
    /// The name of the column.
    public var column: String
    /// Whether the smallest stands first.
    public var isAscending: Bool

    /// Makes a key.
    public init(_ column: String, isAscending: Bool = true) {
        self.column = column
        self.isAscending = isAscending
    }
}

/// Sorts rows by several columns, the first one first. Equal rows keep their order, and what is nothing stands last
/// whichever way a column is sorted.
///
/// One counting of ranks a column: the cost grows with the rows only.
public func sortedRows(_ rows: [Int32], by keys: [(ranks: Ranks, isAscending: Bool)]) -> [Int32] {
    var rows = rows
    for (ranks, isAscending) in keys.reversed() {
        let last = ranks.count
        var starts = [Int](repeating: 0, count: Int(last) + 2)
        func place(_ row: Int32) -> Int {
            let rank = ranks.ofRow[Int(row)]
            return Int(isAscending || rank == last ? rank : last - 1 - rank)
        }
        for row in rows { starts[place(row) + 1] += 1 }
        for index in starts.indices.dropFirst() { starts[index] += starts[index - 1] }
        var result = rows
        for row in rows {
            let place = place(row)
            result[starts[place]] = row
            starts[place] += 1
        }
        rows = result
    }
    return rows
}
