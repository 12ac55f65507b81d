import Browser
import DocumentModel
import DocumentReaders
import Library
import Search
import Store

/// The answers to searches over the shelf.
extension Librarian {
    private static let mostRows = 2000

    /// Where a query occurs in the documents of the shelf, in rows under their titles, and how often.
    func answer(_ query: Query, while isWanted: () -> Bool) -> (rows: [SearchRow], count: Int) {
        guard !query.isEmpty, let desk, let library = try? desk.library(),
            let listed = try? library.list(Listing(desk.shelf.scope)),
            let entries = try? library.entries(0..<listed.count, of: listed)
        else { return ([], 0) }
        var rows: [SearchRow] = []
        var count = 0
        for entry in entries where isWanted() && rows.count <= Self.mostRows {
            guard let plain = try? readDocument(at: entry.path, encoding: desk.shelf.encoding) else { continue }
            let document = read(plain).document
            var results = SearchResults()
            results.add(Search.search(query, in: document, limit: FindState.mostHits), of: 0)
            guard let group = results.documents.first else { continue }
            count += results.count
            rows.append(.document(path: document.path, title: entry.title, count: group.count))
            rows += group.sections.flatMap { Self.rows(of: $0, in: document) }
        }
        return (rows, count)
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
