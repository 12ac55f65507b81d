import TextScreen

extension Surface {
    /// Draws the rows of a list that stand in its window; `draw` gets the row's number, its place and whether it is
    /// selected.
    mutating func drawList(
        _ pane: Pane, _ state: State, in rect: Rect, row draw: (inout Surface, Int, Rect, Bool) -> Void
    ) {
        guard let list = pane.entry.list else { return }
        let listState = state[keyPath: list.state]
        let shown = listState.window(list.height(state, in: rect.height), of: list.count(state))
        for index in shown {
            let isSelected = state.focus == pane && index == listState.selection
            let line = Rect(
                row: rect.row + list.header + index - shown.lowerBound, column: rect.column, width: rect.width,
                height: 1)
            if isSelected { fill(line, style: Style(.text, isSelected: true)) }
            draw(&self, index, line, isSelected)
        }
    }

    /// Says in an empty pane why it is empty.
    mutating func drawEmpty(_ sentence: String, in rect: Rect) {
        write(
            DisplayWidth.truncate(sentence, columns: max(0, rect.width - 2)), row: rect.row, column: rect.column + 1,
            style: Style(.dim), limit: rect.column + rect.width)
    }

    /// The first row of a list that shows a row near the middle.
    func firstRow(showing row: Int, of count: Int, height: Int) -> Int {
        guard count > height, height > 0 else { return 0 }
        return min(max(0, row - height / 2), count - height)
    }
}
