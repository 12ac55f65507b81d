import Browser
import Dispatch
import DocumentModel
import Library
import Store
import Synchronization

/// What the list of documents and the table of the library ask for.
extension Librarian {
    /// The most statistics of the library that are held.
    private static let mostStatistics = 100_000

    /// Lists documents; of several requests that wait, only the last one is answered.
    func list(_ request: ListingRequest) {
        wantedList.withLock { $0 = request }
        lists.async { [self] in
            guard wantedList.withLock({ $0 == request }), let desk else { return }
            do {
                if let rows = try firstRows(for: request, desk) { inbox.post(.listed(request, rows)) }
                inbox.post(.listed(request, try rows(for: request, desk)))
            } catch {
                inbox.post(.failed(Message.Failure(error, path: "")))
            }
        }
    }

    /// The first rows of a library of which nothing is known yet: how many there are is counted later.
    private func firstRows(for request: ListingRequest, _ desk: Desk) throws -> ListedRows? {
        let isFirst = desk.listed.withLock { $0 == nil }
        guard isFirst, request.filter.isEmpty, request.finds == nil, request.rows.lowerBound == 0 else { return nil }
        let entries = try desk.library().firstEntries(
            request.rows.count, of: Listing(desk.shelf.scope, order: request.order))
        return ListedRows(count: entries.count, entries: entries)
    }

    private func rows(for request: ListingRequest, _ desk: Desk) throws -> ListedRows {
        let library = try desk.library()
        let listing = Listing(desk.shelf.scope, filter: request.filter, order: request.order)
        let known = desk.listed.withLock { $0 }
        let listed: ListedDocuments
        if let known, known.revision == request.revision, known.documents.listing == listing {
            listed = known.documents
        } else {
            listed = try library.list(listing)
            desk.listed.withLock { $0 = (request.revision, listed) }
        }
        let found = try request.finds.flatMap { try library.row(of: $0, in: listed) }
        let size = request.rows.count
        let first = max(0, found.map { $0 - size / 2 } ?? min(request.rows.lowerBound, listed.count - size))
        let entries = try library.entries(first..<first + size, of: listed)
        return ListedRows(count: listed.count, first: first, entries: entries, found: found)
    }

    /// Brings the statistics of the library, of the first documents where there are very many.
    func loadStatistics(_ revision: Int) {
        guard let desk else { return }
        answer(about: "") { [self] in
            let (documents, isCut) = try desk.library().statistics(
                in: desk.shelf.scope, limit: Self.mostStatistics, while: { !desk.isLeft })
            let items = documents.map {
                LibraryItem(entry: $0.entry, statistics: $0.statistics, sectionTitles: $0.sections)
            }
            inbox.post(.loaded(items, isCut: isCut, revision: revision))
        }
    }
}
