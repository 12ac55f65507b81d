import Search
import Tables
import TextScreen

extension Surface {
    /// Draws the line being typed, and above it what it can become.
    mutating func drawPrompt(_ prompt: Prompt, _ state: State, row: Int) {
        let label = label(of: prompt, state)
        var column = write(label, row: row, column: 0, style: Style(.prompt))
        // What SQLite says is long and takes a row of its own, so that the query can still be read.
        let sentence = prompt.kind == .query || prompt.kind == .export ? prompt.problem : nil
        let count = sentence == nil ? prompt.problem ?? hitCount(prompt, state) : ""
        let room = max(1, size.width - column - DisplayWidth.of(count) - 3)
        column = drawTyped(prompt, columns: room, row: row, column: column)
        cursor = Place(row: row, column: min(column, max(0, size.width - 1)))
        write(
            count, row: row, column: max(column + 2, size.width - DisplayWidth.of(count) - 1),
            style: Style(prompt.problem == nil ? .dim : .error))
        if let sentence { return drawSentence(sentence, above: row) }
        drawCandidates(prompt, state, above: row)
        drawSearchHelp(prompt, state, above: row)
        if prompt.kind == .filter(.statistics) { drawFilterHelp(prompt.text, state, row: row - 1) }
    }

    private func label(of prompt: Prompt, _ state: State) -> String {
        let words = state.words
        switch prompt.kind {
        case .command: return ":"
        case .palette: return "\(words.commandKey): "
        case .replace(let replacing):
            return words.replacePrompt + words.colon + (replacing.range == nil ? "" : replacing.old + " → ")
        case .row(let row): return words.label(of: row) + words.colon
        case .filter: return "\(words.filterPrompt)/"
        case .query: return "SQL "
        case .export: return (prompt.pane == .search ? words.hitsPrompt : words.exportPrompt) + words.colon
        case .saveSearch(let old): return words.searchPrompt(renames: old) + words.colon
        case .overwrite(let request): return words.overwritePrompt(request.path)
        case .overwriteChart(let path): return words.overwritePrompt(path)
        case .find(let scope): return "\(words.findPrompt)[\(words.name(of: scope))]/"
        }
    }

    private func hitCount(_ prompt: Prompt, _ state: State) -> String {
        guard !prompt.text.isEmpty else { return "" }
        let words = state.words
        switch prompt.kind {
        case .query: return prompt.isWaiting ? "…" : ""
        case .find(let scope) where scope.isWide:
            guard !Query(prompt.text).isEmpty else { return "" }
            return words.sentence(for: state.search.count, isWaiting: state.search.isWaiting)
        case .find:
            guard let find = state.reading?.find, !Query(prompt.text).isEmpty else { return "" }
            return find.hits.isEmpty ? state.words.noHits : "\((find.current ?? 0) + 1)/\(find.hits.count)"
        case .filter(.statistics):
            let made = state.tableShown
            return state.words.count(made.rows.count, of: made.content.table.rowCount)
        default: return ""
        }
    }

    /// Draws the end of what was typed, and marks what is wrong with it; gives the column behind it.
    private mutating func drawTyped(_ prompt: Prompt, columns: Int, row: Int, column: Int) -> Int {
        let wrong = prompt.queryProblems.map(\.range)
        let tail = prompt.text.end(columns: columns)
        var offset = prompt.text.utf8.count - tail.utf8.count
        var column = column
        for scalar in tail.unicodeScalars {
            let isWrong = wrong.contains { $0.contains(offset) }
            column = write(String(scalar), row: row, column: column, style: Style(isWrong ? .error : .text))
            offset += UTF8.width(scalar)
        }
        return column
    }

    /// Says above the line what is wrong with it.
    mutating func drawSentence(_ sentence: String, above row: Int) {
        guard row > 1 else { return }
        fill(Rect(row: row - 1, column: 0, width: size.width, height: 1))
        write(DisplayWidth.truncate(sentence, columns: size.width - 2), row: row - 1, column: 1, style: Style(.error))
    }

    private mutating func drawCandidates(_ prompt: Prompt, _ state: State, above row: Int) {
        let words = state.words
        let candidates =
            prompt.arguments.isEmpty
            ? prompt.candidates.map { entry in
                let keys = entry.keys.prefix(2).map { $0.map(\.label).joined() }.joined(separator: " ")
                return (name: entry.command.rawValue, keys: keys, help: state.words.help(of: entry))
            } : prompt.arguments.map { (name: $0, keys: "", help: prompt.help(of: $0, words)) }
        guard !candidates.isEmpty, size.height > 4 else { return }
        let height = min(candidates.count, max(1, row / 2))
        let first = firstRow(showing: prompt.choice ?? 0, of: candidates.count, height: height)
        let top = row - height
        write(String(repeating: "─", count: size.width), row: top - 1, column: 0, style: Style(.border))
        for (index, entry) in candidates.enumerated().dropFirst(first).prefix(height) {
            let isSelected = index == prompt.choice
            let line = top + index - first
            fill(Rect(row: line, column: 0, width: size.width, height: 1), style: Style(.text, isSelected: isSelected))
            write(
                DisplayWidth.pad(entry.name, columns: 20), row: line, column: 1,
                style: Style(.text, isSelected: isSelected))
            write(
                DisplayWidth.pad(entry.keys, columns: 14), row: line, column: 22,
                style: Style(.key, isSelected: isSelected))
            write(
                DisplayWidth.truncate(entry.help, columns: max(0, size.width - 38)), row: line, column: 37,
                style: Style(.dim, isSelected: isSelected))
        }
    }
}
