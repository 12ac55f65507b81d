import DocumentModel
import TextScreen

/// A table of a document at a width: columns as wide as they need and the window allows, cells wrapped.
struct TableLayout {
    private static let gap = 2
    private static let narrowest = 4

    private let table: Table
    private let text: String
    private let width: Int
    private let widths: [Int]
    private let breaks: LineBreaks
    /// Too many columns for the window: the cells of a row stand below each other.
    private let isStacked: Bool

    init(_ table: Table, text: String, width: Int) {
        self.table = table
        self.text = text
        self.width = width
        let fitted = Self.columnWidths(table, text: text, width: width)
        isStacked = fitted.reduce(0, +) + max(0, fitted.count - 1) * Self.gap > width
        widths = isStacked ? fitted.map { _ in width } : fitted
        breaks = LineBreaks(text)
    }

    /// The rows of the table; their ranges follow each other without gap through the block's text.
    func lines(block: Int) -> [Line] {
        var lines: [Line] = []
        var covered = 0
        let end = text.utf8.count
        for (number, row) in table.rows.enumerated() {
            let upper = number + 1 < table.rows.count ? row.last?.upperBound ?? covered : end
            lines += rowLines(row, isHeader: number < table.headerRows).enumerated().map { index, pieces in
                // The first screen row stands for the whole table row; the others are its continuation.
                let range = index == 0 ? covered..<max(covered, upper) : max(covered, upper)..<max(covered, upper)
                return Line(block: block, range: range, pieces: pieces)
            }
            covered = max(covered, upper)
            if number + 1 == table.headerRows { lines.append(rule(block: block, at: covered)) }
        }
        return lines
    }

    private func rowLines(_ row: [Range<Int>], isHeader: Bool) -> [[Line.Piece]] {
        if isStacked { return stackedLines(row, isHeader: isHeader) }
        let cells = row.prefix(widths.count).enumerated().map { column, range in
            Wrap.rows(text, range: range, breaks: breaks, first: widths[column], others: widths[column])
        }
        let height = cells.map(\.count).max() ?? 1
        return (0..<height).map { line in
            cells.enumerated().compactMap { column, rows in
                guard line < rows.count, !rows[line].isEmpty else { return nil }
                return piece(rows[line], column: column, isHeader: isHeader)
            }
        }
    }

    private func stackedLines(_ row: [Range<Int>], isHeader: Bool) -> [[Line.Piece]] {
        let role: Role = isHeader ? .heading : .text
        let lines = row.flatMap { cell in
            Wrap.rows(text, range: cell, breaks: breaks, first: width, others: width).filter { !$0.isEmpty }
                .map { [Line.Piece(column: 0, text: slice($0), range: $0, role: role)] }
        }
        return lines.isEmpty ? [[]] : lines
    }

    private func piece(_ range: Range<Int>, column: Int, isHeader: Bool) -> Line.Piece {
        let shown = slice(range)
        let left = widths.prefix(column).reduce(0, +) + column * Self.gap
        let space = max(0, widths[column] - DisplayWidth.of(shown))
        let alignment = column < table.alignments.count ? table.alignments[column] : .natural
        let shift =
            switch alignment {
            case .natural where !isHeader && Self.isNumber(shown): space
            case .natural, .left: 0
            case .center: space / 2
            case .right: space
            }
        return Line.Piece(column: left + shift, text: shown, range: range, role: isHeader ? .heading : .text)
    }

    private func rule(block: Int, at offset: Int) -> Line {
        let total = isStacked ? width : widths.reduce(0, +) + max(0, widths.count - 1) * Self.gap
        let text = String(repeating: "─", count: min(width, total))
        return Line(
            block: block, range: offset..<offset,
            pieces: [Line.Piece(column: 0, text: text, range: nil, role: .border)])
    }

    private func slice(_ range: Range<Int>) -> String {
        let bytes = text.utf8
        let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
        return String(decoding: bytes[start..<bytes.index(start, offsetBy: range.count)], as: UTF8.self)
    }

    private static func isNumber(_ text: String) -> Bool {
        text.unicodeScalars.contains { ("0"..."9").contains($0) }
            && text.unicodeScalars.allSatisfy { $0.value < 0x80 && !($0.properties.isAlphabetic) || $0 == "％" }
    }

    /// Natural widths, the widest columns narrowed until the table fits.
    private static func columnWidths(_ table: Table, text: String, width: Int) -> [Int] {
        var widths = [Int](repeating: 1, count: table.columnCount)
        for row in table.rows {
            for (column, range) in row.enumerated() {
                let bytes = text.utf8
                let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
                let cell = String(decoding: bytes[start..<bytes.index(start, offsetBy: range.count)], as: UTF8.self)
                widths[column] = max(widths[column], DisplayWidth.of(cell))
            }
        }
        let room = max(widths.count, width - max(0, widths.count - 1) * gap)
        while widths.reduce(0, +) > room, let widest = widths.max(), widest > narrowest,
            let column = widths.firstIndex(of: widest)
        {
            widths[column] -= 1
        }
        return widths
    }
}
