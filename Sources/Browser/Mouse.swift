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
        let panes: [Pane] = [.library, .outline, .text, lower]
        guard
            let pane = panes.first(where: {
                arrangement.rect(of: $0)?.contains(row: event.row, column: event.column) ?? false
            }),
            let rect = arrangement.rect(of: pane)
        else { return [] }
        switch event.action {
        case .wheelDown: return turnWheel(.lineDown, over: pane)
        case .wheelUp: return turnWheel(.lineUp, over: pane)
        case .press: return press(pane, row: event.row - rect.row, column: event.column - rect.column, rect)
        }
    }

    private mutating func turnWheel(_ command: Command, over pane: Pane) -> [Effect] {
        let old = focus
        focus = pane
        let effects = perform(command, count: 3)
        notice = nil
        focus = old
        return effects
    }

    private mutating func press(_ pane: Pane, row: Int, column: Int, _ rect: Rect) -> [Effect] {
        let wasFocused = focus == pane
        switch pane {
        case .library:
            guard row > 0 else { return [] }
            let count = library.shown.count
            let index = first(library.selection, count, rect.height - 1) + row - 1
            return pressList(index, of: count, wasFocused) { $0.library.selection = $1 }
        case .outline:
            guard let outline = reading?.outline else { return [] }
            let rows = outline.visible
            let index = first(outline.selectedIndex(in: rows), rows.count, rect.height) + row
            focusPane(.outline)
            guard rows.indices.contains(index) else { return [] }
            reading?.outline.selection = rows[index].target
            return perform(.activate, count: nil)
        case .text:
            focusPane(.text)
            pressText(row: row, column: column, rect)
            return []
        case .statistics:
            focusPane(.statistics)
            guard row > 0 else { return [] }
            let count = tableRows.count
            let index = first(reading?.table.selection ?? 0, count, rect.height - 1) + row - 1
            return pressList(index, of: count, wasFocused) { $0.reading?.table.selection = $1 }
        case .search:
            focusPane(.search)
            let index = first(search.selection, search.rows.count, rect.height) + row
            return pressList(index, of: search.rows.count, wasFocused) { $0.search.selection = $1 }
        case .marks:
            focusPane(.marks)
            let count = markRows.count
            let index = first(reading?.markSelection ?? 0, count, rect.height) + row
            return pressList(index, of: count, wasFocused) { $0.reading?.markSelection = $1 }
        }
    }

    /// The first press selects a row, a second one opens it.
    private mutating func pressList(
        _ index: Int, of count: Int, _ wasFocused: Bool, _ select: (inout State, Int) -> Void
    ) -> [Effect] {
        guard index >= 0, index < count else { return [] }
        let before = self
        select(&self, index)
        let isSame =
            before.library.selection == library.selection && before.search.selection == search.selection
            && before.reading?.table.selection == reading?.table.selection
            && before.reading?.markSelection == reading?.markSelection
        return wasFocused && isSame ? perform(.activate, count: nil) : []
    }

    /// A press on a number makes it the current one.
    private mutating func pressText(row: Int, column: Int, _ rect: Rect) {
        guard let (pane, _) = textLayout, let reading, reading.source == nil else { return }
        let lines = pane.layout.lines(from: reading.top, count: rect.height)
        guard lines.indices.contains(row) else { return }
        for piece in lines[row].pieces {
            guard let range = piece.range else { continue }
            let before = DisplayWidth.prefix(piece.text, columns: max(0, column - pane.margin - piece.column))
            let offset = range.lowerBound + before.text.utf8.count
            let block = lines[row].block
            if let index = reading.statistics(in: block..<block + 1).first(where: {
                reading.statistics[$0].range.contains(offset)
            }) {
                self.reading?.current = index
                return
            }
        }
    }

    private func first(_ selected: Int, _ count: Int, _ height: Int) -> Int {
        Surface(size: Size(width: 0, height: 0)).firstRow(showing: selected, of: count, height: height)
    }
}
