import GRDB
import Glibc
public import Search

/// A search that is kept under a name.
public struct SavedSearch: Sendable, Equatable {
    /// The name.
    public var name: String
    /// The query as typed.
    public var query: String
    /// The order of its answer.
    public var order: SearchOrder
    /// When it was kept, ISO 8601 in UTC.
    public var made: String
}

extension LibraryFile {
    /// The searches that are kept, by name.
    public func savedSearches() throws(StoreError) -> [SavedSearch] {
        try telling {
            try pool.read { database in
                try Row.fetchAll(database, sql: "SELECT name, query, \"order\", made FROM saved_search ORDER BY name")
                    .map {
                        SavedSearch(
                            name: $0[0], query: $0[1], order: SearchOrder(rawValue: $0[2]) ?? .place, made: $0[3])
                    }
            }
        }
    }

    /// The search of a name; nil where there is none.
    public func savedSearch(named name: String) throws(StoreError) -> SavedSearch? {
        try savedSearches().first { $0.name == name }
    }

    /// Keeps a search, in the place of one of the same name.
    public func save(_ query: String, order: SearchOrder = .place, as name: String) throws(StoreError) {
        try telling {
            try pool.write { database in
                try database.execute(
                    sql: """
                        REPLACE INTO saved_search (name, query, "order", made)
                        VALUES (?, ?, ?, strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))
                        """, arguments: [name, query, order.rawValue])
            }
        }
    }

    /// Forgets the search of a name; false where there is none.
    @discardableResult
    public func removeSavedSearch(named name: String) throws(StoreError) -> Bool {
        try telling {
            try pool.write { database in
                try database.execute(sql: "DELETE FROM saved_search WHERE name = ?", arguments: [name])
                return database.changesCount > 0
            }
        }
    }
}

/// What was searched for.
extension LibraryFile {
    /// Queries that are remembered.
    private static let mostSearched = 500

    /// Remembers a query as the last one.
    public func noteSearched(_ query: String) throws(StoreError) {
        guard query.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else { return }
        try telling {
            try pool.write { database in
                // A row of a higher id is a later one, whatever the clock says.
                try database.execute(
                    sql: """
                        REPLACE INTO searched (id, query, time)
                        VALUES ((SELECT coalesce(max(id), 0) + 1 FROM searched), ?, ?)
                        """, arguments: [query, time(nil)])
                try database.execute(
                    sql: "DELETE FROM searched WHERE id <= (SELECT max(id) FROM searched) - ?",
                    arguments: [Self.mostSearched])
            }
        }
    }

    /// Forgets a query.
    public func forgetSearched(_ query: String) throws(StoreError) {
        try telling {
            try pool.write { try $0.execute(sql: "DELETE FROM searched WHERE query = ?", arguments: [query]) }
        }
    }

    /// The last queries, the latest first, each once.
    public func searched(last count: Int = 100) throws(StoreError) -> [String] {
        try telling {
            try pool.read { database in
                try String.fetchAll(
                    database, sql: "SELECT query FROM searched ORDER BY id DESC LIMIT ?", arguments: [max(0, count)])
            }
        }
    }
}
