import GRDB
import GRDBSQLite

/// A connection that searches a library, apart from those that write it: one search has it at a time.
final class SearchConnection {
    private let queue: DatabaseQueue
    private var statements: [String: RowReader] = [:]
    private(set) var handle: OpaquePointer?
    /// What this connection keeps from search to search, as long as the library stays the same.
    var kept = Kept()
    private var version = -1

    init(path: String) throws {
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(10)
        configuration.prepareDatabase { database in
            // The pages of a search are in the system's cache; what is kept here twice costs only memory.
            try database.execute(sql: "PRAGMA trusted_schema = OFF; PRAGMA cache_size = -2048")
        }
        queue = try DatabaseQueue(path: path.hasPrefix("/") ? path : "./" + path, configuration: configuration)
    }

    /// Does `body` on the library as it is at this moment; while it runs, changes of others are not seen.
    ///
    /// - Parameter isWanted: asked again and again; what is asked of SQLite is given up once it says no.
    func read<Value>(while isWanted: @escaping () -> Bool, _ body: () throws -> Value) throws -> Value {
        try queue.read { database in
            guard let connection = database.sqliteConnection else { throw StoreError.interrupted }
            handle = connection
            let watch = Watch(isWanted)
            defer { withExtendedLifetime(watch) { sqlite3_progress_handler(connection, 0, nil, nil) } }
            sqlite3_progress_handler(
                connection, 4000,
                { context in
                    let watch = context.map { Unmanaged<Watch>.fromOpaque($0).takeUnretainedValue() }
                    return watch?.isWanted() ?? true ? 0 : 1
                }, Unmanaged.passUnretained(watch).toOpaque())
            let now = try Int.fetchOne(database.cachedStatement(sql: "PRAGMA data_version")) ?? 0
            if now != version { (kept, version) = (Kept(), now) }
            return try body()
        }
    }

    /// The statement of this text, made when it is first asked for.
    func statement(_ sql: String) throws -> RowReader {
        if let known = statements[sql] { return known }
        guard let handle else { throw StoreError.interrupted }
        let made = try RowReader(sql, in: handle)
        statements[sql] = made
        return made
    }

    /// What is true of the library until it changes.
    struct Kept {
        /// The part of the library that the last search was in.
        var range: (scope: LibraryScope, range: ScopeRange)?
        var words: WordVocabulary?
        var catalogue: DocumentCatalogue?
    }

    private final class Watch {
        let isWanted: () -> Bool

        init(_ isWanted: @escaping () -> Bool) { self.isWanted = isWanted }
    }
}
