import Search
import TextScreen

extension PaneEntry {
    /// The results of a search over documents.
    static let search = PaneEntry(
        place: .lower, command: .focusSearch, name: \.search,
        title: { $0.searchTitle },
        hints: { $0.searchHints },
        update: { $0.updateSearch($1, count: $2) },
        draw: { $0.drawSearch($1.state, in: $2) },
        list: PaneList(state: \State.search.list, count: { $0.search.rows.count }))
}

extension State {
    /// What is looked for, where, how much was found, and how it is sorted.
    fileprivate var searchTitle: String {
        guard !search.listsSearches, !search.query.isEmpty else {
            return search.kept == KeptSearches() ? words.search : words.search + " · " + words.keptSearches
        }
        let order: String =
            switch search.form {
            case .groups: words.name(of: search.order)
            case .concordance(let order):
                words.name(of: order) + (search.answer.isCut ? words.ofFirst(search.rows.count) : "")
            }
        let head = "\(words.search) \(search.query.trimmed) [\(words.name(of: search.scope))]"
        guard !Query(search.query).isEmpty else { return head }
        return [head, words.sentence(for: search.count, isWaiting: search.isWaiting), order].filter { !$0.isEmpty }
            .joined(separator: "  ")
    }

    /// Document and section of the selected hit, while the pane has the keys: a line of a concordance says neither.
    var searchPlace: String? {
        guard focus == .search, let row = search.selectedRow, let document = row.document else { return nil }
        let found = search.documents[document]
        let section = search.hit(row)?.section ?? ""
        guard row.isHit, !section.isEmpty, section != found.title else { return search.name(of: found) }
        return search.name(of: found) + " › " + section
    }

    fileprivate var searchHints: [(String, String)] {
        let find = ("f", words.findKey)
        switch search.selectedRow {
        case .saved: return [("Enter", words.runKey), ("e", words.renameKey), ("x", words.removeKey), find]
        case .recent: return [("Enter", words.runKey), ("S", words.saveKey), ("x", words.removeKey), find]
        case .none: return [find, ("r", words.keptSearches)]
        case .document, .section, .hit:
            let isGrouped = search.form == .groups
            return [("Enter", words.text), ("n", words.nextKey), ("s", words.sortKey)]
                + [("v", isGrouped ? words.concordanceKey : words.groupsKey)]
                + [("w", words.writeHitsKey), ("S", words.saveKey)]
        }
    }
}
