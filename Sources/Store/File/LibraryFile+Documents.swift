import DocumentModel
import GRDB
public import Library

extension LibraryFile {
    /// How many documents a part of the library has.
    public func documentCount(in scope: LibraryScope = .all) throws(StoreError) -> Int {
        let condition = scope.condition
        return try telling {
            try pool.read { database in
                try Int.fetchOne(
                    database, sql: "SELECT count(*) FROM document WHERE \(condition.sql)",
                    arguments: StatementArguments(condition.arguments)) ?? 0
            }
        }
    }

    /// Gives the documents of a part of the library in the order of their paths.
    public func forEachEntry(in scope: LibraryScope = .all, _ body: (LibraryEntry) throws -> Void) throws(StoreError) {
        let condition = scope.condition
        try telling {
            try pool.read { database in
                let rows = try Row.fetchCursor(
                    database,
                    sql: """
                        SELECT path, shown_title, issuer, date, kind, characters, sections, statistics FROM document
                        WHERE \(condition.sql) ORDER BY path
                        """, arguments: StatementArguments(condition.arguments))
                while let row = try rows.next() {
                    try body(
                        LibraryEntry(
                            path: row[0], title: row[1], issuer: row[2], date: row[3],
                            kind: Metadata.Kind(rawValue: row[4]) ?? .other, characterCount: row[5],
                            sectionCount: row[6], statisticCount: row[7]))
                }
            }
        }
    }

    /// Takes the documents of a part out of the library, and forgets its folders.
    ///
    /// - Returns: how many documents were taken out; nil when another program indexes.
    public func forget(_ scope: LibraryScope) throws(StoreError) -> Int? {
        guard let lock = try IndexLock(of: path) else { return nil }
        defer { withExtendedLifetime(lock) {} }
        let condition = scope.condition
        let arguments = StatementArguments(condition.arguments)
        return try telling {
            let ids = try pool.read { database in
                try Int.fetchAll(
                    database, sql: "SELECT id FROM document WHERE \(condition.sql)", arguments: arguments)
            }
            var summary = IndexSummary()
            try remove(ids, &summary)
            try pool.write { database in
                for table in ["folder", "refused"] {
                    let condition = scope.condition(on: table)
                    try database.execute(
                        sql: "DELETE FROM \(table) AS document WHERE \(condition.sql)",
                        arguments: StatementArguments(condition.arguments))
                }
            }
            try renewVocabulary()
            return summary.removed
        }
    }
}
