/// A table printed in a document.
public struct Table: Sendable, Equatable {
    /// How a column is set.
    public enum Alignment: Sendable, Equatable {
        /// Not said by the source.
        case natural
        /// Flush left.
        case left
        /// Centred.
        case center
        /// Flush right.
        case right
    }

    /// The rows as UTF-8 ranges of the block's text, a range a cell.
    public var rows: [[Range<Int>]]
    /// How many rows from the top are headers.
    public var headerRows: Int
    /// The alignment of each column.
    public var alignments: [Alignment]

    /// Makes a table.
    public init(rows: [[Range<Int>]], headerRows: Int, alignments: [Alignment]) {
        self.rows = rows
        self.headerRows = headerRows
        self.alignments = alignments
    }

    /// The number of columns of the widest row.
    public var columnCount: Int { rows.map(\.count).max() ?? 0 }
}
