import GRDB

extension LibraryFile {
    /// So many bytes of documents are counted again after any change.
    private static let small = 50 << 20

    /// Counts words and characters again after changes that make a difference.
    func renewVocabulary() throws {
        let (isComplete, size, documents, uncounted) = try pool.read { database in
            (
                try database.state("words") == 1,
                try Int.fetchOne(database, sql: "SELECT sum(size) FROM document") ?? 0,
                try Int.fetchOne(database, sql: "SELECT count(*) FROM document") ?? 0,
                try database.state("uncounted") ?? 0
            )
        }
        let isWanted = uncounted > 0 && (size < Self.small || uncounted * 20 > documents)
        guard isWanted || !isComplete else { return }
        try pool.write { database in
            try database.countVocabulary()
            try WordList.isComplete(true, in: database)
            try database.set("uncounted", 0)
        }
    }
}

extension Database {
    /// Adds up how many documents have come, changed or gone since the last count.
    func noteUncounted(_ count: Int) throws {
        guard count > 0 else { return }
        try set("uncounted", (try state("uncounted") ?? 0) + count)
    }

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
