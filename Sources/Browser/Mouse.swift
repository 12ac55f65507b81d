import DocumentModel
import Layout
import Statistics
import TextScreen

extension State {
    /// The wheel scrolls what lies under it; a press goes to the pane and picks the row.
    mutating func take(_ event: MouseEvent) -> [Effect] {
        guard prompt == nil else { return [] }
        if sheet != nil {
            if event.action == .press { sheet = nil } else { updateSheet(event.action == .wheelUp ? .up : .down) }
            return []
        }
        let arrangement = Arrangement(self)
        guard
            let pane = arrangement.panes.first(where: {
                arrangement.rect(of: $0)?.contains(row: event.row, column: event.column) ?? false
            }),
            let rect = arrangement.rect(of: pane)
        else { return [] }
        switch event.action {
        case .wheelDown: return turnWheel(1, over: pane, rect)
        case .wheelUp: return turnWheel(-1, over: pane, rect)
        case .press: return press(pane, row: event.row - rect.row, column: event.column - rect.column, rect)
        }
    }

    /// A list is scrolled under its selection; elsewhere the wheel scrolls the text.
    private mutating func turnWheel(_ step: Int, over pane: Pane, _ rect: Rect) -> [Effect] {
        if let list = pane.entry.list {
            let height = list.height(self, in: rect.height)
            self[keyPath: list.state].scroll(by: 3 * step, height: height, of: list.count(self))
            return []
        }
        let old = focus
        focus = .text
        let effects = perform(step > 0 ? .lineDown : .lineUp, count: 3)
        notice = nil
        focus = old
        return effects
    }

    /// The first press in a list selects a row, a second one opens it.
    private mutating func press(_ pane: Pane, row: Int, column: Int, _ rect: Rect) -> [Effect] {
        let wasFocused = focus == pane
        focusPane(pane)
        guard let list = pane.entry.list else { return pane.entry.press?(&self, row, column, rect) ?? [] }
        let (height, count) = (list.height(self, in: rect.height), list.count(self))
        let before = self[keyPath: list.state]
        let index = before.window(height, of: count).lowerBound + row - list.header
        guard row >= list.header, row < list.header + height, index < count else { return [] }
        if let press = pane.entry.press { return press(&self, index, column, rect) }
        self[keyPath: list.state].selection = index
        return wasFocused && index == before.selection ? perform(.activate, count: nil) : []
    }

    /// A press on a number makes it the current one.
    mutating func pressText(row: Int, column: Int, _ rect: Rect) {
        guard let (pane, _) = textLayout, let reading, reading.source == nil else { return }
        let lines = pane.layout.lines(from: reading.top, count: rect.height)
        guard lines.indices.contains(row) else { return }
        for piece in lines[row].pieces {
            guard let range = piece.range else { continue }
            let before = DisplayWidth.prefix(piece.text, columns: max(0, column - pane.margin - piece.column))
            let offset = range.lowerBound + before.text.utf8.count
            let block = lines[row].block
            self.reading?.atHand = PlaceAtHand(position: Position(block: block, offset: offset))
            if let index = reading.statistics(in: block..<block + 1).first(where: {
                reading.statistics[$0].range.contains(offset)
            }) {
                self.reading?.current = index
                return
            }
        }
    }
}
