import Search

extension SearchRun {
    /// How the index is asked for candidates.
    func plan() throws -> CandidatePlan {
        try CandidatePlan(query.candidates, count: passages(with:), words: words(like:))
    }

    /// How many passages have a token when they were counted last; nil where it was not counted.
    private func passages(with token: [UInt8]) throws -> Int? {
        let rows = try connection.statement("SELECT count FROM bigram WHERE characters = ?")
        rows.start(String(decoding: token, as: UTF8.self))
        defer { rows.stop() }
        return try rows.step() ? rows.number(0) : nil
    }

    /// The words of the library that are like a token; nil where they are not known.
    private func words(like token: Token) throws -> [[UInt8]]? {
        guard try hasAllWords() else { return nil }
        let vocabulary = try connection.kept.words ?? WordVocabulary(connection)
        connection.kept.words = vocabulary
        return vocabulary.words(like: token)
    }

    /// Whether the list of words has those of all documents.
    private func hasAllWords() throws -> Bool {
        let rows = try connection.statement("SELECT value FROM state WHERE name = 'words'")
        rows.start()
        defer { rows.stop() }
        return try rows.step() && rows.number(0) == 1
    }
}
