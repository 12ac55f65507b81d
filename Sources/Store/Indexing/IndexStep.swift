import Search

/// What is to be done with one document: found out by a thread that reads, done by the one that writes.
enum IndexStep: Sendable {
    /// Put it in, in the place of the row that it had.
    case write(PreparedDocument, replacing: Int?)
    /// It is the same under another stamp.
    case restamp(Int, FileStamp)
    /// It is the same under another path.
    case rename(Int, to: String, FileStamp)
    /// It is no document, and will be none until the file changes.
    case refuse(IndexSummary.Failure, size: Int, modified: Int, replacing: Int?)
    /// It cannot be read now.
    case fail(IndexSummary.Failure)
    /// The file has gone.
    case vanished(Int?)

    /// About how many bytes of text it brings.
    var textBytes: Int {
        if case .write(let prepared, _) = self { prepared.passages.reduce(0) { $0 + $1.bytes.count } } else { 0 }
    }
}

/// A file that is to be looked at.
struct IndexJob: Sendable {
    var path: String
    /// In bytes.
    var size: Int
    /// The document that the library has of it.
    var known: KnownDocument?
}

/// What the library knows of a document.
struct KnownDocument: Sendable {
    var id: Int
    var stamp: FileStamp
    /// The version of the reading that its rows are of.
    var reading: Int
}
