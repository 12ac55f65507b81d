/// Rows under typed columns: statistics, a table printed in a document, the answer of a query.
public struct DataTable: Sendable, Equatable {
    /// The columns; each has as many cells as there are rows, or none while they are not needed.
    public var columns: [DataColumn]
    /// The number of rows.
    public var rowCount: Int

    /// Makes a table of columns of one length.
    public init(columns: [DataColumn] = []) {
        self.columns = columns
        rowCount = columns.map(\.texts.count).min() ?? 0
    }

    /// Makes a table whose columns get their cells later.
    public init(columns: [DataColumn], rowCount: Int) { (self.columns, self.rowCount) = (columns, rowCount) }

    /// The column of a name; nil without one.
    public func column(_ name: String) -> DataColumn? { columns.first { $0.name == name } }
}
