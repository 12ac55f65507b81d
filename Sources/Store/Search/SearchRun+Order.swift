import Glibc
import Search

/// A document with its candidates.
struct CandidateDocument {
    /// Its place in the catalogue.
    var place: Int
    /// The passages that may have hits.
    var passages: [Int]
}

extension SearchRun {
    /// Documents that are compared with all their hits; behind them stand those that only look less relevant.
    private static let mostCompared = 1000

    /// Hands over the hits of documents in the order of these; false when no more are wanted.
    func search(documents: some Sequence<CandidateDocument>, _ answer: SearchAnswer) throws -> Bool {
        for document in documents {
            for id in document.passages {
                guard try answer.take(try found(inPassage: id)) else {
                    try answer.finish(isWhole: false)
                    return false
                }
            }
            guard try answer.finish(isWhole: true) else { return false }
        }
        return true
    }

    /// The documents with candidates, the newest first; those without a date come last.
    func documentsByDate() throws -> [CandidateDocument] {
        let catalogue = try catalogue()
        return try candidateDocuments(catalogue).sorted {
            let (left, right) = (catalogue.date($0.place), catalogue.date($1.place))
            return left != right ? left > right : $0.place < $1.place
        }
    }

    /// The documents with candidates, the most relevant first.
    ///
    /// All are ranked by how many passages may have hits; of the first that do have some, each is read and ranked
    /// by its hits: most by those in the title and in headings, then by how dense and how many they are.
    func documentsByRelevance() throws -> [CandidateDocument] {
        let catalogue = try catalogue()
        var guessed = try candidateDocuments(catalogue).map { document in
            (document, guess(document, of: catalogue))
        }.sorted { $0.1 != $1.1 ? $0.1 > $1.1 : $0.0.place < $1.0.place }.map(\.0)
        var compared: [(document: CandidateDocument, score: Double)] = []
        var tried = 0
        while tried < guessed.count, compared.count < Self.mostCompared {
            if let score = try score(guessed[tried], of: catalogue) { compared.append((guessed[tried], score)) }
            tried += 1
        }
        compared.sort {
            let (left, right) = (catalogue.date($0.document.place), catalogue.date($1.document.place))
            if $0.score != $1.score { return $0.score > $1.score }
            return left != right ? left > right : $0.document.place < $1.document.place
        }
        guessed.replaceSubrange(..<tried, with: compared.map(\.document))
        return guessed
    }

    private func candidateDocuments(_ catalogue: DocumentCatalogue) throws -> [CandidateDocument] {
        var documents: [CandidateDocument] = []
        _ = try forEachCandidate { id in
            guard let place = catalogue.document(ofPassage: id) else { return true }
            if documents.last?.place == place {
                documents[documents.count - 1].passages.append(id)
            } else {
                documents.append(CandidateDocument(place: place, passages: [id]))
            }
            return true
        }
        return documents
    }

    private func guess(_ document: CandidateDocument, of catalogue: DocumentCatalogue) -> Double {
        let count = Double(document.passages.count)
        let density = count / Double(max(1, catalogue.passages(document.place)))
        // A title stands in the first passage.
        let start = document.passages[0] == catalogue.firstPassage(document.place) ? 2.0 : 0
        return start + log2(1 + count) + 2 * log2(1 + 4 * density)
    }

    /// How relevant a document is; nil for one without hits.
    private func score(_ document: CandidateDocument, of catalogue: DocumentCatalogue) throws -> Double? {
        var (hits, inHeadings, isInTitle) = (0.0, 0.0, false)
        for id in document.passages {
            guard let passage = try found(inPassage: id) else { continue }
            if hits == 0 { isInTitle = stands(inTitle: passage.document.facts.title) }
            hits += Double(passage.hits.count)
            inHeadings += Double(
                passage.hits.count { passage.passage.pieces[$0.block - passage.passage.firstBlock].isHeading })
        }
        guard hits > 0 else { return nil }
        let density = hits / Double(max(1, catalogue.passages(document.place)))
        return (isInTitle ? 8 : 0) + 3 * log2(1 + inHeadings) + 2 * log2(1 + density) + log2(1 + hits)
    }
}
