extension PaneEntry {
    /// The list of documents.
    static let library = PaneEntry(
        place: .whole, command: .focusLibrary, name: \.library,
        title: { $0.words.library + $0.words.note(of: $0.library.order) + $0.library.filter.asNote },
        hints: { state in
            let words = state.words
            return [
                ("Enter", words.text), ("f", words.everywherePrompt), ("/", words.filterPrompt),
                (":", words.commandKey), ("s", words.orderKey), ("q", words.closeKey),
            ]
        },
        update: { state, command, _ in state.updateLibrary(command) },
        draw: { $0.drawLibrary($1.state, in: $2) },
        list: PaneList(state: \State.library.list, count: { $0.library.rows.count }, header: 1),
        filter: \State.library.filter)
}

extension String {
    /// A filter as the title of its pane shows it.
    var asNote: String { isEmpty ? "" : "  /\(self)" }
}
