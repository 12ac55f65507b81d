import DocumentModel
import Search

/// The search of another time.
extension State {
    /// Takes what was shown last; it waits until the pane is gone to without a new search.
    mutating func take(_ last: LastSearch?) {
        if search.earlier.isEmpty {
            if search.query.isEmpty { search.last = last }
        } else if search.earlier[0].query.isEmpty {
            search.earlier[0].last = last
        }
    }

    /// Asks for the search of another time again.
    mutating func show(_ last: LastSearch) -> [Effect] {
        search.order = last.order
        let effects = ask(last.query, in: last.isOfLibrary ? .library : .opened)
        if !last.path.isEmpty { search.awaits = last }
        return effects
    }

    /// Selects the hit that the reader was at, once it is there.
    mutating func selectAwaited() {
        guard let awaited = search.awaits else { return }
        if let row = search.row(of: awaited) {
            search.selection = row
            search.awaits = nil
        } else if search.count.isComplete || search.answer.isCut {
            search.awaits = nil
        }
    }

    /// What is to be remembered of the search that is shown.
    var keepsShownSearch: [Effect] { search.shown.map { [.keepSearch(.shown($0))] } ?? [] }
}

extension SearchState {
    /// The row of a hit, else that of its document.
    fileprivate func row(of last: LastSearch) -> Int? {
        guard let document = documents.firstIndex(where: { $0.path == last.path }) else { return nil }
        let isHit = { (row: SearchRow) in
            guard row.isHit, row.document == document, let position = hit(row)?.position else { return false }
            return position.block == last.block && position.offset == last.offset
        }
        return rows.firstIndex(where: isHit) ?? rows.firstIndex { $0.document == document }
    }
}
