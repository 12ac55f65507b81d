public import DocumentModel

/// One row of the search results.
public enum SearchRow: Sendable, Equatable {
    /// A document with its number of hits.
    case document(path: String, title: String, count: Int)
    /// A section of it.
    case section(title: String, count: Int)
    /// A hit in its context, with the hit as UTF-8 ranges of the context.
    case hit(path: String, position: Position, context: String, ranges: [Range<Int>])

    var isHit: Bool { if case .hit = self { true } else { false } }
}

/// Search over the library.
public struct SearchState: Sendable {
    /// The query as typed.
    public var query = ""
    /// The results, by document and section.
    public var rows: [SearchRow] = []
    /// How many hits there are.
    public var count = 0
    /// The selected row, and what is shown.
    public var list = ListState()
    /// Whether results are on their way.
    public var isWaiting = false

    /// The selected row.
    public var selection: Int {
        get { list.selection }
        set { list.selection = newValue }
    }
}

extension PaneEntry {
    /// The results of a search in the library.
    static let search = PaneEntry(
        place: .lower, command: .focusSearch, name: \.search,
        title: { state in
            guard !state.search.query.isEmpty else { return state.words.search }
            return "\(state.words.search) \(state.search.query)  \(state.search.count)"
        },
        hints: { [("Enter", $0.words.text), ("n", $0.words.findKey)] },
        update: { state, command, _ in state.updateSearch(command) },
        draw: { $0.drawSearch($1.state, in: $2) },
        list: PaneList(state: \State.search.list, count: { $0.search.rows.count }))
}
