import Browser
import DocumentModel
import DocumentReaders
import Library
import Synchronization

/// Reads documents as the reader has corrected them, and keeps what the reader corrects.
final class Corrector: Sendable {
    private let store: CorrectionStore?
    /// Whether documents are read with corrections.
    let isOn: Bool
    /// The document corrected last, as it is read without corrections.
    private let plain = Mutex<Document?>(nil)

    /// - Parameter isOn: whether documents are read with corrections.
    init(isOn: Bool) {
        self.isOn = isOn
        store = isOn ? CorrectionStore.ofReader : nil
    }

    /// Reads a document anew with its corrections; without them, and with an error, where they cannot be read.
    func read(_ plain: Document) -> (CorrectedDocument, CorrectionError?) {
        guard let store else { return (CorrectedDocument(plain), nil) }
        do {
            return (CorrectedDocument(plain, try store.corrections(of: plain)), nil)
        } catch {
            return (CorrectedDocument(plain), error)
        }
    }

    /// Carries out an effect that is about the corrections of a document; nil when it is read as before.
    func change(
        _ document: Document, _ effect: Effect, _ post: (Message) -> Void
    ) throws(CorrectionError) -> CorrectedDocument? {
        guard let store else { throw isOn ? .noFolder : .readUncorrected }
        let plain = plain(of: document)
        switch effect {
        case .correct(let request):
            let new = StoredCorrection(try request.correction(in: plain), made: timeNow())
            let now = try store.corrections(of: plain)
            let reading = CorrectedDocument(plain, now + [new])
            guard request.isOfStatistic ? reading.lastCorrectsStatistics : !reading.readsLike(document) else {
                throw .noEffect
            }
            try store.change(plain) { $0.append(new) }
        case .takeBack(let stored):
            try store.change(plain) { $0.remove(stored) }
        case .importCorrections(let path):
            let patch = try CorrectionFile(reading: path)
            let count = try store.change(plain) { $0.merge(patch) }
            post(.done(.imported(count)))
        case .exportCorrections(let path):
            let file = try store.file(of: plain)
            try writeAtomically(file.bytes, to: path, mode: 0o644)
            post(.done(.exported(file.corrections.count, path: path)))
            return nil
        default: return nil
        }
        return CorrectedDocument(plain, try store.corrections(of: plain))
    }

    private func plain(of document: Document) -> Document {
        if let known = plain.withLock({ $0 }), known.path == document.path, known.source == document.source {
            return known
        }
        let new = readDocument(document.source, path: document.path)
        plain.withLock { $0 = new }
        return new
    }
}
