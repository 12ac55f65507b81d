import DocumentModel
import TextScreen

/// A table of a document at a width: columns as wide as they need and the window allows, cells wrapped.
///
/// Where the columns do not fit, each row is a record: its label, and below it a line for each cell with the head
/// of its column before it.
struct TableLayout {
    private let table: Table
    private let text: String
    private let bytes: [UInt8]
    private let width: Int
    private let columns: TableWidths
    private let breaks: LineBreaks

    init(_ table: Table, text: String, width: Int) {
        self.table = table
        self.text = text
        self.width = width
        bytes = Array(text.utf8)
        columns = TableWidths(table, bytes: bytes, width: width)
        breaks = LineBreaks(text)
    }

    /// The rows of the table; their ranges follow each other without gap through the block's text.
    func lines(block: Int) -> [Line] {
        let heads = columns.fit ? [] : columnHeads()
        var lines: [Line] = []
        var covered = 0
        for (number, row) in table.rows.enumerated() {
            let upper = number + 1 < table.rows.count ? row.last?.upperBound ?? covered : bytes.count
            let pieces = columns.fit ? rowLines(row, number: number) : recordLines(row, number: number, heads: heads)
            lines += pieces.enumerated().map { index, pieces in
                // The first screen row stands for the whole table row; the others are its continuation.
                let range = index == 0 ? covered..<max(covered, upper) : max(covered, upper)..<max(covered, upper)
                return Line(block: block, range: range, pieces: pieces)
            }
            covered = max(covered, upper)
            if number + 1 == table.headerRows { lines.append(rule(block: block, at: covered)) }
        }
        return lines
    }

    /// A row whose columns stand side by side.
    private func rowLines(_ row: [Range<Int>], number: Int) -> [[Line.Piece]] {
        let cells = row.indices.prefix(columns.widths.count).map { column in
            let places = places(ofCell: column, row: number)
            let space = columns.width(of: places)
            return (places, Wrap.rows(text, range: row[column], breaks: breaks, first: space, others: space))
        }
        let height = cells.map(\.1.count).max() ?? 1
        return (0..<height).map { line in
            cells.compactMap { places, rows in
                guard line < rows.count, !rows[line].isEmpty else { return nil }
                return piece(rows[line], in: places, row: number)
            }
        }
    }

    /// The columns that a cell takes.
    private func places(ofCell column: Int, row: Int) -> Range<Int> {
        let span = table.spans.isEmpty ? nil : table.span(row: row, column: column)?.columns
        return (span ?? column..<column + 1).clamped(to: 0..<columns.widths.count)
    }

    private func piece(_ range: Range<Int>, in places: Range<Int>, row: Int) -> Line.Piece {
        let shown = slice(range)
        let isHeader = row < table.headerRows
        let space = max(0, columns.width(of: places) - DisplayWidth.of(shown))
        let stated = places.lowerBound < table.alignments.count ? table.alignments[places.lowerBound] : .natural
        let alignment = isHeader && places.count > 1 ? .center : stated
        let shift =
            switch alignment {
            case .natural where !isHeader && TableWidths.isNumber(shown): space
            case .natural, .left: 0
            case .center: space / 2
            case .right: space
            }
        return Line.Piece(
            column: columns.left(of: places.lowerBound) + shift, text: shown, range: range,
            role: role(row: row, column: places.lowerBound))
    }

    private func role(row: Int, column: Int) -> Role {
        row < table.headerRows ? .heading : column < table.headerColumns ? .lead : .text
    }

    // MARK: Records

    /// The lowest head of each column.
    private func columnHeads() -> [String] {
        var heads = [String](repeating: "", count: columns.widths.count)
        for (number, row) in table.rows.prefix(table.headerRows).enumerated() {
            for (column, cell) in row.enumerated() where !cell.isEmpty {
                for place in places(ofCell: column, row: number) { heads[place] = slice(cell) }
            }
        }
        return heads
    }

    /// A row as a record. The heads are ornament here: they stand in the text in their own rows.
    private func recordLines(_ row: [Range<Int>], number: Int, heads: [String]) -> [[Line.Piece]] {
        let isHeader = number < table.headerRows
        let indent = isHeader || table.headerRows == 0 || width < 16 ? 0 : 2
        let lines = row.indices.flatMap { column -> [[Line.Piece]] in
            guard !row[column].isEmpty else { return [] }
            let isLabel = column < max(1, table.headerColumns)
            let left = isLabel ? 0 : indent
            var pieces: [Line.Piece] = []
            var start = left
            if indent > 0, !isLabel, column < heads.count, !heads[column].isEmpty {
                let head = DisplayWidth.truncate(heads[column], columns: width / 2) + "："
                pieces = [Line.Piece(column: left, text: head, range: nil, role: .dim)]
                start = left + DisplayWidth.of(head)
            }
            let rows = Wrap.rows(text, range: row[column], breaks: breaks, first: width - start, others: width - left)
            return rows.enumerated().map { index, range in
                let piece = Line.Piece(
                    column: index == 0 ? start : left, text: slice(range), range: range,
                    role: role(row: number, column: column))
                return index == 0 ? pieces + [piece] : [piece]
            }
        }
        return lines.isEmpty ? [[]] : lines
    }

    private func rule(block: Int, at offset: Int) -> Line {
        let total = columns.fit ? columns.width(of: 0..<columns.widths.count) : width
        let text = String(repeating: "─", count: min(width, total))
        return Line(
            block: block, range: offset..<offset,
            pieces: [Line.Piece(column: 0, text: text, range: nil, role: .border)])
    }

    private func slice(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
