/// How a reader has arranged a table: what is shown of it, and in which order. Columns go by their names.
public struct TableArrangement: Sendable, Equatable {
    /// The columns shown, from left to right.
    public var columns: [String]
    /// How many of them stay when the others are scrolled.
    public var frozen = 1
    /// The widths that were set by hand.
    public var widths: [String: Int] = [:]
    /// What the rows are sorted by; the order of the table where it is empty.
    public var sort: [SortKey] = []
    /// The words that rows must have, as typed.
    public var filter = ""
    /// The column by which rows are grouped.
    public var grouping: String?
    /// The groups that are folded, by the text of their cell.
    public var folded: Set<String> = []

    /// Shows columns in the order of the table.
    public init(columns: [String]) { self.columns = columns }

    /// Sorts by a column alone: ascending, again descending, and then in the order of the table.
    public mutating func sort(by column: String) {
        guard sort.count == 1, let key = sort.first, key.column == column else { return sort = [SortKey(column)] }
        sort = key.isAscending ? [SortKey(column, isAscending: false)] : []
    }

    /// The same with a column as a further key behind the others.
    public mutating func addSort(by column: String) {
        guard let index = sort.firstIndex(where: { $0.column == column }) else { return sort.append(SortKey(column)) }
        if sort[index].isAscending { sort[index].isAscending = false } else { sort.remove(at: index) }
    }

    /// Shows a column behind the others, or hides it; the last one is not hidden.
    public mutating func toggle(_ column: String) {
        guard let index = columns.firstIndex(of: column) else { return columns.append(column) }
        if columns.count > 1 { columns.remove(at: index) }
    }

    /// Moves a column by so many places to the right, or to the left when negative, as far as there are any.
    public mutating func move(_ column: String, by step: Int) {
        guard let index = columns.firstIndex(of: column) else { return }
        columns.remove(at: index)
        columns.insert(column, at: min(columns.count, max(0, index + step)))
    }

    /// Groups by a column, or no more when it does already.
    public mutating func group(by column: String) {
        grouping = grouping == column ? nil : column
        folded = []
    }
}
