import DocumentModel
import TextScreen

extension Reading {
    /// The marks in reading order.
    var sortedMarks: [(letter: Character, position: Position)] {
        marks.map { ($0.key, $0.value) }.sorted { ($0.1, String($0.0)) < ($1.1, String($1.0)) }
    }
}

extension State {
    /// What a command does in the list of marks; false when it means nothing there.
    mutating func updateMarks(_ command: Command, count: Int?) -> Bool {
        guard let reading else { return false }
        let marks = reading.sortedMarks
        if command == .activate {
            guard marks.indices.contains(reading.markSelection) else { return true }
            jump(to: marks[reading.markSelection].position)
            focus = .text
            return true
        }
        let height = Arrangement(self).lower?.height ?? 1
        let motion = ListMotion(command, height: height)
        guard let row = motion.target(from: reading.markSelection, count: count, of: marks.count) else { return false }
        self.reading?.markSelection = row
        return true
    }
}

extension Surface {
    /// Draws the marks with the text they stand at.
    mutating func drawMarks(_ state: State, _ reading: Reading, in rect: Rect) {
        let marks = reading.sortedMarks
        let end = rect.column + rect.width
        guard !marks.isEmpty else {
            write(state.words.noMarks, row: rect.row, column: rect.column + 1, style: Style(.dim), limit: end)
            return
        }
        for (index, mark) in marks.enumerated().prefix(rect.height) {
            let isSelected = state.focus == .marks && index == reading.markSelection
            let row = rect.row + index
            if isSelected {
                fill(
                    Rect(row: row, column: rect.column, width: rect.width, height: 1),
                    style: Style(.text, isSelected: true))
            }
            write(String(mark.letter), row: row, column: rect.column + 1, style: Style(.key, isSelected: isSelected))
            let block = reading.document.blocks[mark.position.block]
            let text = block.text(in: mark.position.offset..<block.text.utf8.count).prefix(200)
            write(
                DisplayWidth.truncate(String(text), columns: rect.width - 4), row: row, column: rect.column + 4,
                style: Style(.text, isSelected: isSelected), limit: end)
        }
    }
}
