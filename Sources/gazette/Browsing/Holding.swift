import Browser
import DocumentModel
import Library
import Search
import Statistics

extension Librarian {
    /// A document of the shelf, with what is asked of it again and again.
    struct Holding {
        var reading: CorrectedDocument
        var item: LibraryItem
        /// Its statistics with those that the reader has taken out.
        let counted: CorrectedStatistics
        /// Nothing for a long document: it would take its memory twice.
        private var folded: FoldedDocument?

        var document: Document { reading.document }

        init(_ reading: CorrectedDocument) {
            var reading = reading
            let counted = reading.countedStatistics()
            let (document, statistics) = (reading.document, counted.rows)
            self.reading = reading
            self.counted = counted
            folded = document.isLong ? nil : FoldedDocument(document)
            item = LibraryItem(
                entry: LibraryEntry(document, statistics: statistics), statistics: statistics,
                sectionTitles: document.sections.map(\.title))
        }

        func hits(of query: Query) -> [Hit] {
            guard let folded else { return Search.search(query, in: document, limit: FindState.mostHits) }
            return Search.search(query, in: document, folded: folded)
        }
    }
}

extension CorrectedDocument {
    /// The statistics; of a long document the first fifty thousand.
    mutating func countedStatistics() -> CorrectedStatistics {
        countStatistics(limit: document.isLong ? Reading.mostStatistics : .max)
    }
}
