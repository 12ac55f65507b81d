import Library

/// The files that the program was asked to read.
struct Shelf {
    /// What the library is called.
    let name: String
    /// The documents, in order.
    let files: [String]

    /// Lists the documents of files and folders; throws when there is none.
    init(paths: [String]) throws {
        files = try paths.flatMap { path in try LibraryFolder(path: path).documents }
        name = paths.map { $0.split(separator: "/").last.map(String.init) ?? $0 }.joined(separator: ", ")
    }
}
