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
        var reading: CorrectedDocument
        var folded: FoldedDocument
        var item: LibraryItem

        var document: Document { reading.document }
    }

    private let inbox: Inbox
    private let queue = DispatchQueue(label: "librarian")
    private let shelf = Mutex<[Holding]>([])
    private let latest = Mutex(0)

    private let corrector: Corrector
    private let shelfName = Mutex("")

    init(inbox: Inbox, _ corrector: Corrector) {
        self.inbox = inbox
        self.corrector = corrector
    }

    /// A document as the reader has corrected it.
    func read(_ plain: Document) -> CorrectedDocument {
        let (reading, error) = corrector.read(plain)
        if let error { inbox.post(.failed(.corrections(error))) }
        return reading
    }

    /// Reads the rest of the document that is shown first; it is all that the shelf holds.
    func complete(_ first: FirstDocument, shelf: Shelf) {
        queue.async { [self] in
            let reading = read(first.read())
            inbox.post(.completed(reading.document))
            inbox.post(.corrections(path: first.path, reading.corrections))
            hold(reading, of: shelf)
        }
    }

    /// Counts the statistics of the only document of a shelf, and keeps it for searches.
    func hold(_ reading: CorrectedDocument, of shelf: Shelf) {
        queue.async { [self] in
            shelfName.withLock { $0 = shelf.name }
            hold(reading)
            let items = self.shelf.withLock { $0.map(\.item) }
            inbox.post(.counted(path: reading.document.path, items.first?.statistics ?? []))
            inbox.post(.library(name: shelf.name, items: items, total: items.count))
        }
    }

    /// Reads the documents of a shelf.
    func take(_ shelf: Shelf) {
        queue.async { [self] in
            self.shelf.withLock { $0 = [] }
            shelfName.withLock { $0 = shelf.name }
            for path in shelf.files {
                guard let document = try? readDocument(at: path) else { continue }
                hold(read(document))
                let items = self.shelf.withLock { $0.map(\.item) }
                inbox.post(.library(name: shelf.name, items: items, total: shelf.files.count))
            }
            let items = self.shelf.withLock { $0.map(\.item) }
            inbox.post(.library(name: shelf.name, items: items, total: items.count))
        }
    }

    /// Reads one document to show it; one of the shelf is not read again.
    func open(_ path: String, at place: Message.Place) {
        if let reading = shelf.withLock({ $0.first { $0.document.path == path }?.reading }) {
            return post(reading, at: place)
        }
        DispatchQueue.global().async { [self] in
            do {
                post(read(try readDocument(at: path)), at: place)
            } catch {
                inbox.post(.failed(Message.Failure(error, path: path)))
            }
        }
    }

    private func post(_ reading: CorrectedDocument, at place: Message.Place) {
        inbox.post(.opened(reading.document, at: place))
        inbox.post(.corrections(path: reading.document.path, reading.corrections))
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

    private func hold(_ reading: CorrectedDocument) {
        let document = reading.document
        let statistics = extractStatistics(from: document)
        let item = LibraryItem(
            entry: LibraryEntry(document, statistics: statistics), statistics: statistics,
            sectionTitles: document.sections.map(\.title))
        let holding = Holding(reading: reading, folded: FoldedDocument(document), item: item)
        shelf.withLock { shelf in
            if let index = shelf.firstIndex(where: { $0.document.path == document.path }) {
                shelf[index] = holding
            } else {
                shelf.append(holding)
            }
        }
    }

    /// Changes the corrections of a document, reads it anew and counts it anew.
    func correct(_ document: Document, _ effect: Effect) {
        queue.async { [self] in
            do {
                guard let reading = try corrector.change(document, effect, inbox.post) else { return }
                inbox.post(.corrected(reading.document, reading.corrections))
                let path = document.path
                let isHeld = shelf.withLock { $0.contains { $0.document.path == path } }
                guard isHeld else {
                    return inbox.post(.counted(path: path, extractStatistics(from: reading.document)))
                }
                hold(reading)
                let items = shelf.withLock { $0.map(\.item) }
                inbox.post(.counted(path: path, items.first { $0.entry.path == path }?.statistics ?? []))
                inbox.post(.library(name: shelfName.withLock { $0 }, items: items, total: items.count))
            } catch {
                inbox.post(.failed(.corrections(error)))
            }
        }
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
