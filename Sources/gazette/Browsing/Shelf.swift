import DocumentModel
import Library

/// The files that the program was asked to read.
struct Shelf {
    /// What the library is called.
    let name: String
    /// The documents, in order.
    let files: [String]
    /// The encoding that the reader has chosen for all of them.
    let encoding: Encoding.Name?

    /// Lists the documents of files and folders; throws when there is none.
    init(paths: [String], encoding: Encoding.Name? = nil) throws {
        self.encoding = encoding
        files = try paths.flatMap { path in try LibraryFolder(path: path).documents }
        name = paths.map { $0.split(separator: "/").last.map(String.init) ?? $0 }.joined(separator: ", ")
    }
}
