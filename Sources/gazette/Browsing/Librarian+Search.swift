import Browser
import Dispatch
import DocumentModel
import Exports
import Library
import Search
import Statistics
import Store
import Synchronization

/// The answers to searches over documents.
extension Librarian {
    /// So many hits are posted before the others are looked for.
    private static let firstHits = 50

    /// Answers a search; what a later one has overtaken is given up.
    ///
    /// The first hits are posted at once, then as many as are wanted, then how many there are in all.
    func search(_ request: SearchRequest) {
        let isWanted = searches.begin()
        searches.queue.async { [self] in
            guard isWanted(), let desk else { return }
            desk.waitForDocuments()
            let query = Query(request.text)
            var answer = SearchAnswer(serial: request.serial)
            var hasPosted = false
            let scope: LibraryScope = request.scope == .library ? .all : desk.shelf.scope
            do {
                let isWhole = try desk.library().search(
                    query, in: scope, order: request.order, limit: request.limit, while: isWanted
                ) { document in
                    answer.count.documents += 1
                    answer.count.hits += document.count ?? document.hits.count
                    answer.documents.append(document)
                    guard !hasPosted, answer.count.hits >= Self.firstHits, isWanted() else { return isWanted() }
                    hasPosted = true
                    inbox.post(.found(answer))
                    return true
                }
                guard isWanted() else { return }
                answer.isCut = !isWhole
                answer.count.isComplete = isWhole
                inbox.post(.found(answer))
                guard !isWhole else { return }
                answer.count = try desk.library().count(query, in: scope, while: isWanted)
                if isWanted() { inbox.post(.found(answer)) }
            } catch {
                inbox.post(.failed(Message.Failure(error, path: "")))
            }
        }
    }

    /// Gives up what is being searched.
    func stopSearch() { _ = searches.begin() }

    /// Remembers a search.
    func keep(_ change: SearchChange) {}

    /// Writes all hits of a search with their citations; gives their number.
    func writeHits(of request: SearchRequest, isChinese: Bool, to path: String, replaces: Bool) throws -> Int {
        let sink = try HitsSink(path, title: request.text, isChinese: isChinese, replaces: replaces)
        guard let desk else { return try sink.finish() }
        let scope: LibraryScope = request.scope == .library ? .all : desk.shelf.scope
        try desk.library().search(Query(request.text), in: scope, order: request.order) { document in
            try sink.add(document)
            return true
        }
        return try sink.finish()
    }
}
