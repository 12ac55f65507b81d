import Browser
import DocumentModel
import Library
import Statistics
import Store
import Synchronization

/// The documents of the shelf as a store, made when the first query is asked and kept until they change.
final class AskedStore: Sendable {
    /// What the store was made from; arrays that nobody has changed are compared at a glance.
    private struct Content: Equatable {
        var path: String
        var metadata: Metadata
        var corrections: [PlacedCorrection]
        var sections: [Section]
        var statistics: [Statistic]
    }

    private let made = Mutex<(store: Store, content: [Content])?>(nil)
    private let latest = Mutex(0)

    /// The store of some documents, sealed.
    func store(of holdings: [Librarian.Holding]) throws -> Store {
        let content = holdings.map {
            Content(
                path: $0.document.path, metadata: $0.document.metadata, corrections: $0.reading.corrections,
                sections: $0.document.sections, statistics: $0.item.statistics)
        }
        if let known = made.withLock({ $0 }), known.content == content { return known.store }
        let store = try Store()
        for holding in holdings { try store.put(holding.document, holding.item.statistics) }
        try store.seal()
        made.withLock { $0 = (store, content) }
        return store
    }

    /// Begins a query; all before are overtaken.
    func takeTicket() -> Int {
        latest.withLock { ticket in
            ticket += 1
            return ticket
        }
    }

    /// Whether no later query was begun.
    func isCurrent(_ ticket: Int) -> Bool { latest.withLock { $0 == ticket } }
}
