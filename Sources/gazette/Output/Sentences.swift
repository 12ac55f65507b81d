import DocumentReaders
import Glibc
import Library

/// An error that is told to people as it is.
struct Failure: Error {
    var sentence: String
}

/// The one sentence that tells what was wrong and what to do; nil for errors of the command line.
func sentence(for error: any Error) -> String? {
    switch error {
    case let failure as Failure: failure.sentence
    case let error as ReadingError: error.sentence
    case LibraryError.unreadable(let error): error.sentence
    case LibraryError.noDocuments(let path): "\(path): no documents in this folder; put .txt or .md files there."
    default: nil
    }
}

extension ReadingError {
    fileprivate var sentence: String {
        switch self {
        case .missing(let path): "\(path): no such file; check the path."
        case .folder(let path): "\(path): this is a folder; name one of the documents in it."
        case .unreadable(let path, let reason): "\(path): cannot be read (\(reason)); check its permissions."
        case .empty(let path): "\(path): the file is empty; choose another."
        case .binary(let path): "\(path): this is no text; convert it to text or Markdown first (pdftotext, pandoc)."
        }
    }
}

/// Tells an error on standard error.
func complain(_ sentence: String) {
    // What was printed before comes first where both go to the same place.
    fflush(nil)
    let line = Array("gazette: \(sentence)\n".utf8)
    _ = line.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
}
