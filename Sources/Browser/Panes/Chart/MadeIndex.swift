import DocumentModel
import Library
import Statistics

/// What charts are made of, kept from one chart to the next: the documents, and the values of one kind and unit.
struct MadeIndex: Sendable {
    /// The state of the statistics, and the document that was open where it is none of the library.
    var revision: Int
    var path: String
    /// The documents that are compared.
    var sources: [StatisticSource]
    /// A statistic that was charted, with all that may share its indicator.
    var last: (wanted: Statistic, index: IndicatorIndex)?
}

extension State {
    /// The statistics of the library and of the open document that may share their indicator with a wanted one.
    mutating func keepIndex(like wanted: Statistic) -> IndicatorIndex? {
        guard let reading else { return nil }
        // A document of the library changes nothing by being opened.
        let isHeld = library.items.contains { $0.entry.path == reading.document.path }
        let path = isHeld ? "" : reading.document.path
        let revision = isHeld ? libraryRevision : statisticsRevision
        var made: MadeIndex
        if let madeIndex, madeIndex.revision == revision, madeIndex.path == path {
            made = madeIndex
        } else {
            var sources = library.items.map(\.compared)
            if !isHeld { sources.append(reading.compared) }
            made = MadeIndex(revision: revision, path: path, sources: sources)
        }
        if let last = made.last, last.wanted.kind == wanted.kind, last.wanted.unit == wanted.unit { return last.index }
        let index = IndicatorIndex(made.sources, like: wanted)
        made.last = (wanted, index)
        madeIndex = made
        return index
    }
}
