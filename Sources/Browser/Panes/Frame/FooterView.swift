import DocumentModel
import Library
import TextScreen

extension Surface {
    /// Draws the last row: the line being typed, a notice, or where the reader is and which keys help.
    mutating func drawFooter(_ scene: Scene) {
        let (state, arrangement, window) = (scene.state, scene.arrangement, scene.window)
        let row = size.height - 1
        guard row >= 1 || size.height == 1 && state.prompt != nil else { return }
        fill(Rect(row: row, column: 0, width: size.width, height: 1))
        if let prompt = state.prompt {
            drawPrompt(prompt, state, row: row)
        } else {
            drawPlace(state, arrangement, window, row: row)
        }
    }

    private mutating func drawPlace(
        _ state: State, _ arrangement: Arrangement, _ window: TextWindow?, row: Int
    ) {
        let help = "? \(state.words.helpKey) "
        let helpColumn = size.width - DisplayWidth.of(help)
        var column = 1
        if let notice = state.notice {
            write(
                DisplayWidth.truncate(notice.text, columns: helpColumn - 2), row: row, column: column,
                style: Style(notice.isError ? .error : .prompt))
        } else {
            drawHints(
                arrangement.library == nil ? readingHints(state) : Pane.library.entry.hints(state), row: row,
                before: helpColumn, &column)
            if let place = arrangement.library == nil ? state.searchPlace : state.libraryPlace {
                write(DisplayWidth.truncate(place, columns: max(0, column - 2)), row: row, column: 1)
                return drawHelpKey(help, row: row, column: helpColumn)
            }
            let percent = state.progress(window)
            let room = column - DisplayWidth.of(percent) - 4
            write(percent, row: row, column: column - DisplayWidth.of(percent) - 1)
            write(DisplayWidth.truncate(state.breadcrumb, columns: max(0, room)), row: row, column: 1)
        }
        drawHelpKey(help, row: row, column: helpColumn)
    }

    private mutating func drawHelpKey(_ help: String, row: Int, column: Int) {
        guard column >= 0 else { return }
        write("?", row: row, column: column, style: Style(.key))
        write(String(help.dropFirst()), row: row, column: column + 1, style: Style(.dim))
    }

    /// Draws what fits of the hints, flush right: they keep their place whatever stands before them.
    private mutating func drawHints(_ hints: [(String, String)], row: Int, before end: Int, _ column: inout Int) {
        let room = end - max(30, end * 2 / 5)
        var shown: [(String, String)] = []
        var width = 2
        for hint in hints {
            let next = DisplayWidth.of(hint.0) + DisplayWidth.of(hint.1) + 3
            guard width + next <= room else { break }
            shown.append(hint)
            width += next
        }
        column = end - width
        var place = column
        for (key, meaning) in shown {
            place = write(key, row: row, column: place, style: Style(.key))
            place = write(" " + meaning, row: row, column: place, style: Style(.dim)) + 2
        }
    }

    private func readingHints(_ state: State) -> [(String, String)] {
        let words = state.words
        if !state.keys.isEmpty { return [] }
        if state.sheet?.kind == .details {
            return [("Enter", words.toItsLine), ("j k", words.scrollKey), ("q", words.closeKey)]
        }
        if state.sheet?.kind == .columns { return [("", words.columnsHint), ("q", words.closeKey)] }
        if state.sheet?.kind == .row {
            return [("Enter", words.editKey), ("j k", words.scrollKey), ("q", words.closeKey)]
        }
        if state.sheet != nil { return [("j k", words.scrollKey), ("q", words.closeKey)] }
        if state.reading?.selection != nil { return [("", words.selecting)] }
        return state.focus.entry.hints(state)
    }
}

extension State {
    /// Issuer and file of the selected document, which a narrow list has no room for.
    var libraryPlace: String {
        guard let entry = library.entry(library.selection) else { return "" }
        return [entry.issuer, entry.fileName].filter { !$0.isEmpty }.joined(separator: "  ")
    }

    /// The headings above the top of the window.
    var breadcrumb: String {
        guard let reading, let section = reading.section else { return "" }
        let document = reading.document
        let path = document.path(toSection: section)
        let shown = path.count > 1 ? Array(path.dropFirst()) : path
        return shown.map(document.label(ofSection:)).joined(separator: " › ")
    }

    /// How far the window has come, and which hit is the current one.
    func progress(_ window: TextWindow?) -> String {
        guard let reading, let window else { return "" }
        let total = max(1, reading.shown.source.bytes.count)
        let end = window.lastOffset ?? 0
        let number = reading.shown.blocks.isEmpty ? 100 : min(100, end * 100 / total)
        // As wide at 9 % as at 100 %: what stands behind it keeps its place.
        let percent = String(repeating: " ", count: number < 10 ? 2 : number < 100 ? 1 : 0) + String(number)
        guard !reading.find.hits.isEmpty else { return "\(percent)%" }
        let current = reading.find.current.map { String($0 + 1) } ?? "-"
        return "\(percent)%  \(reading.find.query) \(current)/\(reading.find.hits.count)"
    }
}
