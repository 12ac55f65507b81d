import Search
import TextScreen

extension Surface {
    /// Says above the line of a search what is wrong with it, what its letters may be as pinyin, or how to ask.
    mutating func drawSearchHelp(_ prompt: Prompt, _ state: State, above row: Int) {
        guard row > 2, case .find(let scope) = prompt.kind else { return }
        if let problem = prompt.queryProblems.first {
            drawSentence(state.words.sentence(for: problem.kind), above: row)
        } else if scope.isWide, let reading = state.search.shownReading {
            fill(Rect(row: row - 1, column: 0, width: size.width, height: 1))
            drawReading(reading, prompt, state.words, row: row - 1)
        } else if prompt.text.isEmpty {
            fill(Rect(row: row - 1, column: 0, width: size.width, height: 1))
            let help = scope.isWide ? "  ? " + state.words.helpKey : ""
            let room = size.width - 2 - DisplayWidth.of(help)
            let column = write(
                DisplayWidth.truncate(state.words.searchReminder, columns: room), row: row - 1, column: 1,
                style: Style(.dim))
            guard !help.isEmpty else { return }
            write("  ?", row: row - 1, column: column, style: Style(.key))
            write(" " + state.words.helpKey, row: row - 1, column: column + 3, style: Style(.dim), limit: size.width)
        }
    }

    /// Draws the phrases that letters may stand for as an input method does, with the key that chooses one.
    private mutating func drawReading(_ reading: SearchReading, _ prompt: Prompt, _ words: Words, row: Int) {
        var column = write(words.pinyin + " ", row: row, column: 1, style: Style(.dim))
        for (index, phrase) in reading.phrases.enumerated() {
            let isChosen = prompt.choice == index
            let key = index < 9 ? "Alt-\(index + 1) " : "↓ "
            let number = " \(phrase.count)"
            let width = DisplayWidth.of(key + phrase.text + number)
            guard column + width <= size.width - 2 else {
                write("…", row: row, column: column, style: Style(.dim), limit: size.width)
                return
            }
            // The key is named once and then only its digit: the row has to hold many phrases.
            let shownKey = index == 0 ? key : String(key.dropFirst(index < 9 ? 4 : 0))
            column = write(shownKey.trimmed, row: row, column: column, style: Style(.key))
            column = write(" " + phrase.text, row: row, column: column, style: Style(.title, isSelected: isChosen))
            column = write(number, row: row, column: column, style: Style(.dim)) + 2
        }
    }
}
