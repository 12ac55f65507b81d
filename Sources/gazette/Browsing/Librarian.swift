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
    }

    private let inbox: Inbox
    private let queue = DispatchQueue(label: "librarian")
    private let shelf = Mutex<[Holding]>([])
    private let latest = Mutex(0)

    init(inbox: Inbox) { self.inbox = inbox }

    /// Reads the rest of the document that is shown first; it is all that the shelf holds.
    func complete(_ first: FirstDocument, shelf: Shelf) {
        queue.async { [self] in
            let document = first.read()
            inbox.post(.completed(document))
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
                guard let document = try? openDocument(path) else { continue }
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
        DispatchQueue.global().async { [inbox] in
            do {
                inbox.post(.opened(try openDocument(path), at: place))
            } catch {
                inbox.post(.failed(Message.Failure(error, path: path)))
            }
        }
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
        let statistics = extractStatistics(from: document)
        let item = LibraryItem(
            entry: LibraryEntry(document, statistics: statistics), statistics: statistics,
            sectionTitles: document.sections.map(\.title))
        let holding = Holding(document: document, folded: FoldedDocument(document), item: item)
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
