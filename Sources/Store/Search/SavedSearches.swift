import GRDB
import Glibc
public import Search

/// What the library remembers of searches.
extension LibraryFile {
    /// The searches that have a name, by name, and the last queries, the latest first.
    public func keptSearches() throws(StoreError) -> KeptSearches {
        try telling {
            try pool.read { database in
                let saved = try Row.fetchAll(
                    database, sql: "SELECT name, query, \"order\" FROM saved_search ORDER BY name")
                let recent = try String.fetchAll(
                    database, sql: "SELECT query FROM searched ORDER BY id DESC LIMIT ?",
                    arguments: [KeptSearches.most])
                return KeptSearches(
                    saved: saved.map {
                        SavedSearch(name: $0[0], query: $0[1], order: SearchOrder(rawValue: $0[2]) ?? .place)
                    }, recent: recent)
            }
        }
    }

    /// Remembers, renames or forgets a search.
    public func apply(_ change: SearchChange) throws(StoreError) {
        try telling { try pool.write { try $0.apply(change) } }
    }
}

extension Database {
    fileprivate func apply(_ change: SearchChange) throws {
        switch change {
        case .asked(let query):
            guard query.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else { return }
            // A row of a higher id is a later one, whatever the clock says.
            try execute(
                sql: """
                    REPLACE INTO searched (id, query, time)
                    VALUES ((SELECT coalesce(max(id), 0) + 1 FROM searched), ?, ?)
                    """, arguments: [query, time(nil)])
            try execute(
                sql: "DELETE FROM searched WHERE id NOT IN (SELECT id FROM searched ORDER BY id DESC LIMIT ?)",
                arguments: [KeptSearches.most])
        case .saved(let search):
            try execute(
                sql: """
                    REPLACE INTO saved_search (name, query, "order", made)
                    VALUES (?, ?, ?, strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))
                    """, arguments: [search.name, search.query, search.order.rawValue])
        case .renamed(let old, let new):
            try execute(sql: "UPDATE OR REPLACE saved_search SET name = ? WHERE name = ?", arguments: [new, old])
        case .removed(let name): try execute(sql: "DELETE FROM saved_search WHERE name = ?", arguments: [name])
        case .forgotten(let query): try execute(sql: "DELETE FROM searched WHERE query = ?", arguments: [query])
        }
    }
}
