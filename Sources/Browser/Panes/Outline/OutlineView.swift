import DocumentModel
import TextScreen

extension Surface {
    /// Draws the outline: fold marks, headings, counts of statistics, and where the reader is.
    mutating func drawOutline(_ state: State, _ reading: Reading, in rect: Rect) {
        let rows = reading.outline.visible
        let selected = reading.outline.selectedIndex(in: rows)
        let here = reading.outline.row(covering: reading.place.block, in: rows)
        let first = firstRow(showing: selected, of: rows.count, height: rect.height)
        guard !rows.isEmpty else {
            write(
                DisplayWidth.truncate(state.words.noHeadings, columns: rect.width), row: rect.row, column: rect.column,
                style: Style(.dim))
            return
        }
        for (line, row) in rows.enumerated().dropFirst(first).prefix(rect.height) {
            let isSelected = state.focus == .outline && line == selected
            drawOutlineRow(
                row, reading, row: rect.row + line - first, in: rect, isHere: line == here, isSelected: isSelected)
        }
    }

    private mutating func drawOutlineRow(
        _ row: OutlineRow, _ reading: Reading, row screenRow: Int, in rect: Rect, isHere: Bool, isSelected: Bool
    ) {
        let end = rect.column + rect.width
        if isSelected {
            fill(
                Rect(row: screenRow, column: rect.column, width: rect.width, height: 1),
                style: Style(.text, isSelected: true))
        }
        let count = reading.statistics(in: row.blocks).count
        let number = count > 0 ? String(count) : ""
        // The title of a file's only article needs no indent below it.
        let depth = max(0, row.depth - (reading.outline.hasOneRoot ? 1 : 0))
        let indent = min(depth * 2, max(0, rect.width - 12))
        let folded = reading.outline.folded.contains(row.target) && !reading.outline.isNarrowed
        let isOnlyTitle = reading.outline.hasOneRoot && row.depth == 0
        let mark = row.isFoldable ? (folded ? "▸" : "▾") : " "
        // One look for all rows: every line scrolled draws the outline anew, and each change of look costs bytes.
        let style = Style(.text, isSelected: isSelected)
        var column = write(
            isOnlyTitle && !folded ? "" : mark + " ", row: screenRow, column: rect.column + indent,
            style: Style(.text, isSelected: isSelected),
            limit: end)
        let room = end - column - max(3, number.count) - 3
        column = write(
            DisplayWidth.truncate(row.label, columns: room), row: screenRow, column: column, style: style, limit: end)
        if isHere {
            write(
                "◂", row: screenRow, column: end - max(3, number.count) - 2,
                style: style)
        }
        write(number, row: screenRow, column: end - number.count, style: Style(.text, isSelected: isSelected))
    }

    /// The first row of a list that shows a row near the middle.
    func firstRow(showing row: Int, of count: Int, height: Int) -> Int {
        guard count > height, height > 0 else { return 0 }
        return min(max(0, row - height / 2), count - height)
    }
}
