import DocumentModel
import DocumentReaders
import Library
import Statistics

/// Finds out what is to be done with a file: reads it where it must be read.
///
/// Each thread has its own.
struct DocumentMaker {
    let store: CorrectionStore?
    let corrections: CorrectionIndex
    let moved: MovedDocuments
    private var tokens = IndexTokens()

    init(store: CorrectionStore?, corrections: CorrectionIndex, moved: MovedDocuments) {
        (self.store, self.corrections, self.moved) = (store, corrections, moved)
    }

    /// A file that changes under our hands is read again so often.
    private static let attempts = 3

    mutating func step(for job: IndexJob) -> IndexStep {
        for _ in 0..<Self.attempts {
            guard let facts = FileFacts(job.path) else { break }
            let step = step(for: job, facts)
            // What was read is of one moment.
            if FileFacts(job.path) == facts { return step }
        }
        guard FileFacts(job.path) != nil else { return .vanished(job.known?.id) }
        return .fail(.init(path: job.path, sentence: "\(job.path) changes while it is read; index it again later."))
    }

    private mutating func step(for job: IndexJob, _ facts: FileFacts) -> IndexStep {
        do throws(ReadingError) {
            let file = try SourceFile(at: job.path)
            var stamp = FileStamp(size: facts.size, modified: facts.modified, hash: contentHash(of: file.bytes))
            stamp.corrections = corrections.stamp(path: job.path, hash: stamp.hash)
            if let same = sameDocument(job, stamp) { return same }
            let plain = readDocument(file.text(), path: job.path)
            let stored = stamp.corrections == 0 ? [] : (try? store?.corrections(of: plain)) ?? []
            var reading = CorrectedDocument(plain, stored)
            let statistics = reading.countStatistics().rows
            // The tokens of a long document would take as much memory again: they are made as it is written.
            let prepared =
                reading.document.isLong
                ? PreparedDocument(reading.document, statistics, path: job.path, stamp: stamp)
                : PreparedDocument(reading.document, statistics, path: job.path, stamp: stamp, indexedWith: &tokens)
            return .write(prepared, replacing: job.known?.id)
        } catch .missing {
            return .vanished(job.known?.id)
        } catch {
            let failure = IndexSummary.Failure(path: job.path, sentence: error.sentence)
            switch error {
            case .binary, .empty, .tooLarge:
                return .refuse(failure, size: facts.size, modified: facts.modified, replacing: job.known?.id)
            default: return .fail(failure)
            }
        }
    }

    /// What is to be done where the library has the same text already, at this path or at one that has gone.
    private func sameDocument(_ job: IndexJob, _ stamp: FileStamp) -> IndexStep? {
        if let known = job.known {
            let isSame =
                known.stamp.hash == stamp.hash && known.stamp.corrections == stamp.corrections
                && known.reading == Schema.reading
            return isSame ? .restamp(known.id, stamp) : nil
        }
        return moved.claim(job.path, stamp).map { .rename($0, to: job.path, stamp) }
    }
}
