import GRDB
import Search

extension Database {
    /// Takes the document of a path and all its rows out of a store.
    @discardableResult
    func removeDocument(at path: String) throws -> Bool {
        let statement = try cachedStatement(sql: "SELECT id FROM document WHERE path = ?")
        guard let id = try Int.fetchOne(statement, arguments: [path]) else { return false }
        return try removeDocument(id)
    }

    /// Takes a document and all its rows out of a store; false when it is not there.
    @discardableResult
    func removeDocument(_ id: Int) throws -> Bool {
        let found = try Row.fetchOne(self, sql: "SELECT * FROM document WHERE id = ?", arguments: [id])
        guard let row = found else { return false }
        func range(_ first: String, _ count: String) -> Range<Int> {
            let start: Int = row[first]
            let length: Int = row[count]
            return start..<start + length
        }
        if try tableExists("search") { try removeTokens(ofPassages: range("first_passage", "passages")) }
        for (table, range) in [
            ("section", range("first_section", "sections")), ("passage", range("first_passage", "passages")),
            ("statistic", range("first_statistic", "statistics")),
        ] where !range.isEmpty {
            try execute(
                sql: "DELETE FROM \(table) WHERE id >= ? AND id < ?", arguments: [range.lowerBound, range.upperBound])
        }
        try execute(sql: "DELETE FROM document WHERE id = ?", arguments: [id])
        return true
    }

    /// The index keeps no text: it is told once more what it was told (FTS5, "The 'delete' Command").
    private func removeTokens(ofPassages ids: Range<Int>) throws {
        let delete = try RowWriter(
            "INSERT INTO search (search, rowid, tokens) VALUES ('delete', ?, ?)", in: self)
        var tokens = IndexTokens()
        try forEachPassage(of: ids) { id, passage in
            delete.bind(id)
            delete.bind(text: tokens.tokens(of: passage))
            try delete.write()
        }
    }

    /// The passages of ids, in order.
    func forEachPassage(of ids: Range<Int>, _ body: (Int, Passage) throws -> Void) throws {
        let rows = try Row.fetchCursor(
            self, sql: "SELECT id, CAST(text AS BLOB), places FROM passage WHERE id >= ? AND id < ? ORDER BY id",
            arguments: [ids.lowerBound, ids.upperBound])
        while let row = try rows.next() {
            let text = try row.withUnsafeData(atIndex: 1) { $0.map(Array.init) ?? [] }
            let places = try row.withUnsafeData(atIndex: 2) { $0.map(Array.init) ?? [] }
            guard let passage = Passage(bytes: text, placeBytes: places) else {
                throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a passage is damaged")
            }
            try body(row[0], passage)
        }
    }
}
