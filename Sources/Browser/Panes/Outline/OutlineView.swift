import DocumentModel
import TextScreen

extension Surface {
    /// Draws the outline: fold marks, headings, counts of statistics, and where the reader is.
    mutating func drawOutline(_ state: State, in rect: Rect) {
        guard let reading = state.reading else { return }
        let rows = reading.outline.visible
        guard !rows.isEmpty else { return drawEmpty(state.words.noHeadings, in: rect) }
        let here = reading.outline.row(covering: reading.place.block, in: rows)
        drawList(.outline, state, in: rect) { surface, index, line, isSelected in
            let next = index + 1 < rows.count ? rows[index + 1].block : .max
            let hasDoubt = reading.doubts.isAny(in: rows[index].shown(before: next))
            surface.drawOutlineRow(
                rows[index], reading, in: line, isHere: index == here, hasDoubt: hasDoubt, isSelected: isSelected)
        }
    }

    private mutating func drawOutlineRow(
        _ row: OutlineRow, _ reading: Reading, in rect: Rect, isHere: Bool, hasDoubt: Bool, isSelected: Bool
    ) {
        let screenRow = rect.row
        let end = rect.column + rect.width
        // While something is looked for, its hits are counted; their sign is that of the scroll bar.
        let isOfHits = !reading.find.hits.isEmpty
        let count = isOfHits ? reading.find.count(in: row.blocks) : reading.statistics(in: row.blocks).count
        let number = count > 0 ? (isOfHits ? "╸" : "") + String(count) : ""
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
            DisplayWidth.truncate(reading.document.label(of: row), columns: room), row: screenRow, column: column,
            style: style, limit: end)
        if isHere {
            write(
                "◂", row: screenRow, column: end - max(3, number.count) - 2,
                style: style)
        }
        // Beside the count, so that a doubt below a fold is seen where the fold is.
        if hasDoubt {
            write(
                String(Doubts.sign), row: screenRow, column: end - max(3, number.count) - 1,
                style: Style(.flag, isSelected: isSelected))
        }
        write(
            number, row: screenRow, column: end - number.count,
            style: Style(isOfHits ? .flag : .text, isSelected: isSelected))
    }
}
