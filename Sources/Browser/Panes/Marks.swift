import DocumentModel
import Library
import TextScreen

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
            let title = library.items.first { $0.entry.path == mark.path }?.entry.title ?? mark.path
            let text = mark.path == reading.document.path ? reading.document.beginning(at: mark.position) : title
            return MarkRow(letter: letter, path: mark.path, position: mark.position, text: text)
        }
        return own.sorted { ($0.position, String($0.letter)) < ($1.position, String($1.letter)) }
            + shared.sorted { String($0.letter) < String($1.letter) }
    }

    /// What a command does in the list of marks; nil when it means nothing there.
    mutating func updateMarks(_ command: Command, count: Int?) -> [Effect]? {
        guard let reading else { return nil }
        let marks = markRows
        if command == .activate {
            guard marks.indices.contains(reading.markSelection) else { return [] }
            return open(marks[reading.markSelection].path, at: .position(marks[reading.markSelection].position))
        }
        let height = Arrangement(self).lower?.height ?? 1
        let motion = ListMotion(command, height: height)
        guard let row = motion.target(from: reading.markSelection, count: count, of: marks.count) else { return nil }
        self.reading?.markSelection = row
        return []
    }
}

extension Surface {
    /// Draws the marks with the text they stand at.
    mutating func drawMarks(_ state: State, _ reading: Reading, in rect: Rect) {
        let marks = state.markRows
        let end = rect.column + rect.width
        guard !marks.isEmpty else {
            write(state.words.noMarks, row: rect.row, column: rect.column + 1, style: Style(.dim), limit: end)
            return
        }
        let first = firstRow(showing: reading.markSelection, of: marks.count, height: rect.height)
        for (index, mark) in marks.enumerated().dropFirst(first).prefix(rect.height) {
            let isSelected = state.focus == .marks && index == reading.markSelection
            let row = rect.row + index - first
            if isSelected {
                fill(
                    Rect(row: row, column: rect.column, width: rect.width, height: 1),
                    style: Style(.text, isSelected: true))
            }
            write(String(mark.letter), row: row, column: rect.column + 1, style: Style(.key, isSelected: isSelected))
            write(
                DisplayWidth.truncate(mark.text, columns: rect.width - 4), row: row, column: rect.column + 4,
                style: Style(.text, isSelected: isSelected), limit: end)
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
