import DocumentModel
import Layout
import TextScreen

extension PaneEntry {
    /// The document: its clean text, or the file as it is.
    static let text = PaneEntry(
        place: .middle, command: .focusText, name: \.text,
        title: { state in
            guard let reading = state.reading else { return state.words.text }
            if reading.source != nil { return state.words.source + " " + reading.document.fileName }
            return reading.section.map(reading.document.label(ofSection:)) ?? reading.document.displayTitle
        },
        hints: { state in
            let words = state.words
            let doubts = state.reading?.doubts.isEmpty ?? true ? [] : [("x", words.doubtsKey)]
            return [("]", words.nextSection), ("s", words.statisticsKey)] + doubts
                + [("/", words.findKey), (":", words.commandKey)]
        },
        update: { $0.updateText($1, count: $2) ? [] : nil },
        draw: { surface, scene, _ in
            guard let reading = scene.state.reading, let window = scene.window else { return }
            surface.drawText(reading, in: window)
            surface.drawCorrectedBlock(scene.state, in: window)
        },
        press: { state, row, column, rect in
            state.pressText(row: row, column: column, rect)
            return []
        })
}

/// The open document laid out for the text pane: with margins, no wider than the measure.
struct DocumentLayoutInPane {
    let layout: DocumentLayout
    /// Columns between the edge of the pane and the text.
    let margin: Int

    init(_ reading: Reading, paneWidth: Int, measure: Int) {
        let room = paneWidth >= 24 ? paneWidth - 2 : paneWidth
        let width = min(room, max(20, measure))
        layout = DocumentLayout(
            reading.shown, width: width, isSource: reading.source != nil,
            runs: reading.source == nil ? reading.outline.narrowedRuns : nil)
        margin = max(0, (paneWidth - width) / 2)
    }

    /// The first row of the last page.
    func lastTop(height: Int) -> Position {
        let blocks = layout.document.blocks
        guard let last = layout.lastBlock else { return Position(block: 0) }
        return layout.position(1 - max(1, height), from: Position(block: last, offset: blocks[last].utf8Count))
    }
}

/// The rows that stand in the text pane, laid out once for all that is drawn from them.
struct TextWindow {
    let pane: DocumentLayoutInPane
    let rect: Rect
    let lines: [Line]

    init?(_ state: State, _ arrangement: Arrangement) {
        guard let reading = state.reading, let rect = arrangement.text else { return nil }
        pane = DocumentLayoutInPane(reading, paneWidth: rect.width, measure: state.measure)
        self.rect = rect
        lines = pane.layout.lines(from: reading.top, count: rect.height)
    }

    /// Where the last row stands in the source.
    var lastOffset: Int? {
        guard let last = lines.last(where: { !$0.pieces.isEmpty }) else { return nil }
        return pane.layout.document.sourceOffset(of: Position(block: last.block, offset: last.range.upperBound))
    }
}
