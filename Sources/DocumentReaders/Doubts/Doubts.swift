import DocumentModel

/// All doubts that one block shows by its own words, a file each.
private let doubtsOfText: [@Sendable (BlockText, inout Inspection) -> Void] = [
    doubtPairs, doubtSeries, doubtDashes, doubtLookAlikes, doubtStrayCharacters, doubtMixedDigits, doubtStops,
    doubtFusedItems, doubtCutNumbers, doubtDates,
]

/// All doubts that only the document as a whole shows.
private let doubtsOfDocument: [@Sendable (inout Inspection) -> Void] = [
    doubtCutEnds, doubtCutBeginnings, doubtPageBreaks, doubtBrokenQuotes, doubtNumbering, doubtSameTails,
    doubtFusedParagraphs,
    doubtMetadata,
]

/// Flags what the text itself shows to be damaged. Nothing is changed, and clean text gets next to no flag.
///
/// - Parameter document: blocks, parts and metadata are read; overlays and flags stand in `repairs` still.
func flagDoubts(about document: Document, repairs: inout Repairs) {
    var inspection = Inspection(document, overlays: repairs.overlays)
    inspection.readTexts(doubtsOfText)
    for doubt in doubtsOfDocument { doubt(&inspection) }
    flagColumnMix(in: document, repairs: &repairs)
    tellFusedNumbers(in: document.source, &repairs.flags)
    repairs.flags += inspection.flags
    repairs.flags.sort { ($0.source.lowerBound, $0.kind.rawValue) < ($1.source.lowerBound, $1.kind.rawValue) }
}

extension Repairs {
    /// Flags what could not be shown as it stands in the file.
    mutating func flagDamage(invalid: [Range<Int>], controls: [Range<Int>]) {
        flags += invalid.prefix(100).map { Flag(kind: .invalidBytes, source: $0) }
        flags += controls.prefix(100).map { Flag(kind: .controlCharacters, source: $0) }
    }
}
