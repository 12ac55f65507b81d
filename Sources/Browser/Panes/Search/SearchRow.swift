import DocumentModel
import Search

/// One row of the search pane; documents and hits by their numbers in the answer.
public enum SearchRow: Sendable, Equatable {
    /// A document with its number of hits.
    case document(Int)
    /// A section of it with its hits.
    case section(Int, hits: Range<Int>)
    /// A hit in its context.
    case hit(Int, Int)
    /// A search that has a name.
    case saved(Int)
    /// A query that was asked before.
    case recent(Int)

    var isHit: Bool { if case .hit = self { true } else { false } }

    /// The document that the row belongs to.
    var document: Int? {
        switch self {
        case .document(let document), .section(let document, _), .hit(let document, _): document
        case .saved, .recent: nil
        }
    }
}

/// A group of hits that is folded away.
enum SearchFold: Hashable, Sendable {
    case document(path: String)
    case section(path: String, first: Position)
}

/// How the hits are listed.
public enum SearchForm: Sendable, Equatable {
    /// Under their documents and sections.
    case groups
    /// One line a hit, aligned on the words that were found.
    case concordance(ConcordanceOrder)
}

extension SearchRow {
    /// The hits under their documents and sections, without what is folded away.
    static func groups(of documents: [FoundDocument], folded: Set<SearchFold>) -> [SearchRow] {
        var rows: [SearchRow] = []
        for (index, document) in documents.enumerated() {
            rows.append(.document(index))
            guard !folded.contains(.document(path: document.path)) else { continue }
            for section in document.sectionHits {
                let first = document.hits[section.lowerBound]
                if !first.section.isEmpty, first.section != document.title {
                    rows.append(.section(index, hits: section))
                    if folded.contains(.section(path: document.path, first: first.position)) { continue }
                }
                rows += section.map { .hit(index, $0) }
            }
        }
        return rows
    }
}

extension FoundDocument {
    /// The hits that stand together in one section.
    var sectionHits: [Range<Int>] {
        var result: [Range<Int>] = []
        for index in hits.indices {
            if let last = result.last, hits[last.lowerBound].section == hits[index].section {
                result[result.count - 1] = last.lowerBound..<index + 1
            } else {
                result.append(index..<index + 1)
            }
        }
        return result
    }

    /// Whether it has hits that are not listed.
    var isCut: Bool { count.map { $0 > hits.count } ?? true }
}
