public import DocumentModel
import GRDB
public import Statistics

/// Documents, their sections and their statistics as a database of SQLite.
///
/// It is filled, and then sealed for queries. An error of a call leaves the store as it was before.
public final class Store: Sendable {
    let queue: DatabaseQueue

    private init(_ queue: DatabaseQueue) { self.queue = queue }

    /// An empty store that lives as long as this value; what is much goes to a temporary file of SQLite's.
    public convenience init() throws {
        let queue = try DatabaseQueue(path: "", configuration: Self.configuration)
        try queue.write { try Schema.create(in: $0) }
        self.init(queue)
    }

    /// An empty store in a file that has no bytes yet.
    ///
    /// Nothing can be lost in it that is not made again: it is written without a journal.
    public convenience init(creating path: String) throws(StoreError) {
        do {
            let queue = try DatabaseQueue(path: Self.plain(path), configuration: Self.configuration)
            try queue.writeWithoutTransaction { database in
                _ = try String.fetchOne(database, sql: "PRAGMA journal_mode = OFF")
                try database.execute(sql: "PRAGMA synchronous = OFF")
            }
            try queue.write { try Schema.create(in: $0) }
            self.init(queue)
        } catch {
            throw StoreError(error, path: path)
        }
    }

    /// A store that was written before, for reading.
    public convenience init(reading path: String) throws(StoreError) {
        var configuration = Self.configuration
        configuration.readonly = true
        let (application, version): (Int, Int)
        let queue: DatabaseQueue
        do {
            queue = try DatabaseQueue(path: Self.plain(path), configuration: configuration)
            (application, version) = try queue.read { database in
                (
                    try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0,
                    try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
                )
            }
        } catch let error as DatabaseError where error.resultCode.primaryResultCode == .SQLITE_NOTADB {
            throw .foreign(path: path)
        } catch {
            throw StoreError(error, path: path)
        }
        guard application == Schema.application else { throw .foreign(path: path) }
        guard version <= Schema.version else { throw .newer(path: path) }
        self.init(queue)
    }

    /// Puts a document with its statistics into the store, in the place of one of the same path.
    public func put(_ document: Document, _ statistics: [Statistic]) throws(StoreError) {
        try writing {
            try queue.write { database in
                try database.removeDocument(at: document.path)
                try DocumentWriter(database).write(PreparedDocument(document, statistics), into: database)
            }
        }
    }

    /// Closes the file.
    public func close() throws(StoreError) { try writing { try queue.close() } }

    /// Does `body`; what goes wrong, such as a full disk, is told with the path.
    private func writing(_ body: () throws -> Void) throws(StoreError) {
        do {
            try body()
        } catch {
            let path = queue.path.isEmpty ? "the temporary database" : queue.path
            throw StoreError(error, path: path)
        }
    }

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.prepareDatabase { database in
            // What a file says may not call functions that do something (SQLite, "Defense against the dark arts").
            try database.execute(sql: "PRAGMA trusted_schema = OFF")
            try database.execute(sql: "PRAGMA cache_size = -65536")
        }
        return configuration
    }

    /// SQLite takes names that begin with `file:` for addresses.
    private static func plain(_ path: String) -> String { path.hasPrefix("/") ? path : "./" + path }
}
