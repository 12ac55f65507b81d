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
}
