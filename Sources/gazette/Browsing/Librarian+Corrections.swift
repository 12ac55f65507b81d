import Browser
import Dispatch
import DocumentModel
import Library
import Statistics
import Synchronization

/// The corrections of documents, and the statistics with them.
extension Librarian {
    /// Changes the corrections of a document, reads it anew and counts it anew.
    func correct(_ document: Document, _ effect: Effect, shelf: Shelf) {
        queue.async { [self] in
            do {
                guard let reading = try corrector.change(document, effect, inbox.post) else { return }
                let holding: Holding
                if reading.readsLike(document) {
                    holding = Holding(reading)
                    inbox.post(.recounted(path: document.path, holding.counted, holding.reading.corrections))
                } else {
                    inbox.post(.corrected(Reading(reading.document), reading.corrections))
                    holding = Holding(reading)
                    post(holding, of: reading)
                }
                replace(holding, of: shelf)
            } catch {
                inbox.post(.failed(Message.Failure(error, path: document.path)))
            }
        }
    }

    /// Counts the statistics of a document.
    func count(_ document: Document) {
        // The file may have changed since the shelf was read: only the same bytes have the same numbers.
        let known = shelf.withLock { held in
            held.first { $0.document.path == document.path && $0.document.source == document.source }
        }
        if let known { return inbox.post(.counted(path: document.path, known.counted)) }
        DispatchQueue.global().async { [self] in
            let corrections = opened.withLock { $0[document.path] ?? [] }
            var reading = CorrectedDocument(document, placed: corrections)
            inbox.post(.counted(path: document.path, reading.countedStatistics()))
            if reading.corrections != corrections {
                inbox.post(.corrections(path: document.path, reading.corrections))
            }
        }
    }

    /// Posts what was counted, and which corrections have lost their place by it.
    func post(_ holding: Holding, of reading: CorrectedDocument) {
        inbox.post(.counted(path: reading.document.path, holding.counted))
        if holding.reading.corrections != reading.corrections {
            inbox.post(.corrections(path: reading.document.path, holding.reading.corrections))
        }
    }
}
