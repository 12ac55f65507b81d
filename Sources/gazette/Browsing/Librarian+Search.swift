import Browser
import Dispatch
import DocumentModel
import Exports
import Library
import Search
import Statistics
import Synchronization

/// The answers to searches over documents.
extension Librarian {
    /// So many hits are posted before the others are looked for.
    private static let firstHits = 50

    /// Answers a search; what a later one has overtaken is given up.
    func search(_ request: SearchRequest) {
        let isWanted = searches.begin()
        searches.queue.async { [self] in
            guard isWanted() else { return }
            var answer = SearchAnswer(serial: request.serial)
            var hasPosted = false
            forEachFound(request, limit: request.limit, while: isWanted) { document in
                answer.count.documents += 1
                answer.count.hits += document.count ?? document.hits.count
                answer.isCut = answer.isCut || document.hits.count < document.count ?? 0
                if !document.hits.isEmpty { answer.documents.append(document) }
                guard !hasPosted, answer.count.hits >= Self.firstHits, isWanted() else { return }
                hasPosted = true
                inbox.post(.found(answer))
            }
            answer.count.isComplete = true
            if isWanted() { inbox.post(.found(answer)) }
        }
    }

    /// Gives up what is being searched.
    func stopSearch() { _ = searches.begin() }

    /// Remembers a search.
    func keep(_ change: SearchChange) {}

    /// Calls `body` with the documents that answer a query, in order; at most `limit` of their hits are made.
    private func forEachFound(
        _ request: SearchRequest, limit: Int, while isWanted: () -> Bool, _ body: (FoundDocument) -> Void
    ) {
        let query = Query(request.text)
        guard !query.isEmpty else { return }
        var left = limit
        for holding in holdings(for: query, request.order) {
            guard isWanted() else { return }
            let hits = holding.hits(of: query)
            guard !hits.isEmpty else { continue }
            let document = holding.document
            let found = FoundDocument(document, hits: hits, limit: left, label: document.label(ofSection:))
            left -= found.hits.count
            body(found)
        }
    }

    /// The documents of the shelf in the order of an answer.
    private func holdings(for query: Query, _ order: SearchOrder) -> [Holding] {
        let all = shelf.withLock { $0 }
        switch order {
        case .place: return all
        case .date: return all.enumerated().sorted { ($1.element.item.entry.date, $0.offset) < ($0.element.item.entry.date, $1.offset) }.map(\.element)
        case .relevance:
            let counted = all.map { (holding: $0, count: $0.hits(of: query).count) }
            return counted.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
                .map(\.element.holding)
        }
    }

    /// Writes all hits of a search with their citations; gives their number.
    func writeHits(of request: SearchRequest, isChinese: Bool, to path: String, replaces: Bool) throws -> Int {
        let sink = try HitsSink(path, title: request.text, isChinese: isChinese, replaces: replaces)
        var failure: (any Error)?
        forEachFound(request, limit: .max, while: { failure == nil }) { document in
            do { try sink.add(document) } catch { failure = error }
        }
        if let failure { throw failure }
        return try sink.finish()
    }
}
