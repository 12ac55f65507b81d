import DocumentModel
import Layout
import TextScreen

extension State {
    /// The rows at the foot of the pane that explain the selected one, with the rule above them.
    static func explanationRows(_ height: Int) -> Int { height < 5 ? 0 : height < 8 ? 2 : height < 14 ? 3 : 4 }
}

extension Surface {
    /// Draws doubts or repairs, and below them what is suspected or was done at the selected one.
    mutating func drawDoubts(_ state: State, in rect: Rect) {
        guard let reading = state.reading else { return }
        let rows = state.doubtRows
        guard !rows.isEmpty else {
            let isRepairs = reading.doubtPane.showsRepairs
            let empty = isRepairs ? state.words.noRepairs : state.words.noDoubts
            return drawEmpty(reading.doubtPane.filter.isEmpty ? empty : state.words.noHits, in: rect)
        }
        if reading.doubtPane.showsRepairs {
            drawRepairs(state, reading, rows, in: rect)
        } else {
            drawFlags(state, reading, rows, in: rect)
        }
        drawExplanation(state.explanation(reading), in: rect, rows: State.explanationRows(rect.height))
    }

    private mutating func drawFlags(_ state: State, _ reading: Reading, _ rows: [Int], in rect: Rect) {
        let columns = DoubtColumns(
            names: rows.prefix(500).map { state.words.name(of: reading.flag($0).kind) },
            lines: reading.document.source.lineCount, width: rect.width)
        drawList(.doubts, state, in: rect) { surface, index, line, isSelected in
            let row = state.doubtRow(rows[index], reading)
            let isCurrent = rows[index] == reading.doubts.current && !isSelected
            surface.draw(
                row.line, row.name, columns, in: line, Style(.text, isSelected: isSelected, isCurrent: isCurrent))
            var column = line.column + columns.text
            let end = line.column + line.width - 1
            if !row.detail.isEmpty {
                let detail = DisplayWidth.truncate(row.detail, columns: min(20, end - column))
                column = surface.write(
                    detail, row: line.row, column: column, style: Style(.flag, isSelected: isSelected), limit: end)
                column += 2
            }
            surface.write(
                DisplayWidth.truncate(row.text, columns: max(0, end - column)), row: line.row, column: column,
                style: Style(.dim, isSelected: isSelected), limit: end)
        }
    }

    private mutating func drawRepairs(_ state: State, _ reading: Reading, _ rows: [Int], in rect: Rect) {
        let document = reading.document
        let columns = DoubtColumns(
            names: rows.prefix(500).map { state.words.name(of: document.overlays[$0].reason) },
            lines: document.source.lineCount, width: rect.width)
        drawList(.doubts, state, in: rect) { surface, index, line, isSelected in
            let row = state.repairRow(rows[index], document)
            surface.draw(row.line, row.reason, columns, in: line, Style(.text, isSelected: isSelected))
            let end = line.column + line.width - 1
            var column = line.column + columns.text
            let runs = [(row.before, Role.dim), (row.source, .repair), (row.after, .dim)]
            for (text, role) in runs {
                column = surface.write(
                    DisplayWidth.truncate(text, columns: max(0, end - column)), row: line.row, column: column,
                    style: Style(role, isSelected: isSelected), limit: end)
            }
        }
    }

    private mutating func draw(_ number: Int, _ name: String, _ columns: DoubtColumns, in line: Rect, _ style: Style) {
        write(
            DisplayWidth.pad(String(number), columns: columns.line, flushRight: true), row: line.row,
            column: line.column + 1, style: Style(.dim, isSelected: style.isSelected))
        write(
            DisplayWidth.truncate(name, columns: columns.name), row: line.row,
            column: line.column + columns.line + 3, style: style)
    }

    /// Draws a sentence at the foot of a pane, under a rule.
    mutating func drawExplanation(_ text: String, in rect: Rect, rows: Int) {
        guard rows > 1 else { return }
        let top = rect.row + rect.height - rows
        write(String(repeating: "┄", count: rect.width), row: top, column: rect.column, style: Style(.border))
        let lines = wrapped(text, width: rect.width - 2)
        for (index, line) in lines.prefix(rows - 1).enumerated() {
            let isCut = index == rows - 2 && lines.count > rows - 1
            write(
                isCut ? DisplayWidth.truncate(line + "……", columns: rect.width - 2) : line, row: top + 1 + index,
                column: rect.column + 1)
        }
    }
}

/// Where the columns of the pane stand: line, name, text.
struct DoubtColumns {
    let line: Int
    let name: Int
    let text: Int

    init(names: [String], lines: Int, width: Int) {
        line = max(2, String(lines).count)
        name = min(names.map { DisplayWidth.of($0) }.max() ?? 0, max(8, width / 3))
        text = line + name + 5
    }
}
