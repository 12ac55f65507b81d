public import DocumentModel

/// The hits of several documents, by document and section.
public struct SearchResults: Sendable, Equatable {
    /// The hits of one section.
    public struct SectionHits: Sendable, Equatable {
        /// The section; nil for what stands before the first heading.
        public var section: Int?
        /// Its hits in reading order.
        public var hits: [Hit]
    }

    /// The hits of one document.
    public struct DocumentHits: Sendable, Equatable {
        /// The index of the document among those searched.
        public var document: Int
        /// The sections that have hits, in reading order.
        public var sections: [SectionHits]
        /// How many hits they have together.
        public var count: Int { sections.reduce(0) { $0 + $1.hits.count } }
    }

    /// The documents that have hits, in the order given.
    public private(set) var documents: [DocumentHits] = []
    /// True when the limit was reached and there may be more.
    public private(set) var isCut = false

    /// How many hits there are.
    public var count: Int { documents.reduce(0) { $0 + $1.count } }

    /// Searches documents one after the other until `limit` hits are found.
    public init(_ query: Query, in documents: [Document], limit: Int = .max) {
        var left = limit
        for (index, document) in documents.enumerated() {
            guard left > 0 else { break }
            let hits = search(query, in: document, limit: left)
            add(hits, of: index)
            left -= hits.count
        }
        isCut = left <= 0 && limit < .max
    }

    /// No hits yet.
    public init() {}

    /// Adds the hits of one document behind those of the documents before it.
    public mutating func add(_ hits: [Hit], of document: Int) {
        guard !hits.isEmpty else { return }
        var sections: [SectionHits] = []
        for hit in hits {
            if let last = sections.last, last.section == hit.section {
                sections[sections.count - 1].hits.append(hit)
            } else {
                sections.append(SectionHits(section: hit.section, hits: [hit]))
            }
        }
        documents.append(DocumentHits(document: document, sections: sections))
    }
}
