import Browser
import DocumentModel
import Library
import Search

/// The answers to searches over the shelf.
extension Librarian {
    private static let mostRows = 2000

    /// Where a query occurs in some documents, in rows under their titles, and how often.
    static func answer(_ query: Query, from holdings: [Holding]) -> (rows: [SearchRow], count: Int) {
        guard !query.isEmpty else { return ([], 0) }
        var results = SearchResults()
        for (index, holding) in holdings.enumerated() {
            results.add(holding.hits(of: query), of: index)
        }
        var rows: [SearchRow] = []
        for group in results.documents {
            let holding = holdings[group.document]
            rows.append(.document(path: holding.document.path, title: holding.item.entry.title, count: group.count))
            rows += group.sections.flatMap { Self.rows(of: $0, in: holding.document) }
            if rows.count > mostRows { break }
        }
        return (rows, results.count)
    }

    private static func rows(of group: SearchResults.SectionHits, in document: Document) -> [SearchRow] {
        let title = group.section.map(document.label(ofSection:)) ?? document.fileName
        return [.section(title: title, count: group.hits.count)]
            + group.hits.map { hit in
                let snippet = Snippet(of: hit.ranges, in: document.blocks[hit.block], context: 30)
                return .hit(
                    path: document.path, position: hit.position, context: snippet.text, ranges: snippet.ranges)
            }
    }
}
