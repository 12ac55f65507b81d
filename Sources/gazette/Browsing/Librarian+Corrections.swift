import Browser
import Dispatch
import DocumentModel
import Library
import Statistics
import Store
import Synchronization

/// The corrections of documents, and the statistics with them.
extension Librarian {
    /// Changes the corrections of a document, reads it anew and counts it anew.
    func correct(_ document: Document, _ effect: Effect) {
        queue.async { [self] in
            do {
                guard var reading = try corrector.change(document, effect, inbox.post) else { return }
                if reading.readsLike(document) {
                    let counted = reading.countedStatistics()
                    inbox.post(.recounted(path: document.path, counted, reading.corrections))
                    renew(reading, counted)
                } else {
                    inbox.post(.corrected(Reading(reading.document), reading.corrections))
                    let before = reading
                    let counted = reading.countedStatistics()
                    post(counted, reading.corrections, of: before)
                    renew(reading, counted)
                }
            } catch {
                inbox.post(.failed(Message.Failure(error, path: document.path)))
            }
        }
    }

    /// Counts the statistics of a document.
    func count(_ document: Document) {
        DispatchQueue.global().async { [self] in
            let corrections = opened.withLock { $0[document.path] ?? [] }
            let before = CorrectedDocument(document, placed: corrections)
            var reading = before
            post(reading.countedStatistics(), reading.corrections, of: before)
        }
    }

    /// Posts what was counted, and which corrections have lost their place by it.
    func post(_ counted: CorrectedStatistics, _ corrections: [PlacedCorrection], of reading: CorrectedDocument) {
        inbox.post(.counted(path: reading.document.path, counted))
        if corrections != reading.corrections {
            inbox.post(.corrections(path: reading.document.path, corrections))
        }
    }

    /// Brings a document that the library has into it as it is read now.
    func renew(_ reading: CorrectedDocument, _ counted: CorrectedStatistics? = nil) {
        guard let desk else { return }
        do {
            let library = try desk.library()
            let own = Listing(.under([reading.document.path]))
            guard try library.list(own).count > 0 else { return }
            var reading = reading
            let statistics = (counted ?? reading.countedStatistics()).rows
            try library.put([PreparedDocument(reading.document, statistics)])
            tell(desk)
        } catch {
            inbox.post(.failed(Message.Failure(error, path: reading.document.path)))
        }
    }
}

extension CorrectedDocument {
    /// The statistics; of a long document the first fifty thousand.
    mutating func countedStatistics() -> CorrectedStatistics {
        countStatistics(limit: document.isLong ? Reading.mostStatistics : .max)
    }
}
