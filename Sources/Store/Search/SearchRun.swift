import Search

/// A passage with hits.
struct FoundPassage {
    var document: DocumentRow
    var details: DocumentDetails
    var passage: Passage
    var hits: [Hit]

    /// The hits as a list shows them.
    func shown(_ hits: some Sequence<Hit>, context: Int) throws -> [FoundHit] {
        try hits.map {
            FoundHit($0, in: passage, section: try details.title(ofSection: $0.section), context: context)
        }
    }
}

/// One search: the index names candidates, and each is tried on its text.
final class SearchRun {
    let connection: SearchConnection
    let query: Query
    private var matcher: PassageMatcher
    private let test: QueryDocumentTest
    private let scope: ScopeRange
    private let isWanted: () -> Bool
    /// Whether the document of a passage must be known before the passage is tried.
    private let asksDocuments: Bool
    private static let noFacts = DocumentFacts(title: "", kind: "", issuer: "", date: "", path: "")
    /// The document of the last passage; nil inside for one that cannot have hits.
    private var last: (id: Int, known: (row: DocumentRow, details: DocumentDetails)?)?

    init(
        _ query: Query, in scope: LibraryScope, _ connection: SearchConnection, while isWanted: @escaping () -> Bool
    ) throws {
        (self.query, self.connection, self.isWanted) = (query, connection, isWanted)
        matcher = PassageMatcher(query)
        test = query.documentTest
        if let kept = connection.kept.range, kept.scope == scope {
            self.scope = kept.range
        } else {
            self.scope = try ScopeRange(scope, in: connection)
            connection.kept.range = (scope, self.scope)
        }
        asksDocuments = !test.isEmpty || self.scope.asksDocuments
    }

    /// The candidates in the order of the library, until `body` wants no more: then false.
    func forEachCandidate(_ body: (_ passage: Int) throws -> Bool) throws -> Bool {
        guard let bounds = scope.bounds else { return true }
        let rows: RowReader
        switch try plan() {
        case .nothing: return true
        case .match(let expression):
            rows = try connection.statement(
                "SELECT rowid FROM search WHERE search MATCH ? AND rowid >= ? AND rowid <= ? ORDER BY rowid")
            rows.start(expression, bounds.lowerBound, bounds.upperBound)
        case .everything where query.asksForDocumentsOnly:
            rows = try connection.statement(
                "SELECT first_passage FROM document WHERE first_passage >= ? AND first_passage <= ? ORDER BY id")
            rows.start(bounds.lowerBound, bounds.upperBound)
        case .everything:
            rows = try connection.statement("SELECT id FROM passage WHERE id >= ? AND id <= ? ORDER BY id")
            rows.start(bounds.lowerBound, bounds.upperBound)
        }
        defer { rows.stop() }
        let years = query.years
        let catalogue = try years.map { _ in try self.catalogue() }
        while try rows.step() {
            let id = rows.number(0)
            guard scope.mayHave(passage: id) else { continue }
            if let years, let catalogue, let document = catalogue.document(ofPassage: id),
                !years.contains(catalogue.year(document))
            {
                continue
            }
            guard try body(id) else { return false }
        }
        return true
    }

    /// The hits of a passage; nil where there are none.
    func found(inPassage id: Int) throws -> FoundPassage? {
        guard let (document, passage, hits) = try trying(id, { matcher.hits(in: $0, of: $1) }), !hits.isEmpty,
            let (row, details) = try self.document(document)
        else { return nil }
        return FoundPassage(document: row, details: details, passage: passage, hits: hits)
    }

    /// How many hits a passage has, and the id of its document.
    func count(inPassage id: Int) throws -> (hits: Int, document: Int) {
        guard let (document, _, hits) = try trying(id, { matcher.count(in: $0, of: $1) }) else { return (0, 0) }
        return (hits, document)
    }

    private func trying<Value>(
        _ id: Int, _ body: (Passage, SearchContext) -> Value
    ) throws -> (document: Int, passage: Passage, value: Value)? {
        guard isWanted() else { throw StoreError.interrupted }
        let rows = try connection.statement("SELECT document, text, places FROM passage WHERE id = ?")
        rows.start(id)
        defer { rows.stop() }
        guard try rows.step() else { return nil }
        let number = rows.number(0)
        // To look up a document takes as long as to try a passage: most passages are tried without.
        var facts = Self.noFacts
        if asksDocuments {
            guard let known = try document(number) else { return nil }
            facts = known.row.facts
        }
        guard matcher.mayAnswer(rows.bytes(1)),
            let passage = Passage(bytes: Array(rows.bytes(1)), placeBytes: rows.bytes(2))
        else { return nil }
        // What a closure cannot throw is thrown behind it.
        var failure: (any Error)?
        let context = SearchContext(
            document: facts,
            titles: { section in
                do {
                    return try self.document(number)?.details.titles(ofSection: section) ?? []
                } catch {
                    failure = error
                    return []
                }
            },
            figures: { block in
                let index = block - passage.firstBlock
                guard passage.pieces.indices.contains(index) else { return [] }
                let base = passage.pieces[index].range.lowerBound
                do {
                    return try self.document(number)?.details.figures(ofBlock: block, base: base) ?? []
                } catch {
                    failure = error
                    return []
                }
            })
        let value = body(passage, context)
        if let failure { throw failure }
        return (number, passage, value)
    }

    /// The documents of the library with their passages and dates.
    func catalogue() throws -> DocumentCatalogue {
        if let kept = connection.kept.catalogue { return kept }
        let made = try DocumentCatalogue(connection)
        connection.kept.catalogue = made
        return made
    }

    /// Whether the query has hits in a title.
    func stands(inTitle title: String) -> Bool {
        let text = Array(title.utf8)
        let piece = Passage.Piece(
            range: 0..<text.count, partsCells: false, isHeading: true, section: nil, places: [])
        let facts = DocumentFacts(title: title, kind: "", issuer: "", date: "", path: "")
        let passage = Passage(firstBlock: 0, bytes: text, pieces: [piece])
        return !matcher.hits(in: passage, of: SearchContext(document: facts)).isEmpty
    }

    private func document(_ id: Int) throws -> (row: DocumentRow, details: DocumentDetails)? {
        if let last, last.id == id { return last.known }
        guard let row = try DocumentRow(id, in: connection), scope.mayHave(path: row.facts.path),
            test.isEmpty || test.mayMatch(row.facts)
        else {
            last = (id, nil)
            return nil
        }
        let known = (row, DocumentDetails(row, connection))
        last = (id, known)
        return known
    }
}
