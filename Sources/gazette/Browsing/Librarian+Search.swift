import Browser
import Dispatch
import Search
import Store
import Synchronization

/// The answers to searches over documents.
extension Librarian {
    /// Answers a search; what a later one has overtaken is given up.
    func search(_ request: SearchRequest) {
        let isWanted = searches.begin()
        searches.queue.async { [self] in
            guard isWanted() else { return }
            do {
                guard let (library, scope) = try searched(request.scope) else { return }
                try LibrarySearch(library: library, scope: scope, request: request, isWanted: isWanted).run {
                    if isWanted() { inbox.post(.found($0)) }
                }
            } catch {
                inbox.post(.failed(.other(sentence(for: error) ?? "\(error)")))
                inbox.post(.found(SearchAnswer(serial: request.serial, count: FoundCount(isComplete: true))))
            }
        }
    }

    /// Gives up what is being searched.
    func stopSearch() { _ = searches.begin() }

    /// The library that is searched, and the part of it; nil before any is there.
    private func searched(_ scope: FindScope) throws -> (LibraryFile, LibraryScope)? {
        guard let desk else { return nil }
        guard scope == .library else {
            desk.waitForDocuments()
            return (try desk.library(), desk.shelf.scope)
        }
        return (try kept() ?? desk.library(), .all)
    }

    /// The reader's library, also while a temporary one is used; nil where there is no place for it.
    private func kept() throws -> LibraryFile? {
        if let desk, !desk.isTemporary { return try desk.library() }
        return try searches.library()
    }

    /// Tells what is remembered of searches.
    func listSearches() {
        searches.keeping.async { [self] in
            guard let library = try? kept(), let saved = try? library.savedSearches(),
                let recent = try? library.searched(last: KeptSearches.most)
            else { return }
            let kept = saved.map { KeptSearch(name: $0.name, query: $0.query, order: $0.order) }
            let last = (try? library.lastSearch()) ?? nil
            inbox.post(.searches(KeptSearches(saved: kept, recent: recent, last: last)))
        }
    }

    /// Changes what is remembered of searches.
    func keep(_ change: SearchChange) {
        searches.keeping.async { [self] in
            do {
                try kept()?.keep(change)
            } catch {
                inbox.post(.failed(.other(sentence(for: error) ?? "\(error)")))
            }
        }
    }

    /// Writes all hits of a search with their citations; gives their number.
    func writeHits(of request: SearchRequest, isChinese: Bool, to path: String, replaces: Bool) throws -> Int {
        let sink = try HitsSink(path, title: request.text, isChinese: isChinese, replaces: replaces)
        if let (library, scope) = try searched(request.scope) {
            try library.search(Query(request.text), in: scope, order: request.order) { document in
                try sink.add(document)
                return true
            }
        }
        return try sink.finish()
    }
}

extension LibraryFile {
    /// Changes what it remembers of searches.
    fileprivate func keep(_ change: SearchChange) throws(StoreError) {
        switch change {
        case .asked(let query): try noteSearched(query)
        case .saved(let search): try save(search.query, order: search.order, as: search.name)
        case .renamed(let old, let new):
            guard old != new, let search = try savedSearch(named: old) else { return }
            try save(search.query, order: search.order, as: new)
            try removeSavedSearch(named: old)
        case .removed(let name): try removeSavedSearch(named: name)
        case .forgotten(let query): try forgetSearched(query)
        case .shown(let search): try note(search)
        }
    }
}
