public import DocumentModel

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
    /// It has 2 GB or more: positions are kept in 32 bits.
    case tooLarge(path: String)
    /// It is no text, but a file of this kind if that is known.
    case binary(path: String, kind: FileKind?)
    /// The C library has no converter for the encoding that was chosen.
    case noConverter(path: String, encoding: Encoding.Name)

    /// One sentence for a person: which file, what is wrong, and what to do.
    public var sentence: String {
        switch self {
        case .missing(let path): "\(shown(path)) does not exist; check the name."
        case .folder(let path): "\(shown(path)) is a folder; name a file in it."
        case .unreadable(let path, let reason): "\(shown(path)) cannot be read (\(reason)); check its permissions."
        case .tooLarge(let path):
            "\(shown(path)) has more than 2 GB; cut it into smaller files, for example with split."
        case .empty(let path): "\(shown(path)) is empty; there is nothing to read."
        case .binary(let path, let kind?): "\(shown(path)) is \(kind.name); \(kind.advice)."
        case .binary(let path, nil):
            "\(shown(path)) is no text in an encoding that can be told; convert it to text, or name its encoding."
        case .noConverter(let path, let encoding):
            "\(shown(path)) cannot be read as \(encoding.rawValue) here; install the converters of the C library."
        }
    }
}

/// A path as it may stand on a terminal: a file name can hold escape sequences.
private func shown(_ path: String) -> String {
    guard !path.isEmpty else { return "The empty file name" }
    var cleaner = SourceCleaner(Array(path.utf8))
    return cleaner.text(0..<path.utf8.count).string
}
