import GRDB

/// What a library holds, and whether it is whole.
public struct LibraryCheck: Sendable, Equatable {
    /// How many documents there are.
    public var documents = 0
    /// The bytes of their clean text.
    public var textBytes = 0
    /// The bytes of the index of it.
    public var indexBytes = 0
    /// The bytes of the file.
    public var fileBytes = 0
    /// What is damaged, in the words of SQLite or in ours; empty when the library is whole.
    public var damage: [String] = []
}

extension LibraryFile {
    /// Looks through the whole library; it takes as long as reading the file.
    public func check() throws(StoreError) -> LibraryCheck {
        try telling {
            var check = try pool.read { database in
                func number(_ sql: String) throws -> Int { try Int.fetchOne(database, sql: sql) ?? 0 }
                var check = LibraryCheck()
                check.documents = try number("SELECT count(*) FROM document")
                check.textBytes = try number("SELECT sum(length(CAST(text AS BLOB))) FROM passage")
                check.indexBytes = try number("SELECT sum(length(block)) FROM search_data")
                check.fileBytes = try number("PRAGMA page_count") * number("PRAGMA page_size")
                check.damage = try String.fetchAll(database, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
                check.damage += try database.missingRows()
                return check
            }
            // FTS5 checks itself by a command that has the form of writing (FTS5, "The 'integrity-check' Command").
            do {
                try pool.write { try $0.execute(sql: "INSERT INTO search (search) VALUES ('integrity-check')") }
            } catch let error as DatabaseError where error.resultCode.primaryResultCode == .SQLITE_CORRUPT {
                check.damage.append("the index is damaged")
            }
            return check
        }
    }
}

extension Database {
    /// The documents whose rows are not all there, or rows that belong to none.
    fileprivate func missingRows() throws -> [String] {
        try ["section", "passage", "statistic"].flatMap { table in
            let missing = try String.fetchAll(
                self,
                sql: """
                    SELECT path FROM document WHERE \(table)s <> (SELECT count(*) FROM \(table)
                        WHERE \(table).id >= first_\(table) AND \(table).id < first_\(table) + \(table)s
                        AND document = document.id) LIMIT 10
                    """
            ).map { "\($0) has lost rows of its \(table)s" }
            let count = try Int.fetchOne(self, sql: "SELECT count(*) FROM \(table)") ?? 0
            let counted = try Int.fetchOne(self, sql: "SELECT sum(\(table)s) FROM document") ?? 0
            return missing + (count == counted ? [] : ["\(count - counted) \(table)s belong to no document"])
        }
    }
}
