import GRDB

extension LibraryFile {
    /// So many bytes of documents are counted again after any change.
    private static let small = 50 << 20

    /// Counts words and characters again after a change that makes a difference.
    func renewVocabulary(after summary: IndexSummary) throws {
        guard try summary.hasChanged || pool.read({ try $0.state("words") }) == 0 else { return }
        let (size, counted, documents) = try pool.read { database in
            (
                try Int.fetchOne(database, sql: "SELECT sum(size) FROM document") ?? 0,
                try database.state("counted"), try Int.fetchOne(database, sql: "SELECT count(*) FROM document") ?? 0
            )
        }
        let uncounted =
            (try pool.read { try $0.state("uncounted") } ?? 0) + summary.new + summary.changed + summary.removed
        let hasWords = try pool.read { try $0.state("words") } == 1
        guard counted == nil || !hasWords || size < Self.small || uncounted * 20 > documents else {
            return try pool.write { try $0.set("uncounted", uncounted) }
        }
        try pool.write { database in
            try database.countVocabulary()
            try WordList.isComplete(true, in: database)
            try database.set("counted", size)
            try database.set("uncounted", 0)
        }
    }
}

extension Database {
    /// Counts the passages that each token is in.
    fileprivate func countVocabulary() throws {
        try execute(
            sql: """
                CREATE VIRTUAL TABLE IF NOT EXISTS temp.vocabulary USING fts5vocab(main, search, row);
                DELETE FROM bigram;
                DELETE FROM word;
                INSERT INTO bigram SELECT term, doc FROM temp.vocabulary WHERE term >= '⺀' AND length(term) <= 2;
                INSERT INTO word SELECT term, doc FROM temp.vocabulary WHERE term < '⺀';
                DROP TABLE temp.vocabulary;
                """)
    }
}
