import Search

/// Searches with a name, and those that were asked before.
extension State {
    /// Changes what is remembered here, and asks the library to keep it.
    mutating func change(_ change: SearchChange) -> [Effect] {
        search.arrange { $0.kept.apply(change) }
        return [.keepSearch(change)]
    }

    /// Takes what the library remembers.
    mutating func take(_ kept: KeptSearches) {
        take(kept.last)
        search.arrange { search in
            search.kept = kept
            search.kept.last = nil
        }
    }

    /// Asks a search again.
    mutating func run(_ saved: KeptSearch) -> [Effect] {
        search.order = saved.order
        let effects = ask(saved.query, in: search.scope)
        return effects + change(.asked(saved.query))
    }

    /// Asks for the name of the search that is shown, or of the query that is selected.
    mutating func openSaving() {
        guard let query = savedQuery else { return notice = Notice(words.nothingToSave) }
        openPrompt(.saveSearch(renames: nil))
        prompt?.text = query
    }

    private var savedQuery: String? {
        if case .recent(let index)? = search.selectedRow { return search.kept.recent[index] }
        return search.query.trimmed.isEmpty ? nil : search.query.trimmed
    }

    mutating func openRenaming() {
        guard case .saved(let index)? = search.selectedRow else { return }
        let name = search.kept.saved[index].name
        openPrompt(.saveSearch(renames: name))
        prompt?.text = name
    }

    /// Keeps the search under the name that was typed.
    mutating func saveSearch(as name: String, renames old: String?) -> [Effect] {
        guard !name.isEmpty else { return [] }
        notice = Notice(words.searchSaved(name))
        if let old { return change(.renamed(old, to: name)) }
        guard let query = savedQuery else { return [] }
        return change(.saved(KeptSearch(name: name, query: query, order: search.order)))
    }

    mutating func removeSelectedSearch() -> [Effect] {
        switch search.selectedRow {
        case .saved(let index): return change(.removed(search.kept.saved[index].name))
        case .recent(let index): return change(.forgotten(search.kept.recent[index]))
        case .document, .section, .hit, .none: return []
        }
    }
}
