public import DocumentModel

extension FoundDocument {
    /// The hits of a document that is in memory, with what a list shows of the first `limit` of them.
    ///
    /// - Parameter label: how a section is called.
    public init(
        _ document: Document, hits: [Hit], limit: Int = .max, context: Int = 40, label: (_ section: Int) -> String
    ) {
        var labels: (section: Int?, text: String) = (nil, "")
        let found = hits.prefix(max(0, limit)).map { hit -> FoundHit in
            if labels.section != hit.section { labels = (hit.section, hit.section.map(label) ?? "") }
            return FoundHit(hit, in: document, section: labels.text, context: context)
        }
        self.init(
            path: document.path, title: document.displayTitle, issuer: document.metadata.issuer,
            date: document.metadata.date, hits: found, count: hits.count)
    }
}

extension FoundHit {
    fileprivate init(_ hit: Hit, in document: Document, section: String, context: Int) {
        let block = document.blocks[hit.block]
        let snippet = Snippet(of: hit.ranges, in: block, context: context)
        let place = document.source.place(at: block.map.source(at: hit.position.offset))
        self.init(
            position: hit.position, section: section, line: place.line, column: place.column, context: snippet.text,
            ranges: snippet.ranges)
    }
}
