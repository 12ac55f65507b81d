import DocumentModel
import Library
import TextScreen

extension PaneEntry {
    /// The reader's marks.
    static let marks = PaneEntry(
        place: .lower, command: .focusMarks, name: \.marks,
        hints: { [("Enter", $0.words.text)] },
        update: { state, command, _ in command == .activate ? state.openSelectedMark() : nil },
        draw: { $0.drawMarks($1.state, in: $2) },
        list: PaneList(state: \State.markList, count: { $0.markRows.count }))
}

/// A mark as the list shows it.
struct MarkRow {
    var letter: Character
    var path: String
    var position: Position
    var text: String
}

extension State {
    /// The marks of the document in reading order, then those of the library.
    var markRows: [MarkRow] {
        guard let reading else { return [] }
        let own = reading.marks.map { letter, position in
            MarkRow(
                letter: letter, path: reading.document.path, position: position,
                text: reading.document.beginning(at: position))
        }
        let shared = libraryMarks.map { letter, mark in
            let title = readings[mark.path]?.document.displayTitle ?? mark.path
            let text = mark.path == reading.document.path ? reading.document.beginning(at: mark.position) : title
            return MarkRow(letter: letter, path: mark.path, position: mark.position, text: text)
        }
        return own.sorted { ($0.position, String($0.letter)) < ($1.position, String($1.letter)) }
            + shared.sorted { String($0.letter) < String($1.letter) }
    }

    /// Goes to the mark that is selected.
    fileprivate mutating func openSelectedMark() -> [Effect] {
        let marks = markRows
        let selection = markList.selection
        guard marks.indices.contains(selection) else { return [] }
        return open(marks[selection].path, at: .position(marks[selection].position))
    }

    fileprivate var markList: ListState {
        get { reading?.markList ?? ListState() }
        set { reading?.markList = newValue }
    }
}

extension Surface {
    /// Draws the marks with the text they stand at.
    fileprivate mutating func drawMarks(_ state: State, in rect: Rect) {
        let marks = state.markRows
        guard !marks.isEmpty else { return drawEmpty(state.words.noMarks, in: rect) }
        drawList(.marks, state, in: rect) { surface, index, line, isSelected in
            surface.write(
                String(marks[index].letter), row: line.row, column: line.column + 1,
                style: Style(.key, isSelected: isSelected))
            surface.write(
                DisplayWidth.truncate(marks[index].text, columns: line.width - 4), row: line.row,
                column: line.column + 4, style: Style(.text, isSelected: isSelected),
                limit: line.column + line.width)
        }
    }
}

extension Document {
    /// Some of the text that follows a position.
    func beginning(at position: Position) -> String {
        guard blocks.indices.contains(position.block) else { return "" }
        return String(blocks[position.block].text(in: position.offset..<position.offset + 600).prefix(200))
    }
}
