import Browser
import DocumentReaders
import Exports
import Glibc
import Library
import Store

/// An error that is told to people as it is.
struct Failure: Error {
    var sentence: String
}

/// The one sentence that tells what was wrong and what to do; nil for errors of the command line.
func sentence(for error: any Error) -> String? {
    switch error {
    case let failure as Failure: failure.sentence
    case let error as ReadingError: error.sentence
    case let error as CorrectionError: error.sentence
    case let error as ExportError: error.sentence
    case let error as StoreError: error.sentence
    case LibraryError.unreadable(let error): error.sentence
    case LibraryError.noDocuments(let path): "\(path) holds no documents; put .txt or .md files there."
    default: nil
    }
}

extension Message.Failure {
    /// An error as the panes tell it.
    init(_ error: any Error, path: String) {
        switch error {
        case ReadingError.missing(let path), LibraryError.unreadable(.missing(let path)): self = .missing(path: path)
        case ReadingError.folder(let path): self = .folder(path: path)
        case ReadingError.unreadable(let path, let reason), LibraryError.unreadable(.unreadable(let path, let reason)):
            self = .unreadable(path: path, reason: reason)
        case ReadingError.empty(let path): self = .empty(path: path)
        case LibraryError.noDocuments(let path): self = .noDocuments(path: path)
        case let error as CorrectionError: self = .corrections(error)
        case let error as ExportError: self = .export(error)
        default: self = .other(sentence(for: error) ?? "\(path): \(error)")
        }
    }
}

/// Tells an error on standard error.
func complain(_ sentence: String) { explain("gazette: " + sentence) }

/// Writes a line to standard error.
func explain(_ sentence: String) {
    // What was printed before comes first where both go to the same place.
    fflush(nil)
    let line = Array("\(sentence.withoutControls)\n".utf8)
    _ = line.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
}
