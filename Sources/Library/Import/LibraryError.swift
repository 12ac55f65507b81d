public import DocumentReaders

/// Why a path gives no library.
public enum LibraryError: Error, Sendable, Equatable {
    /// The file or folder itself cannot be read.
    case unreadable(ReadingError)
    /// The folder can be read, but holds no document.
    case noDocuments(path: String)
}
