import GRDB
public import Search

/// The search that was shown last: rows of `state`, a value each.
extension LibraryFile {
    /// What was shown last; nil where nothing was.
    public func lastSearch() throws(StoreError) -> LastSearch? {
        try telling {
            try pool.read { database in
                guard let query = try database.text("search"), !query.isEmpty else { return nil }
                return LastSearch(
                    query: query, order: try database.text("search_order").flatMap(SearchOrder.init) ?? .place,
                    isOfLibrary: try database.state("search_library") == 1,
                    path: try database.text("search_path") ?? "",
                    block: try database.state("search_block") ?? 0, offset: try database.state("search_offset") ?? 0)
            }
        }
    }

    /// Remembers what is shown.
    public func note(_ last: LastSearch) throws(StoreError) {
        try telling {
            try pool.write { database in
                try database.set("search", text: last.query)
                try database.set("search_order", text: last.order.rawValue)
                try database.set("search_library", last.isOfLibrary ? 1 : 0)
                try database.set("search_path", text: last.path)
                try database.set("search_block", last.block)
                try database.set("search_offset", last.offset)
            }
        }
    }
}

extension Database {
    fileprivate func text(_ name: String) throws -> String? {
        try String.fetchOne(self, sql: "SELECT CAST(value AS TEXT) FROM state WHERE name = ?", arguments: [name])
    }

    fileprivate func set(_ name: String, text: String) throws {
        try execute(sql: "REPLACE INTO state (name, value) VALUES (?, ?)", arguments: [name, text])
    }
}
