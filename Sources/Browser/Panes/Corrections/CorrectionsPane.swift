import DocumentModel
import Layout
import Library
import TextScreen

extension PaneEntry {
    /// What the reader has set right in the document.
    static let corrections = PaneEntry(
        place: .lower, command: .focusCorrections, name: \.corrections,
        title: { state in
            let count = state.reading?.corrections.count ?? 0
            return state.words.corrections + (count > 0 ? " \(count)" : "")
        },
        hints: { [("Enter", $0.words.text), ("x", $0.words.takeBackKey)] },
        update: { state, command, _ in state.updateCorrections(command) },
        draw: { $0.drawCorrections($1.state, in: $2) },
        list: PaneList(state: \State.correctionList, count: { $0.reading?.corrections.count ?? 0 }))
}

extension State {
    fileprivate var correctionList: ListState {
        get { reading?.correctionList ?? ListState() }
        set { reading?.correctionList = newValue }
    }

    /// What a command does in the pane besides moving; nil when it means nothing there.
    fileprivate mutating func updateCorrections(_ command: Command) -> [Effect]? {
        guard let reading, command == .activate || command == .takeBack else { return nil }
        let selection = reading.correctionList.selection
        guard reading.corrections.indices.contains(selection) else { return refuse(words.noCorrections) }
        let correction = reading.corrections[selection]
        guard command == .activate else { return [.takeBack(correction.stored)] }
        guard let source = correction.source else { return refuse(words.hasNoPlace) }
        leave()
        focus = .text
        reveal(reading.position(ofSource: source))
        return []
    }
}

extension Surface {
    /// Draws the corrections in the order in which they were made, each with the text it is bound to.
    fileprivate mutating func drawCorrections(_ state: State, in rect: Rect) {
        guard let reading = state.reading, !reading.corrections.isEmpty else {
            return drawEmpty(state.words.noCorrections, in: rect)
        }
        let digits = max(2, String(reading.document.source.lineCount).count)
        drawList(.corrections, state, in: rect) { surface, index, line, isSelected in
            let placed = reading.corrections[index]
            let number = placed.source.map { String(reading.document.source.line(at: $0)) } ?? "?"
            surface.write(
                DisplayWidth.pad(number, columns: digits, flushRight: true), row: line.row, column: line.column + 1,
                style: Style(placed.source == nil ? .flag : .dim, isSelected: isSelected))
            let end = line.column + line.width - 1
            let column = surface.write(
                DisplayWidth.truncate(state.words.sentence(for: placed.stored.correction), columns: line.width / 2),
                row: line.row, column: line.column + digits + 3,
                style: Style(placed.source == nil ? .dim : .text, isSelected: isSelected), limit: end)
            surface.write(
                DisplayWidth.truncate(placed.stored.correction.anchor.after, columns: max(0, end - column - 2)),
                row: line.row, column: column + 2, style: Style(.dim, isSelected: isSelected), limit: end)
        }
    }

    /// Marks the block that a correction would be about while its second key is awaited.
    mutating func drawCorrectedBlock(_ state: State, in window: TextWindow) {
        guard state.keys.prefix.first == "c", state.reading?.source == nil, let block = state.correctedBlock else {
            return
        }
        for (index, line) in window.lines.enumerated() where line.block == block && !line.pieces.isEmpty {
            let column = window.rect.column + max(0, window.pane.margin - 1)
            write("▌", row: window.rect.row + index, column: column, style: Style(.key))
        }
    }
}
