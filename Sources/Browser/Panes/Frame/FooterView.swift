import DocumentModel
import TextScreen

extension Surface {
    /// Draws the last row: the line being typed, a notice, or where the reader is and which keys help.
    mutating func drawFooter(_ state: State, _ arrangement: Arrangement) {
        let row = size.height - 1
        guard row >= 1 || size.height == 1 && state.prompt != nil else { return }
        fill(Rect(row: row, column: 0, width: size.width, height: 1))
        if let prompt = state.prompt {
            drawPrompt(prompt, state, row: row)
        } else {
            drawPlace(state, arrangement, row: row)
        }
    }

    private mutating func drawPlace(_ state: State, _ arrangement: Arrangement, row: Int) {
        let help = "? \(state.words.helpKey) "
        let helpColumn = size.width - DisplayWidth.of(help)
        var column = 1
        if let notice = state.notice {
            write(
                DisplayWidth.truncate(notice.text, columns: helpColumn - 2), row: row, column: column,
                style: Style(notice.isError ? .error : .prompt))
        } else {
            let hints = arrangement.library == nil ? readingHints(state) : libraryHints(state)
            let percent = arrangement.library == nil ? state.progress : ""
            let left = arrangement.library == nil ? state.breadcrumb : ""
            let room = helpColumn - DisplayWidth.of(percent) - 4
            column = write(
                DisplayWidth.truncate(left, columns: max(0, min(room, size.width / 2))), row: row, column: column)
            column = write(
                (left.isEmpty ? "" : "  ") + percent, row: row, column: column, style: Style(.dim), limit: helpColumn)
            for (key, meaning) in hints {
                let width = DisplayWidth.of(key) + DisplayWidth.of(meaning) + 3
                guard column + width < helpColumn - 1 else { break }
                column = write("  " + key, row: row, column: column, style: Style(.key))
                column = write(" " + meaning, row: row, column: column, style: Style(.dim))
            }
        }
        if helpColumn >= 0 {
            write("?", row: row, column: helpColumn, style: Style(.key))
            write(String(help.dropFirst()), row: row, column: helpColumn + 1, style: Style(.dim))
        }
    }

    private func readingHints(_ state: State) -> [(String, String)] {
        let words = state.words
        if state.reading?.selection != nil { return [("", words.selecting)] }
        switch state.focus {
        case .outline: return [("Enter", words.text), ("h l", "▸▾"), ("/", words.filterPrompt)]
        case .statistics:
            return [("Enter", words.text), ("t", words.whole), ("< >", words.sortOrder), ("/", words.filterPrompt)]
        case .search: return [("Enter", words.text), ("n", words.findKey)]
        default:
            return [
                ("]", words.nextSection), ("s", words.statisticsKey), ("/", words.findKey), (":", words.commandKey),
            ]
        }
    }

    private func libraryHints(_ state: State) -> [(String, String)] {
        let words = state.words
        return [
            ("Enter", words.text), ("f", words.everywherePrompt), ("/", words.filterPrompt), (":", words.commandKey),
            ("q", words.isChinese ? "退出" : "quit"),
        ]
    }
}

extension State {
    /// The headings above the top of the window.
    var breadcrumb: String {
        guard let reading, let section = reading.section else { return "" }
        let document = reading.document
        let path = document.path(toSection: section)
        let shown = path.count > 1 ? Array(path.dropFirst()) : path
        return shown.map(document.label(ofSection:)).joined(separator: " › ")
    }

    /// How far the window has come, and which hit is the current one.
    var progress: String {
        guard let reading, let rect = Arrangement(self).text else { return "" }
        let total = max(1, reading.shown.source.bytes.count)
        let end = lastShownOffset(reading, rect) ?? 0
        let percent = reading.shown.blocks.isEmpty ? 100 : min(100, end * 100 / total)
        guard !reading.find.hits.isEmpty else { return "\(percent)%" }
        let current = reading.find.current.map { String($0 + 1) } ?? "-"
        return "\(percent)%  \(reading.find.query) \(current)/\(reading.find.hits.count)"
    }
}
