import Browser
import Dispatch
import DocumentModel
import DocumentReaders
import Library
import Statistics
import Synchronization

/// Reads, counts and searches off the thread of the loop, and posts what it finds.
///
/// One queue does all of it in order; a search that a later one has overtaken is dropped.
final class Librarian: Sendable {
    private struct Holding {
        var document: Document
        var folded: FoldedDocument
        var item: LibraryItem

        init(_ document: Document) {
            let statistics = extractStatistics(from: document)
            self.document = document
            folded = FoldedDocument(document)
            item = LibraryItem(
                entry: LibraryEntry(document, statistics: statistics), statistics: statistics,
                sectionTitles: document.sections.map(\.title))
        }
    }

    private let inbox: Inbox
    private let queue = DispatchQueue(label: "librarian")
    private let shelf = Mutex<[Holding]>([])
    private let latest = Mutex(0)
    private let sought = Mutex(0)
    /// The encodings that the reader has chosen for single documents, by path.
    private let chosen = Mutex<[String: Encoding.Name]>([:])

    init(inbox: Inbox) { self.inbox = inbox }

    /// Reads the rest of the document that is shown first; it is all that the shelf holds.
    func complete(_ first: FirstDocument, shelf: Shelf) {
        queue.async { [self] in
            let document = first.read()
            inbox.post(.completed(Reading(document)))
            hold(document, of: shelf)
        }
    }

    /// Counts the statistics of the only document of a shelf, and keeps it for searches.
    func hold(_ document: Document, of shelf: Shelf) {
        queue.async { [self] in
            hold(document)
            let items = self.shelf.withLock { $0.map(\.item) }
            inbox.post(.counted(path: document.path, items.first?.statistics ?? []))
            inbox.post(.library(name: shelf.name, items: items, total: items.count))
        }
    }

    /// Reads the documents of a shelf.
    func take(_ shelf: Shelf) {
        queue.async { [self] in
            self.shelf.withLock { $0 = [] }
            for path in shelf.files {
                guard let document = try? openDocument(path, encoding: shelf.encoding) else { continue }
                hold(document)
                let items = self.shelf.withLock { $0.map(\.item) }
                inbox.post(.library(name: shelf.name, items: items, total: shelf.files.count))
            }
            let items = self.shelf.withLock { $0.map(\.item) }
            inbox.post(.library(name: shelf.name, items: items, total: items.count))
        }
    }

    /// Reads one document to show it; one of the shelf is not read again.
    func open(_ path: String, at place: Message.Place) {
        if let document = shelf.withLock({ $0.first { $0.document.path == path }?.document }) {
            return inbox.post(.opened(document, at: place))
        }
        let encoding = chosen.withLock { $0[path] }
        answer(about: path) { [inbox] in
            inbox.post(.opened(try openDocument(path, encoding: encoding), at: place))
        }
    }

    /// Reads a document anew in another encoding; nil finds it out.
    ///
    /// The bytes are those that were read before: a pipe gives its bytes once.
    func reread(_ document: Document, encoding: Encoding.Name?, shelf: Shelf) {
        let (path, bytes) = (document.path, document.source.fileBytes)
        chosen.withLock { $0[path] = encoding }
        answer(about: path) { [self] in
            let document = readDocument(try SourceFile(bytes, path: path, encoding: encoding).text(), path: path)
            inbox.post(.reread(document))
            queue.async { [self] in replace(document, of: shelf) }
        }
    }

    /// Does something that waits for no other work, and posts the sentence of its error.
    private func answer(about path: String, _ body: @escaping @Sendable () throws -> Void) {
        DispatchQueue.global().async { [inbox] in
            do {
                try body()
            } catch {
                inbox.post(.failed(Message.Failure(error, path: path)))
            }
        }
    }

    /// Puts a document in the place of the one of the shelf that has its path.
    private func replace(_ document: Document, of shelf: Shelf) {
        let holding = Holding(document)
        let items = self.shelf.withLock { held -> [LibraryItem]? in
            guard let index = held.firstIndex(where: { $0.document.path == document.path }) else { return nil }
            held[index] = holding
            return held.map(\.item)
        }
        guard let items else { return }
        inbox.post(.library(name: shelf.name, items: items, total: shelf.files.count))
    }

    /// Counts the statistics of a document.
    func count(_ document: Document) {
        // The file may have changed since the shelf was read: only the same bytes have the same numbers.
        let known = shelf.withLock { held in
            held.first { $0.document.path == document.path && $0.document.source == document.source }?.item.statistics
        }
        if let known { return inbox.post(.counted(path: document.path, known)) }
        DispatchQueue.global().async { [inbox] in
            inbox.post(.counted(path: document.path, extractStatistics(from: document)))
        }
    }

    /// Looks through one long document; what a later request has overtaken is given up.
    func find(_ request: FindRequest, in document: Document) {
        let ticket = sought.withLock { ticket in
            ticket += 1
            return ticket
        }
        DispatchQueue.global().async { [self] in
            let isWanted = { self.sought.withLock { $0 == ticket } }
            let hits = Library.search(
                Query(request.query), in: document, blocks: request.blocks, limit: FindState.mostHits, while: isWanted)
            if isWanted() { inbox.post(.looked(path: document.path, request, hits)) }
        }
    }

    /// Searches the shelf.
    func search(_ text: String) {
        let ticket = latest.withLock { ticket in
            ticket += 1
            return ticket
        }
        queue.async { [self] in
            guard latest.withLock({ $0 == ticket }) else { return }
            let (rows, count) = answer(Query(text))
            inbox.post(.found(query: text, rows: rows, count: count))
        }
    }

    private func hold(_ document: Document) {
        let holding = Holding(document)
        shelf.withLock { $0.append(holding) }
    }

    private static let mostRows = 2000

    private func answer(_ query: Query) -> (rows: [SearchRow], count: Int) {
        guard !query.isEmpty else { return ([], 0) }
        let holdings = shelf.withLock { $0 }
        var results = SearchResults()
        for (index, holding) in holdings.enumerated() {
            results.add(Library.search(query, in: holding.document, folded: holding.folded), of: index)
        }
        var rows: [SearchRow] = []
        for group in results.documents {
            let holding = holdings[group.document]
            rows.append(.document(path: holding.document.path, title: holding.item.entry.title, count: group.count))
            rows += group.sections.flatMap { Self.rows(of: $0, in: holding.document) }
            if rows.count > Self.mostRows { break }
        }
        return (rows, results.count)
    }

    private static func rows(of group: SearchResults.SectionHits, in document: Document) -> [SearchRow] {
        let title = group.section.map(document.label(ofSection:)) ?? document.fileName
        return [.section(title: title, count: group.hits.count)]
            + group.hits.map { hit in
                let snippet = Snippet(of: hit.ranges, in: document.blocks[hit.block], context: 30)
                return .hit(
                    path: document.path, position: hit.position, context: snippet.text, ranges: snippet.ranges)
            }
    }
}
