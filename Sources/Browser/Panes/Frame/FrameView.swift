import DocumentModel
import Layout
import Library
import Search
import TextScreen

extension Surface {
    /// Draws the title bar and the frames of the panes.
    mutating func drawFrame(_ scene: Scene) {
        let (state, arrangement) = (scene.state, scene.arrangement)
        guard arrangement.isFramed else { return }
        drawTitle(state, arrangement)
        let rects = arrangement.panes.compactMap(arrangement.rect(of:))
        for rect in rects { drawBox(around: rect) }
        for (pane, rect) in zip(arrangement.panes, rects) { drawPaneTitle(state, pane, above: rect) }
        joinBoxes(arrangement)
        if let window = scene.window { drawScrollBar(state, beside: window) }
    }

    private mutating func drawTitle(_ state: State, _ arrangement: Arrangement) {
        var right = ""
        var title = state.library.name.isEmpty ? state.words.library : state.library.name
        if arrangement.library == nil, let reading = state.reading {
            let metadata = reading.document.metadata
            title = reading.document.displayTitle
            let kind = state.words.name(of: metadata.kind)
            let count =
                reading.isCounted ? "\(reading.statisticCount) \(state.words.statisticsUnit)" : state.words.counting
            let doubts = reading.doubts.isEmpty ? "" : state.words.count(ofDoubts: reading.doubts.entries.count)
            let changed = state.changedFile?.path == reading.document.path ? state.changedFile : nil
            let change = changed.map { state.words.changedShortly($0.isGone) } ?? ""
            right = [change, metadata.date, kind, count, doubts].filter { !$0.isEmpty }.joined(separator: "  ")
        } else {
            right = state.libraryCount
        }
        write(" Gazette ", row: 0, column: 0, style: Style(.key))
        let space = size.width - DisplayWidth.of(right) - 12
        if space > 8 {
            write(right, row: 0, column: size.width - DisplayWidth.of(right) - 1, style: Style(.dim))
            write(DisplayWidth.truncate(title, columns: space), row: 0, column: 10, style: Style(.title))
        } else {
            write(DisplayWidth.truncate(title, columns: size.width - 11), row: 0, column: 10, style: Style(.title))
        }
    }

    private mutating func drawBox(around rect: Rect) {
        let style = Style(.border)
        let (left, right) = (rect.column - 1, rect.column + rect.width)
        let (top, bottom) = (rect.row - 1, rect.row + rect.height)
        let line = String(repeating: "─", count: rect.width)
        write("┌" + line + "┐", row: top, column: left, style: style)
        write("└" + line + "┘", row: bottom, column: left, style: style)
        for row in rect.row..<bottom {
            write("│", row: row, column: left, style: style)
            write("│", row: row, column: right, style: style)
        }
    }

    /// Turns corners where frames meet into joints.
    private mutating func joinBoxes(_ arrangement: Arrangement) {
        let style = Style(.border)
        if let outline = arrangement.outline, let text = arrangement.text, text.column > outline.column {
            let column = text.column - 1
            write("┬", row: outline.row - 1, column: column, style: style)
            write("┴", row: outline.row + outline.height, column: column, style: style)
        }
        if let lower = arrangement.lower, let text = arrangement.text {
            if lower.column > text.column {
                write("┬", row: text.row - 1, column: lower.column - 1, style: style)
                write("┴", row: text.row + text.height, column: lower.column - 1, style: style)
            } else {
                write("├", row: lower.row - 1, column: text.column - 1, style: style)
                write("┤", row: lower.row - 1, column: text.column + text.width, style: style)
            }
        }
    }

    /// How much narrower the title of a pane is than the pane.
    static let framedTitleMargin = 4

    private mutating func drawPaneTitle(_ state: State, _ pane: Pane, above rect: Rect) {
        let role: Role = state.focus == pane ? .paneTitle : .dim
        let title = DisplayWidth.truncate(state.title(of: pane), columns: rect.width - Self.framedTitleMargin)
        write(" \(title) ", row: rect.row - 1, column: rect.column, style: Style(role), limit: rect.column + rect.width)
    }

    /// The thumb of the window on the right frame, and a tick for every row with hits.
    private mutating func drawScrollBar(_ state: State, beside window: TextWindow) {
        let rect = window.rect
        guard let reading = state.reading, !reading.shown.blocks.isEmpty, rect.height > 2 else { return }
        let total = max(1, reading.shown.source.bytes.count)
        func row(_ offset: Int) -> Int { min(rect.height - 1, offset * rect.height / total) }
        let column = rect.column + rect.width
        let top = reading.shown.sourceOffset(of: reading.top)
        let end = window.lastOffset ?? top
        for line in row(top)...max(row(top), row(end)) {
            write("┃", row: rect.row + line, column: column, style: Style(.border))
        }
        for line in reading.hitTicks(rows: rect.height, of: total) {
            write("╸", row: rect.row + line, column: column, style: Style(.flag))
        }
    }
}
