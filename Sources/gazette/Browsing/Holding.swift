import Browser
import DocumentModel
import Library
import Statistics

extension Librarian {
    /// A document of the shelf, with what is asked of it again and again.
    struct Holding {
        var reading: CorrectedDocument
        var item: LibraryItem
        /// Nothing for a long document: it would take its memory twice.
        private var folded: FoldedDocument?

        var document: Document { reading.document }

        init(_ reading: CorrectedDocument) {
            let document = reading.document
            let statistics = document.countedStatistics
            self.reading = reading
            folded = document.isLong ? nil : FoldedDocument(document)
            item = LibraryItem(
                entry: LibraryEntry(document, statistics: statistics), statistics: statistics,
                sectionTitles: document.sections.map(\.title))
        }

        func hits(of query: Query) -> [Hit] {
            guard let folded else { return Library.search(query, in: document, limit: FindState.mostHits) }
            return Library.search(query, in: document, folded: folded)
        }
    }
}

extension Document {
    /// The statistics; of a long document the first fifty thousand.
    var countedStatistics: [Statistic] {
        extractStatistics(from: self, limit: isLong ? Reading.mostStatistics : .max)
    }
}
