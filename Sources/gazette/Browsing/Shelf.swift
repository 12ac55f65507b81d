import DocumentModel
import DocumentReaders
import Glibc
import Library
import Store

/// What the program was asked to read: files and folders, or the whole library.
struct Shelf: Sendable {
    /// What it is called; empty for the whole library.
    let name: String
    /// The files and folders, absolute and without links; none for the whole library.
    let paths: [String]
    /// The document, where there is only one.
    let single: String?
    /// The encoding that the reader has chosen for all documents.
    let encoding: Encoding.Name?
    /// Whether its documents are read by themselves and not by the indexer, which knows no pipes and chooses encodings.
    var isRead: Bool { isPassing || encoding != nil }

    /// Whether something of it gives its bytes once, as a pipe does.
    private let isPassing: Bool

    /// The whole library.
    init(whole encoding: Encoding.Name?) {
        (name, paths, single, isPassing) = ("", [], nil, false)
        self.encoding = encoding
    }

    /// Looks at files and folders; throws when one cannot be read or there is no document.
    init(paths given: [String], encoding: Encoding.Name? = nil) throws {
        self.encoding = encoding
        let paths = given.map(Self.absolute)
        var found: [String] = []
        for path in paths where found.count < 2 { found += try LibraryFolder(path: path, atMost: 2).documents }
        self.paths = paths
        single = found.count == 1 ? found.first : nil
        isPassing = paths.contains { !Self.stays($0) }
        name = given.map { $0.split(separator: "/").last.map(String.init) ?? $0 }.joined(separator: ", ")
    }

    /// The part of the library that is meant.
    var scope: LibraryScope { paths.isEmpty ? .all : .under(paths) }

    /// The path without links and detours, by which the library knows a document; of a pipe the path as it is.
    private static func absolute(_ path: String) -> String {
        guard stays(path), let real = realpath(FileName.bytes(of: path), nil) else { return path }
        defer { free(real) }
        return FileName.text(of: UnsafeBufferPointer(start: real, count: strlen(real)).map(UInt8.init(bitPattern:)))
    }

    private static func stays(_ path: String) -> Bool {
        var status = stat()
        guard stat(FileName.bytes(of: path), &status) == 0 else { return true }
        return [S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT)
    }
}
