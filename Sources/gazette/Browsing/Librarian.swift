import Browser
import Dispatch
import DocumentModel
import DocumentReaders
import Library
import Search
import Statistics
import Store
import Synchronization

/// Reads and searches away from the loop, and posts what it finds.
///
/// The library does the long work: documents come into it on a thread of their own, and are listed, searched and asked
/// there. A search that a later one has overtaken is dropped.
final class Librarian: Sendable {
    let inbox: Inbox
    /// What changes documents, and what is written: in order.
    let queue = DispatchQueue(label: "librarian")
    /// What the list of documents asks for.
    let lists = DispatchQueue(label: "lists")
    /// The library as it is used now.
    private let current = Mutex<Desk?>(nil)
    /// Another number for every state of the library.
    let revision = Atomic(1)
    let wantedList = Mutex<ListingRequest?>(nil)
    let searches: Searches
    private let sought = Mutex(0)
    /// The last documents that were shown before they were whole.
    private let shown = Mutex<[Reading]>([])
    /// The corrections of documents that were opened, by path: the statistics are counted with them.
    let opened = Mutex<[String: [PlacedCorrection]]>([:])
    /// The encodings that the reader has chosen for single documents, by path.
    private let chosen = Mutex<[String: Encoding.Name]>([:])
    /// The document that was opened last, and its file as it was then.
    let watched = Mutex<WatchedFile?>(nil)

    let corrector: Corrector

    /// - Parameter library: the file of the reader's library.
    init(inbox: Inbox, _ corrector: Corrector, library: String?) {
        self.inbox = inbox
        searches = Searches(library: library)
        self.corrector = corrector
    }

    /// The library as it is used now.
    var desk: Desk? { current.withLock { $0 } }

    /// Sits down at another desk.
    func move(to desk: Desk) {
        let old = current.withLock { current in
            defer { current = desk }
            return current
        }
        if let old { queue.async { old.leave() } }
    }

    /// Ends all work; what was read, and where the reader was, is kept.
    func close() {
        desk?.leave()
        searches.keeping.sync {}
    }

    /// A document as the reader has corrected it.
    func read(_ plain: Document) -> CorrectedDocument {
        let (reading, error) = corrector.read(plain)
        if let error { inbox.post(.failed(.corrections(error))) }
        return reading
    }

    /// Reads the rest of the document that is shown first.
    func complete(_ first: FirstDocument, of desk: Desk) {
        queue.async { [self] in
            do {
                let plain = try first.read { document in
                    self.show(Reading(document))
                    return true
                }
                let reading = read(plain)
                show(Reading(reading.document))
                inbox.post(.corrections(path: first.path, reading.corrections))
                hold(reading, of: desk)
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

    /// Counts the statistics of the only document of a shelf, and brings it into the library.
    func hold(_ reading: CorrectedDocument, of desk: Desk) {
        queue.async { [self] in
            var counting = reading
            let counted = counting.countedStatistics()
            shown.withLock { $0 = [] }
            watch(reading.document)
            post(counted, counting.corrections, of: reading)
            fill(
                desk,
                with: desk.isTemporary
                    ? PreparedDocument(reading.document, counted.rows) : nil)
        }
    }

    /// Reads one document to show it.
    func open(_ path: String, at place: Message.Place) {
        let encoding = chosen.withLock { $0[path] } ?? desk?.shelf.encoding
        answer(about: path) { [self] in
            let reading = read(try readDocument(at: path, encoding: encoding))
            watch(reading.document)
            post(reading, .opened(reading.document, at: place))
        }
    }

    /// Reads the file of a document anew.
    func readAnew(_ document: Document) {
        let path = document.path
        let encoding = chosen.withLock { $0[path] } ?? desk?.shelf.encoding
        answer(about: path) { [self] in
            let reading = read(try readDocument(at: path, encoding: encoding))
            watch(reading.document)
            post(reading, .readAnew(reading.document))
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
    func reread(_ document: Document, encoding: Encoding.Name?) {
        let (path, bytes) = (document.path, document.source.fileBytes)
        chosen.withLock { $0[path] = encoding }
        answer(about: path) { [self] in
            let reading = read(
                readDocument(try SourceFile(bytes, path: path, encoding: encoding).text(), path: path))
            post(reading, .reread(reading.document))
            queue.async { [self] in renew(reading) }
        }
    }

    /// Does something that waits for no other work, and posts the sentence of its error.
    func answer(about path: String, _ body: @escaping @Sendable () throws -> Void) {
        DispatchQueue.global().async { [inbox] in
            do {
                try body()
            } catch {
                inbox.post(.failed(Message.Failure(error, path: path)))
            }
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
            let hits = Search.search(
                Query(request.query), in: document, blocks: request.blocks, limit: FindState.mostHits,
                figures: { request.figures[$0] }, while: isWanted)
            if isWanted() { inbox.post(.looked(path: document.path, request, hits)) }
        }
    }
}
