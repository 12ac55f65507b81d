import GRDB
import Glibc

/// The library: one file of SQLite with the documents, their text, sections and statistics, and an index of the text.
///
/// Several programs may use it at once: one writes at a time, and who reads sees what was whole when it began.
public final class LibraryFile: Sendable {
    /// The path of the file; empty for a library that lives as long as this value.
    public let path: String
    let pool: any DatabaseWriter
    /// What searches it.
    let searching: SearchConnections

    /// Opens the library in a file, and makes file and folder where they are not there yet.
    public convenience init(at path: String) throws(StoreError) {
        try self.init(path, shownAs: path)
    }

    private init(_ file: String, shownAs path: String) throws(StoreError) {
        self.path = path
        try Self.prepare(file)
        do {
            let pool = try DatabasePool(
                path: file.hasPrefix("/") ? file : "./" + file, configuration: Self.configuration)
            // Only a new file is written to: who indexes keeps nobody waiting.
            let isNew = try pool.read { try Self.isEmpty($0) }
            if isNew {
                try pool.write { if try Self.isEmpty($0) { try Schema.create(in: $0, isSearched: true) } }
            }
            try pool.read { database in
                let application = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
                let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
                guard application == Schema.application else { throw StoreError.noLibrary(path: path) }
                guard version <= Schema.version else { throw StoreError.newer(path: path) }
                // A database of statistics has no index.
                guard try database.tableExists("search") else { throw StoreError.noLibrary(path: path) }
            }
            self.pool = pool
            searching = SearchConnections(path: file)
        } catch let error as StoreError {
            throw error
        } catch let error as DatabaseError where error.resultCode.primaryResultCode == .SQLITE_NOTADB {
            throw .noLibrary(path: path)
        } catch {
            throw StoreError(error, path: path)
        }
    }

    private static func isEmpty(_ database: Database) throws -> Bool {
        try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") == 0
    }

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        configuration.prepareDatabase { database in
            // The size of pages is that of a new file. The log is written back at 32 MB, and is cut to 64 MB afterwards.
            try database.execute(
                sql: """
                    PRAGMA page_size = 32768; PRAGMA trusted_schema = OFF; PRAGMA cache_size = -8192;
                    PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 1000; PRAGMA journal_size_limit = 67108864
                    """)
        }
        return configuration
    }

    /// Puts documents into the library, each in the place of one of the same path.
    public func put(_ prepared: [PreparedDocument]) throws(StoreError) {
        try telling {
            try pool.write { database in
                let writer = try DocumentWriter(database, isSearched: true)
                for document in prepared {
                    try database.removeDocument(at: document.path)
                    try writer.write(document, into: database)
                }
            }
        }
    }

    /// Does `body`; what goes wrong, such as a full disk, is told with the path.
    func telling<Result>(_ body: () throws -> Result) throws(StoreError) -> Result {
        do {
            return try body()
        } catch let error as StoreError {
            throw error
        } catch {
            throw StoreError(error, path: path)
        }
    }
}
