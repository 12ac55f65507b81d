import DocumentModel
import Statistics

/// What charts are made of, kept from one chart to the next: the documents, and the values of one kind and unit.
struct MadeIndex: Sendable {
    /// The state of the statistics, and the document that was open.
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
        let path = reading.document.path
        var made: MadeIndex
        if let madeIndex, madeIndex.revision == statisticsRevision, madeIndex.path == path {
            made = madeIndex
        } else {
            var sources = library.items.map(\.compared)
            if !sources.contains(where: { $0.path == path }) { sources.append(reading.compared) }
            made = MadeIndex(revision: statisticsRevision, path: path, sources: sources)
        }
        if let last = made.last, last.wanted.kind == wanted.kind, last.wanted.unit == wanted.unit { return last.index }
        let index = IndicatorIndex(made.sources, like: wanted)
        made.last = (wanted, index)
        madeIndex = made
        return index
    }
}
