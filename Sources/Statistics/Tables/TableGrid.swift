import ChineseText
import DocumentModel

/// The cells of a printed table as texts.
struct TableGrid {
    let table: Table
    let columnCount: Int
    /// The rows below the head.
    let body: Range<Int>
    private let bytes: [UInt8]
    /// The cells that run over rows, by the column they begin in.
    private let tall: [Int: [Table.Span]]

    /// So many places a grid has at most; columns beyond are not looked at. A ragged table may claim any number.
    private static let room = 4_000_000

    /// - Parameter bytes: the text of the table's block.
    init(_ table: Table, bytes: [UInt8]) {
        self.table = table
        self.bytes = bytes
        columnCount = min(table.columnCount, max(1, Self.room / max(1, table.rows.count)))
        body = min(max(0, table.headerRows), table.rows.count)..<table.rows.count
        tall = Dictionary(grouping: table.spans.filter { $0.rows.count > 1 }, by: \.columns.lowerBound)
    }

    /// The text of a cell in one line; empty outside the grid.
    func text(row: Int, column: Int) -> String {
        guard table.rows.indices.contains(row), table.rows[row].indices.contains(column) else { return "" }
        let range = table.rows[row][column].clamped(to: 0..<bytes.count)
        return range.isEmpty ? "" : inOneLine(String(decoding: bytes[range], as: UTF8.self))
    }

    /// The cells of a column below the head; a cell that runs over rows stands in the first of them.
    func cells(ofColumn column: Int) -> [String] { body.map { text(row: $0, column: column) } }

    /// The cells of a column with those that run over rows in each of them.
    func filled(_ cells: [String], ofColumn column: Int) -> [String] {
        guard let spans = tall[column] else { return cells }
        var cells = cells
        var next = body.lowerBound
        for span in spans {
            // Spans of a grid do not overlap; those of a broken one are not gone through twice.
            let rows = max(next, span.rows.lowerBound)..<max(next, min(span.rows.upperBound, body.upperBound))
            guard let first = rows.first, rows.lowerBound == span.rows.lowerBound else { continue }
            for row in rows.dropFirst() where cells[row - body.lowerBound].isEmpty {
                cells[row - body.lowerBound] = cells[first - body.lowerBound]
            }
            next = rows.upperBound
        }
        return cells
    }

    /// The texts of the head over each column, from the top; a cell over all columns is a title and names none.
    var heads: [[String]] {
        var heads = [[String]](repeating: [], count: columnCount)
        for row in 0..<body.lowerBound {
            var next = 0
            for column in table.rows[row].indices where column < columnCount && column >= next {
                let text = text(row: row, column: column)
                let columns = (table.span(row: row, column: column)?.columns ?? column..<column + 1)
                    .clamped(to: column..<columnCount)
                next = max(column + 1, columns.upperBound)
                guard !text.isEmpty, columns.count < columnCount || columnCount == 1 else { continue }
                for place in columns where heads[place].last != text { heads[place].append(text) }
            }
        }
        return heads
    }
}

/// A text with its white space as single spaces, none at the ends.
func inOneLine(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var isOwed = false
    for scalar in text.unicodeScalars {
        if scalar.isSpace {
            isOwed = !result.isEmpty
        } else {
            if isOwed { result.append(" ") }
            isOwed = false
            result.append(scalar)
        }
    }
    return String(result)
}
