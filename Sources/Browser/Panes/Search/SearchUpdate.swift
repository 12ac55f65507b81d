import DocumentModel
import Search
import TextScreen

extension State {
    /// What a command does in the search pane besides moving; nil when it means nothing there.
    mutating func updateSearch(_ command: Command, count: Int?) -> [Effect]? {
        switch command {
        case .activate: return openSelectedRow()
        case .findNext: moveInResults(by: count ?? 1) { row, _ in row.isHit }
        case .findPrevious: moveInResults(by: -(count ?? 1)) { row, _ in row.isHit }
        case .nextHeading: moveInResults(by: count ?? 1) { $0.document != $1?.document }
        case .previousHeading: moveInResults(by: -(count ?? 1)) { $0.document != $1?.document }
        case .foldResult: foldResult()
        case .unfoldResult: unfoldResult()
        case .foldAllResults:
            search.arrange { search in search.folded = Set(search.documents.map { .document(path: $0.path) }) }
        case .unfoldAllResults: search.arrange { $0.folded = [] }
        case .searchOrder: return changeSearchOrder()
        case .concordance: search.arrange { $0.form = $0.form == .groups ? .concordance(.place) : .groups }
        case .listSearches: search.arrange { $0.listsSearches = !$0.listsSearches || $0.query.isEmpty }
        case .saveSearch: openSaving()
        case .renameSearch: openRenaming()
        case .removeSearch: return removeSelectedSearch()
        case .writeHits: openExport()
        case .copyCitation: return copyCitationOfHit()
        case .narrow: return []
        default: return nil
        }
        return []
    }

    /// Goes some rows of a kind further; `isWanted` gets a row and the one above it.
    private mutating func moveInResults(by step: Int, where isWanted: (SearchRow, SearchRow?) -> Bool) {
        let rows = search.rows
        var row = search.selection
        var left = abs(step)
        while left > 0 {
            row += step.signum()
            while rows.indices.contains(row), !isWanted(rows[row], row > 0 ? rows[row - 1] : nil) {
                row += step.signum()
            }
            guard rows.indices.contains(row) else { return }
            search.selection = row
            left -= 1
        }
    }

    private mutating func openSelectedRow() -> [Effect] {
        switch search.selectedRow {
        case .none: return []
        case .saved(let index): return run(search.kept.saved[index])
        case .recent(let index):
            return run(KeptSearch(name: "", query: search.kept.recent[index], order: search.order))
        case .document(let document): return openHit(0, of: search.documents[document])
        case .section(let document, let hits): return openHit(hits.lowerBound, of: search.documents[document])
        case .hit(let document, let hit): return openHit(hit, of: search.documents[document])
        }
    }

    /// Opens a document at a hit; closing it leads back here.
    private mutating func openHit(_ index: Int, of document: FoundDocument) -> [Effect] {
        guard document.hits.indices.contains(index) else { return [] }
        search.leadsBack = true
        return keepsShownSearch + open(document.path, at: .hit(document.hits[index].position, query: search.resolved))
    }

    /// Goes back to the results that a document was opened from; false where it was not opened from them.
    mutating func returnToSearch() -> Bool {
        guard search.leadsBack else { return false }
        focusPane(.search)
        return true
    }

    /// The next order of documents, or of the lines of a concordance.
    private mutating func changeSearchOrder() -> [Effect] {
        if case .concordance(let order) = search.form {
            search.arrange { $0.form = .concordance(order.next) }
            search.selection = 0
            return []
        }
        search.order = search.order.next
        search.selection = 0
        return searchAgain()
    }

    private mutating func foldResult() {
        guard search.form == .groups, let row = search.selectedRow else { return }
        let fold: SearchFold
        switch row {
        case .document(let index): fold = .document(path: search.documents[index].path)
        case .section(let index, let hits):
            let document = search.documents[index]
            let section = SearchFold.section(path: document.path, first: document.hits[hits.lowerBound].position)
            fold = search.folded.contains(section) ? .document(path: document.path) : section
        case .hit(let index, let hit):
            let document = search.documents[index]
            let hits = document.sectionHits.first { $0.contains(hit) } ?? hit..<hit + 1
            let first = document.hits[hits.lowerBound]
            fold =
                first.section.isEmpty || first.section == document.title
                ? .document(path: document.path) : .section(path: document.path, first: first.position)
        case .saved, .recent: return
        }
        search.arrange { $0.folded.insert(fold) }
    }

    private mutating func unfoldResult() {
        guard search.form == .groups else { return }
        switch search.selectedRow {
        case .document(let index):
            let path = search.documents[index].path
            search.arrange { $0.folded.remove(.document(path: path)) }
        case .section(let index, let hits):
            let document = search.documents[index]
            let first = document.hits[hits.lowerBound].position
            search.arrange { $0.folded.remove(.section(path: document.path, first: first)) }
        case .hit, .saved, .recent, .none: break
        }
    }
}

extension ConcordanceOrder {
    var next: Self { Self.allCases[(Self.allCases.firstIndex(of: self).map { $0 + 1 } ?? 0) % Self.allCases.count] }
}

extension SearchOrder {
    var next: Self { Self.allCases[(Self.allCases.firstIndex(of: self).map { $0 + 1 } ?? 0) % Self.allCases.count] }
}
