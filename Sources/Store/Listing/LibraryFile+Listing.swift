import DocumentModel
import GRDB
public import Library

/// The documents of a library as a list.
extension LibraryFile {
    /// Lists documents. Without filter only their count is found: any window is found by an index.
    public func list(_ listing: Listing) throws(StoreError) -> ListedDocuments {
        try reading { database in
            let (condition, arguments) = listing.condition
            guard !listing.isWhole else {
                let count = try Int.fetchOne(
                    database.cachedStatement(sql: "SELECT count(*) FROM document WHERE \(condition)"),
                    arguments: arguments)
                return ListedDocuments(listing: listing, count: count ?? 0, ids: nil)
            }
            // What is left by a filter is sorted: to look documents up in the order of an index costs more.
            let ids = try Int.fetchAll(
                database, sql: "SELECT id FROM document WHERE \(condition) ORDER BY +\(listing.sorting)",
                arguments: arguments)
            return ListedDocuments(listing: listing, count: ids.count, ids: ids)
        }
    }

    /// The first documents of a list, without counting it; of one that is filtered this is no faster.
    public func firstEntries(_ count: Int, of listing: Listing) throws(StoreError) -> [LibraryEntry] {
        let listed = listing.isWhole ? ListedDocuments(listing: listing, count: count, ids: nil) : try list(listing)
        return try entries(0..<count, of: listed)
    }

    /// Some documents of a list, by their rows from 0; fewer where the list is shorter.
    public func entries(_ rows: Range<Int>, of listed: ListedDocuments) throws(StoreError) -> [LibraryEntry] {
        try reading { database in
            let fields = LibraryEntry.fields
            if let ids = listed.ids {
                let statement = try database.cachedStatement(sql: "SELECT \(fields) FROM document WHERE id = ?")
                return try ids[rows.clamped(to: ids.indices)].compactMap { id in
                    try Row.fetchOne(statement, arguments: [id]).map(LibraryEntry.init)
                }
            }
            let (condition, arguments) = listed.listing.condition
            let sql = """
                SELECT \(fields) FROM \(listed.listing.source) WHERE \(condition)
                ORDER BY \(listed.listing.sorting) LIMIT ? OFFSET ?
                """
            return try Row.fetchAll(
                database.cachedStatement(sql: sql), arguments: arguments + [rows.count, rows.lowerBound]
            ).map(LibraryEntry.init)
        }
    }

    /// The row of a document in a list; nil when it is not in it.
    public func row(of path: String, in listed: ListedDocuments) throws(StoreError) -> Int? {
        try reading { database in
            let (condition, arguments) = listed.listing.condition
            let own = try Int.fetchOne(
                database, sql: "SELECT id FROM document WHERE path = ? AND \(condition)", arguments: [path] + arguments)
            guard let own else { return nil }
            if let ids = listed.ids { return ids.firstIndex(of: own) }
            let sql = """
                SELECT count(*) FROM \(listed.listing.source) JOIN document AS own ON own.id = ?
                WHERE \(condition) AND \(listed.listing.isBeforeOwn)
                """
            return try Int.fetchOne(database, sql: sql, arguments: [own] + arguments)
        }
    }

    /// How many statistics the documents of a scope have.
    public func statisticCount(in scope: LibraryScope) throws(StoreError) -> Int {
        try reading { database in
            let (condition, arguments) = scope.condition
            let sql = "SELECT sum(statistics) FROM document WHERE \(condition)"
            return try Int.fetchOne(database, sql: sql, arguments: StatementArguments(arguments)) ?? 0
        }
    }

    /// Reads what is whole at this moment; what goes wrong is told with the path.
    func reading<Result>(_ body: (Database) throws -> Result) throws(StoreError) -> Result {
        do {
            return try pool.read(body)
        } catch {
            throw StoreError(error, path: path)
        }
    }
}

extension LibraryEntry {
    /// The columns of `document` that an entry is made of.
    static let fields = "path, shown_title, issuer, date, kind, characters, sections, statistics"

    init(_ row: Row) {
        self.init(
            path: row[0], title: row[1], issuer: row[2], date: row[3],
            kind: Metadata.Kind(rawValue: row[4]) ?? .other, characterCount: row[5], sectionCount: row[6],
            statisticCount: row[7])
    }
}
