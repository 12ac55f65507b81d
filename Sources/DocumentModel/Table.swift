/// A table printed in a document.
///
/// The cells form a grid. A cell that takes several places stands at the first of them; the others are empty
/// ranges, and `spans` says to whom they belong.
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

    /// A cell that takes more than one place of the grid.
    public struct Span: Sendable, Equatable {
        /// The rows it takes; its text stands in the first.
        public var rows: Range<Int>
        /// The columns it takes; its text stands in the first.
        public var columns: Range<Int>

        /// Makes a span.
        public init(rows: Range<Int>, columns: Range<Int>) {
            self.rows = rows
            self.columns = columns
        }
    }

    /// The rows as UTF-8 ranges of the block's text, a range a cell.
    public var rows: [[Range<Int>]]
    /// How many rows from the top are headers.
    public var headerRows: Int
    /// How many columns from the left are labels of their rows.
    public var headerColumns = 0
    /// The alignment of each column.
    public var alignments: [Alignment]
    /// The cells that take more than one place, by row and column.
    public var spans: [Span]
    /// The unit that head, caption or the line above state for a column, as printed (`亿元`); empty without one.
    public var units: [String] = []
    /// The column that gives the unit of each row: 计量单位.
    public var unitColumn: Int?
    /// The block of the caption, directly above or below; nil without one.
    public var caption: Int?
    /// The blocks of the notes directly below; empty without any.
    public var notes = 0..<0

    /// Makes a table.
    public init(rows: [[Range<Int>]], headerRows: Int, alignments: [Alignment], spans: [Span] = []) {
        self.rows = rows
        self.headerRows = headerRows
        self.alignments = alignments
        self.spans = spans
    }

    /// The number of columns of the widest row.
    public var columnCount: Int { rows.map(\.count).max() ?? 0 }

    /// The span that begins at a place of the grid; nil where the cell takes one place only.
    public func span(row: Int, column: Int) -> Span? {
        var low = 0
        var high = spans.count
        while low < high {
            let middle = (low + high) / 2
            let start = (spans[middle].rows.lowerBound, spans[middle].columns.lowerBound)
            if start < (row, column) { low = middle + 1 } else { high = middle }
        }
        guard low < spans.count, spans[low].rows.lowerBound == row, spans[low].columns.lowerBound == column else {
            return nil
        }
        return spans[low]
    }

    /// Who holds each place of a row: the row and column where the cell's text stands, by column.
    public func origins(ofRow row: Int) -> [(row: Int, column: Int)] {
        guard rows.indices.contains(row) else { return [] }
        var origins = rows[row].indices.map { (row: row, column: $0) }
        for span in spans where span.rows.contains(row) {
            for column in span.columns where column < origins.count {
                origins[column] = (span.rows.lowerBound, span.columns.lowerBound)
            }
        }
        return origins
    }
}
