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
                try answer(request, while: isWanted) { if isWanted() { inbox.post(.found($0)) } }
            } catch {
                inbox.post(.failed(.other(sentence(for: error) ?? "\(error)")))
                inbox.post(.found(SearchAnswer(serial: request.serial, count: FoundCount(isComplete: true))))
            }
        }
    }

    /// Gives up what is being searched.
    func stopSearch() { _ = searches.begin() }

    private func answer(
        _ request: SearchRequest, while isWanted: @escaping () -> Bool, _ post: (SearchAnswer) -> Void
    ) throws {
        if let (library, scope) = try searched(request.scope) {
            return try LibrarySearch(library: library, scope: scope, request: request, isWanted: isWanted).run(post)
        }
        var answer = SearchAnswer(serial: request.serial)
        let query = Query(request.text)
        for holding in shelf.withLock({ $0 }) where isWanted() {
            let count = holding.hits(of: query).count
            guard count > 0 else { continue }
            let left = request.limit - answer.documents.reduce(0) { $0 + $1.hits.count }
            if let found = FoundDocument(query, in: holding.document, limit: left) { answer.documents.append(found) }
            answer.count.documents += 1
            answer.count.hits += count
        }
        answer.isCut = answer.count.hits > request.limit
        answer.count.isComplete = true
        post(answer)
    }

    /// The library that is searched, and the part of it; nil for documents that are only in memory.
    func searched(_ scope: FindScope) throws -> (LibraryFile, LibraryScope)? {
        guard scope == .library, let library = try searches.library() else { return nil }
        return (library, .all)
    }

    /// Tells what is remembered of searches.
    func listSearches() {
        searches.keeping.async { [self] in
            guard let library = try? searches.library(), let saved = try? library.savedSearches(),
                let recent = try? library.searched(last: KeptSearches.most)
            else { return }
            let kept = saved.map { KeptSearch(name: $0.name, query: $0.query, order: $0.order) }
            inbox.post(.searches(KeptSearches(saved: kept, recent: recent)))
        }
    }

    /// Changes what is remembered of searches.
    func keep(_ change: SearchChange) {
        searches.keeping.async { [self] in
            do {
                try searches.library()?.keep(change)
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
        } else {
            try answer(request, while: { true }) { answer in sink.documents = answer.documents }
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
        }
    }
}
