/// Why a file could not be read at all. What is odd about a text is never an error, but a flag.
public enum ReadingError: Error, Sendable, Equatable {
    /// There is no such file.
    case missing(path: String)
    /// It is a folder.
    case folder(path: String)
    /// The system does not let it be read; `reason` is the system's own word.
    case unreadable(path: String, reason: String)
    /// There is nothing in it.
    case empty(path: String)
    /// It is no text.
    case binary(path: String)

    /// One sentence for a person: which file, what is wrong, and what to do.
    public var sentence: String {
        switch self {
        case .missing(let path): "\(shown(path)) does not exist; check the name."
        case .folder(let path): "\(shown(path)) is a folder; name a file in it."
        case .unreadable(let path, let reason): "\(shown(path)) cannot be read (\(reason)); check its permissions."
        case .empty(let path): "\(shown(path)) is empty; there is nothing to read."
        case .binary(let path): "\(shown(path)) is not UTF-8 text; convert it to UTF-8 text or Markdown first."
        }
    }
}

/// A path as it may stand on a terminal: a file name can hold escape sequences.
private func shown(_ path: String) -> String {
    guard !path.isEmpty else { return "The empty file name" }
    var cleaner = SourceCleaner(Array(path.utf8))
    return cleaner.text(0..<path.utf8.count).string
}
