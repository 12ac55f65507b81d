import DocumentModel
import DocumentReaders

/// The document that is shown first: its beginning at once, all of it as soon as it is read.
///
/// A screen needs a few thousand bytes; reading the rest can wait for a moment that nobody notices.
struct FirstDocument {
    /// Where the rest is.
    private enum Rest {
        /// There is none.
        case nothing
        /// In memory.
        case bytes(SourceFile)
        /// In a long file, of which only the head is read.
        case file(Encoding.Name?)
    }

    /// Its path.
    let path: String
    /// What the first screen shows; all of it for a short file.
    let beginning: Document
    private let rest: Rest

    /// Whether all of it is read within a moment that nobody feels (30 ms).
    var isShort: Bool { if case .file = rest { false } else { true } }

    private static let enough = 2000
    private static let longest = 512 << 10

    init(path: String, encoding: Encoding.Name?) throws(ReadingError) {
        self.path = path
        if let head = try SourceFile.head(at: path, over: Self.longest, encoding: encoding),
            let start = head.beginning(of: Self.enough)
        {
            beginning = readDocument(start, path: path)
            rest = .file(encoding)
            return
        }
        let file = try SourceFile(at: path, encoding: encoding)
        let start = file.beginning(of: Self.enough)
        beginning = readDocument(start ?? file.text(), path: path)
        rest = start == nil ? .nothing : .bytes(file)
    }

    /// Reads all of it; `progress` gets a long one as far as it is read.
    func read(progress: ((Document) -> Bool)? = nil) throws(ReadingError) -> Document {
        switch rest {
        case .nothing: beginning
        case .bytes(let file): readDocument(file.text(), path: path)
        case .file(let encoding):
            readDocument(try SourceFile(at: path, encoding: encoding).text(), path: path, progress: progress)
        }
    }
}
