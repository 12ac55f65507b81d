import Tables
import TextScreen

extension Surface {
    /// Says above the line being typed what a filter asks so far, or what it may ask.
    mutating func drawFilterHelp(_ text: String, _ state: State, row: Int) {
        guard row > 2 else { return }
        let table = state.tableShown.content.table
        let filter = RowFilter(text, in: table)
        let terms = filter.terms.map { state.words.sentence(for: $0, in: table) }
        let sentence = terms.isEmpty ? state.words.filterHelp(table) : terms.joined(separator: " · ")
        fill(Rect(row: row, column: 0, width: size.width, height: 1))
        write(DisplayWidth.truncate(sentence, columns: max(0, size.width - 2)), row: row, column: 1, style: Style(.dim))
    }
}
