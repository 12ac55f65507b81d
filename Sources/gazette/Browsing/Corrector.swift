import Browser
import DocumentModel
import DocumentReaders
import Library
import Synchronization

/// A document as it was read, and the corrections with which it was.
struct CorrectedDocument: Sendable {
    var document: Document
    var corrections: [PlacedCorrection]
}

/// Reads documents as the reader has corrected them, and keeps what the reader corrects.
final class Corrector: Sendable {
    private let store: CorrectionStore?
    private let isOff: Bool
    /// The document corrected last, as it is read without corrections.
    private let plain = Mutex<Document?>(nil)

    /// - Parameter isOn: whether documents are read with corrections.
    init(isOn: Bool) {
        isOff = !isOn
        store = isOn ? CorrectionStore.ofReader : nil
    }

    /// Reads a document anew with its corrections; without them, and with an error, where they cannot be read.
    func read(_ plain: Document) -> (CorrectedDocument, CorrectionError?) {
        guard let store else { return (CorrectedDocument(document: plain, corrections: []), nil) }
        do {
            return (read(plain, try store.corrections(of: plain)), nil)
        } catch {
            return (CorrectedDocument(document: plain, corrections: []), error)
        }
    }

    /// Carries out an effect that is about the corrections of a document; nil when it is read as before.
    func change(
        _ document: Document, _ effect: Effect, _ post: (Message) -> Void
    ) throws(CorrectionError) -> CorrectedDocument? {
        guard let store else { throw isOff ? .readUncorrected : .noFolder }
        let plain = plain(of: document)
        switch effect {
        case .correct(let request):
            let new = try stored(request, in: plain)
            let now = try store.file(of: plain).corrections
            guard !document.readsLike(read(plain, now + [new]).document) else { throw .noEffect }
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
        return read(plain, try store.file(of: plain).corrections)
    }

    private func read(_ plain: Document, _ stored: [StoredCorrection]) -> CorrectedDocument {
        let (document, places) = readCorrected(plain, stored.map(\.correction))
        return CorrectedDocument(
            document: document, corrections: zip(stored, places).map { PlacedCorrection($0, source: $1) })
    }

    private func plain(of document: Document) -> Document {
        if let known = plain.withLock({ $0 }), known.path == document.path, known.source == document.source {
            return known
        }
        let new = readDocument(document.source, path: document.path)
        plain.withLock { $0 = new }
        return new
    }

    /// Binds what the reader asks for to the words of the text.
    private func stored(
        _ request: CorrectionRequest, in plain: Document
    ) throws(CorrectionError) -> StoredCorrection {
        let index = AnchorIndex(plain)
        func anchor(_ source: Range<Int>) throws(CorrectionError) -> Anchor {
            guard let anchor = index.anchor(atSource: source.lowerBound),
                index.source(of: anchor).map({ source.contains($0) }) ?? false
            else { throw .noLetters }
            return anchor
        }
        let change: Correction.Change =
            switch request.change {
            case .join: .join
            case .split: .split
            case .move(let target): .move(before: try anchor(target))
            case .level(let level): .level(level)
            case .text: .text
            case .furniture: .furniture
            case .replace(let old, let new): .replace(old, with: new)
            case .decline(let kind, let reason): .decline(kind, reason)
            }
        return StoredCorrection(Correction(change, at: try anchor(request.source)), made: timeNow())
    }
}

extension Document {
    /// Whether both say the same in the same form.
    fileprivate func readsLike(_ other: Document) -> Bool {
        blocks == other.blocks && sections == other.sections && parts == other.parts
    }
}
