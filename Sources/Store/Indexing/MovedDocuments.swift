import GRDB
import Glibc
import Synchronization

/// The documents that a new file may be under another name.
final class MovedDocuments: Sendable {
    private let library: LibraryFile
    private let byHash: [Int: [Int]]
    private let claimed = Mutex<Set<Int>>([])

    init(_ library: LibraryFile, _ database: Database) throws {
        self.library = library
        var byHash: [Int: [Int]] = [:]
        let rows = try Row.fetchCursor(database, sql: "SELECT hash, id FROM document WHERE title <> '' ORDER BY id")
        while let row = try rows.next() { byHash[row[0], default: []].append(row[1]) }
        self.byHash = byHash
    }

    /// The documents that are under another name now.
    var ids: Set<Int> { claimed.withLock { $0 } }

    /// The document that a new file was before: of the same bytes, read the same, and gone from where it was.
    func claim(_ path: String, _ stamp: FileStamp) -> Int? {
        for id in byHash[stamp.hash] ?? [] {
            guard let former = try? former(id, stamp), former.ending == path.ending, hasGone(former) else { continue }
            if claimed.withLock({ $0.insert(id).inserted }) { return id }
        }
        return nil
    }

    private func former(_ id: Int, _ stamp: FileStamp) throws -> String? {
        try library.pool.read { database in
            try String.fetchOne(
                database,
                sql: "SELECT path FROM document WHERE id = ? AND size = ? AND corrections = ? AND reading = ?",
                arguments: [id, stamp.size, stamp.corrections, Schema.reading])
        }
    }

    private func hasGone(_ path: String) -> Bool { FileFacts(path) == nil && (errno == ENOENT || errno == ENOTDIR) }
}

extension String {
    /// What a name ends with, from its last dot: it tells readers what a file is.
    fileprivate var ending: String {
        let name = split(separator: "/").last ?? ""
        return name.lastIndex(of: ".").map { name[$0...].lowercased() } ?? ""
    }
}
