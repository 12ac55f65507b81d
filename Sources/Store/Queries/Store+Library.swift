import GRDB

extension Store {
    /// A library for queries, sealed; its views have the documents of a scope.
    public convenience init(asking library: LibraryFile, about scope: LibraryScope) throws {
        try self.init(reading: library.path)
        try queue.writeWithoutTransaction { database in
            try database.execute(sql: scope.views)
        }
        try seal()
    }
}

extension LibraryScope {
    /// Views that lie over those of the library.
    fileprivate var views: String {
        guard self != .all else { return "" }
        let (condition, arguments) = condition
        var parts = condition.split(separator: "?", omittingEmptySubsequences: false).makeIterator()
        var sql = String(parts.next() ?? "")
        for argument in arguments {
            sql += "'" + argument.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
            sql += parts.next() ?? ""
        }
        let held = "(SELECT document.id FROM main.document WHERE \(sql))"
        return ["documents": "id", "sections": "document", "statistics": "document", "passages": "document"].map {
            "CREATE TEMP VIEW \($0) AS SELECT * FROM main.\($0) WHERE \($1) IN \(held);"
        }.joined(separator: "\n")
    }
}
