import DocumentModel

/// The repairs made while reading, as overlays, and the doubts they leave.
struct Repairs {
    /// What was left out or read otherwise.
    var overlays: [Overlay] = []
    /// What stays doubtful.
    var flags: [Flag] = []

    /// What a reader has said about this file.
    var directions = Directions()

    /// Whether a reader does not want a repair.
    func decline(_ kind: Overlay.Kind, _ source: Range<Int>, _ reason: Overlay.Reason) -> Bool {
        directions.decline(kind, source, reason)
    }

    /// Remembers one repair.
    mutating func note(_ kind: Overlay.Kind, _ source: Range<Int>, _ reason: Overlay.Reason) {
        overlays.append(Overlay(kind: kind, source: source, reason: reason))
    }
}
