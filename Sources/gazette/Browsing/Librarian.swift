import Browser
import Dispatch
import DocumentModel
import DocumentReaders
import Library
import Search
import Statistics
import Synchronization

/// Reads, counts and searches off the thread of the loop, and posts what it finds.
///
/// One queue does all of it in order; a search that a later one has overtaken is dropped.
final class Librarian: Sendable {
    let inbox: Inbox
    let queue = DispatchQueue(label: "librarian")
    let shelf = Mutex<[Holding]>([])
    let asked = AskedStore()
    let searches = Searches()
    private let sought = Mutex(0)
    /// The last documents that were shown before they were whole.
    private let shown = Mutex<[Reading]>([])
    /// The corrections of documents that were opened, by path: the statistics are counted with them.
    let opened = Mutex<[String: [PlacedCorrection]]>([:])
    /// The encodings that the reader has chosen for single documents, by path.
    private let chosen = Mutex<[String: Encoding.Name]>([:])

    let corrector: Corrector

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
            do {
                let plain = try first.read { document in
                    self.show(Reading(document))
                    return true
                }
                let reading = read(plain)
                show(Reading(reading.document))
                inbox.post(.corrections(path: first.path, reading.corrections))
                hold(reading, of: shelf)
            } catch {
                inbox.post(.failed(Message.Failure(error, path: first.path)))
            }
        }
    }

    /// Posts a document as far as it is read.
    private func show(_ reading: Reading) {
        // What is kept here is freed here: a million headings take longer to free than a key may take.
        shown.withLock { $0 = $0.suffix(1) + [reading] }
        inbox.post(.completed(reading))
    }

    /// Counts the statistics of the only document of a shelf, and keeps it for searches.
    func hold(_ reading: CorrectedDocument, of shelf: Shelf) {
        queue.async { [self] in
            let holding = hold(reading)
            shown.withLock { $0 = [] }
            let items = self.shelf.withLock { $0.map(\.item) }
            post(holding, of: reading)
            inbox.post(.library(name: shelf.name, items: items, total: items.count))
        }
    }

    /// Reads the documents of a shelf.
    func take(_ shelf: Shelf) {
        queue.async { [self] in
            self.shelf.withLock { $0 = [] }
            for path in shelf.files {
                guard let document = try? readDocument(at: path, encoding: shelf.encoding) else { continue }
                _ = hold(read(document))
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
            return post(reading, .opened(reading.document, at: place))
        }
        let encoding = chosen.withLock { $0[path] }
        answer(about: path) { [self] in
            let reading = read(try readDocument(at: path, encoding: encoding))
            post(reading, .opened(reading.document, at: place))
        }
    }

    private func post(_ reading: CorrectedDocument, _ message: Message) {
        opened.withLock { $0[reading.document.path] = reading.corrections }
        inbox.post(message)
        inbox.post(.corrections(path: reading.document.path, reading.corrections))
    }

    /// Reads a document anew in another encoding; nil finds it out.
    ///
    /// The bytes are those that were read before: a pipe gives its bytes once.
    func reread(_ document: Document, encoding: Encoding.Name?, shelf: Shelf) {
        let (path, bytes) = (document.path, document.source.fileBytes)
        chosen.withLock { $0[path] = encoding }
        answer(about: path) { [self] in
            let reading = read(
                readDocument(try SourceFile(bytes, path: path, encoding: encoding).text(), path: path))
            post(reading, .reread(reading.document))
            queue.async { [self] in replace(Holding(reading), of: shelf) }
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
    func replace(_ holding: Holding, of shelf: Shelf) {
        let items = self.shelf.withLock { held -> [LibraryItem]? in
            guard let index = held.firstIndex(where: { $0.document.path == holding.document.path }) else { return nil }
            held[index] = holding
            return held.map(\.item)
        }
        guard let items else { return }
        inbox.post(.library(name: shelf.name, items: items, total: shelf.files.count))
    }

    /// Looks through one long document; what a later request has overtaken is given up.
    func find(_ request: FindRequest, in document: Document) {
        let ticket = sought.withLock { ticket in
            ticket += 1
            return ticket
        }
        DispatchQueue.global().async { [self] in
            let isWanted = { self.sought.withLock { $0 == ticket } }
            let hits = Search.search(
                Query(request.query), in: document, blocks: request.blocks, limit: FindState.mostHits, while: isWanted)
            if isWanted() { inbox.post(.looked(path: document.path, request, hits)) }
        }
    }

    private func hold(_ reading: CorrectedDocument) -> Holding {
        let holding = Holding(reading)
        shelf.withLock { $0.append(holding) }
        return holding
    }
}
