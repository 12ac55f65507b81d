public import Search

extension LibraryFile {
    /// The places that answer a query, document after document as they are found.
    ///
    /// Each call reads through a connection of its own, and sees the library as it is when it begins. It may be made
    /// on any thread, also while another search runs.
    ///
    /// - Parameters:
    ///   - order: by `place` and `date` the first documents come at once; by `relevance` when some are compared.
    ///   - limit: the most hits that are wanted in all.
    ///   - context: the characters that are shown on either side of a hit.
    ///   - isWanted: asked again and again, some thousand times a second; the search ends soon after it says no.
    ///   - found: takes a document with hits, and says whether more are wanted.
    /// - Returns: true when all was searched; false when `limit`, `isWanted` or `found` ended it before.
    @discardableResult
    public func search(
        _ query: Query, in scope: LibraryScope = .all, order: SearchOrder = .place, limit: Int = .max,
        context: Int = 40, while isWanted: () -> Bool = { true }, found: (FoundDocument) throws -> Bool
    ) throws -> Bool {
        guard limit > 0, !query.isEmpty else { return limit > 0 }
        return try running(query, in: scope, while: isWanted) { run in
            try withoutActuallyEscaping(found) { found in
                let answer = SearchAnswer(limit: limit, context: context, found: found)
                switch order {
                case .place:
                    let isWhole = try run.forEachCandidate { try answer.take(try run.found(inPassage: $0)) }
                    return try answer.finish(isWhole: isWhole) && isWhole
                case .date: return try run.search(documents: try run.documentsByDate(), answer)
                case .relevance: return try run.search(documents: try run.documentsByRelevance(), answer)
                }
            }
        } ?? false
    }

    /// The hits of one document, in reading order; what is shown when a group of an answer is opened.
    ///
    /// - Parameter path: the path that the library has it under.
    public func hits(
        of query: Query, inDocument path: String, limit: Int = .max, context: Int = 40,
        while isWanted: () -> Bool = { true }
    ) throws -> [FoundHit] {
        var hits: [FoundHit] = []
        try search(query, in: .under([path]), limit: limit, context: context, while: isWanted) { document in
            guard document.path == path else { return true }
            hits += document.hits
            return true
        }
        return hits
    }

    /// Counts all that answers a query.
    ///
    /// - Parameter progress: gets what is counted so far, now and then.
    /// - Returns: the whole count; when it was not wanted any more, what was counted until then.
    @discardableResult
    public func count(
        _ query: Query, in scope: LibraryScope = .all, while isWanted: () -> Bool = { true },
        progress: (FoundCount) -> Void = { _ in }
    ) throws -> FoundCount {
        var count = FoundCount()
        guard !query.isEmpty else { return FoundCount(isComplete: true) }
        var last = -1
        var tried = 0
        let isWhole = try running(query, in: scope, while: isWanted) { run in
            try run.forEachCandidate { id in
                tried += 1
                if tried & 0x3FF == 0 { progress(count) }
                let (hits, document) = try run.count(inPassage: id)
                guard hits > 0 else { return true }
                count.hits += hits
                if document != last { count.documents += 1 }
                last = document
                return true
            }
        }
        count.isComplete = isWhole ?? false
        return count
    }

    /// Does `body` with a search on a connection of its own; nil when it was given up.
    func running<Value>(
        _ query: Query, in scope: LibraryScope, while isWanted: () -> Bool, _ body: (SearchRun) throws -> Value
    ) throws -> Value? {
        try withoutActuallyEscaping(isWanted) { isWanted in
            do {
                return try searching.use { connection in
                    try connection.read(while: isWanted) {
                        try body(try SearchRun(query, in: scope, connection, while: isWanted))
                    }
                }
            } catch StoreError.interrupted {
                return nil
            }
        }
    }
}
