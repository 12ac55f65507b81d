public import DocumentModel

extension FoundDocument {
    /// The hits in a document that is at hand; nil where there are none.
    ///
    /// - Parameters:
    ///   - limit: the most hits that are wanted.
    ///   - context: the characters that are shown on either side of a hit.
    ///   - figures: the numbers of a block, where the query asks for them.
    public init?(
        _ query: Query, in document: Document, limit: Int = .max, context: Int = 40,
        figures: @escaping (_ block: Int) -> [Figure] = { _ in [] }
    ) {
        let hits = search(query, in: document, limit: limit, figures: figures)
        guard !hits.isEmpty else { return nil }
        self.init(
            path: document.path, title: document.displayTitle, issuer: document.metadata.issuer,
            date: document.metadata.date, hits: hits.map { FoundHit($0, in: document, context: context) },
            count: hits.count < limit ? hits.count : nil)
    }
}

extension FoundHit {
    /// A hit of a document as a list shows it.
    init(_ hit: Hit, in document: Document, context: Int) {
        let block = document.blocks[hit.block]
        let place = document.source.place(at: block.map.source(at: hit.position.offset))
        let snippet = Snippet(of: hit.ranges, in: block, context: context)
        self.init(
            position: hit.position, section: hit.section.map { document.sections[$0].title } ?? "", line: place.line,
            column: place.column, context: snippet.text, ranges: snippet.ranges, isCutBefore: snippet.isCutBefore,
            isCutAfter: snippet.isCutAfter)
    }
}
