import DocumentModel

/// The pane of doubts and repairs.
public struct DoubtState: Sendable {
    /// Whether it lists the repairs made rather than the doubts left.
    public var showsRepairs = false
    /// Whether it lists those of the section only.
    public var isSectionOnly = false
    /// What rows must contain; empty shows all.
    public var filter = ""
    /// The row that is selected, and what is shown.
    public var list = ListState()
}

/// The rows of the pane as they were made last, with what they were made from.
struct MadeDoubtRows: Sendable {
    struct Key: Sendable, Equatable {
        var path: String
        var showsRepairs: Bool
        var filter: String
        var section: Int?
    }

    var key: Key
    /// Numbers of entries of `Doubts`, or indices of overlays.
    var rows: [Int]
}

extension State {
    /// The rows of the pane: doubts by their numbers, or overlays by their indices.
    var doubtRows: [Int] { madeDoubtRows?.rows ?? [] }

    /// Makes the rows of the pane while it is shown, when something they depend on has changed.
    mutating func keepDoubtRows() {
        guard let document = reading?.document, focus == .doubts || lower == .doubts || isSplit else { return }
        if reading?.repairs == nil { reading?.repairs = Repairs(document) }
        guard let reading, !isSplit else { return }
        let pane = reading.doubtPane
        let key = MadeDoubtRows.Key(
            path: document.path, showsRepairs: pane.showsRepairs, filter: pane.filter,
            section: pane.isSectionOnly ? reading.section : nil)
        guard madeDoubtRows?.key != key else { return }
        let rows = pane.showsRepairs ? repairRows(reading) : doubtRows(reading)
        madeDoubtRows = MadeDoubtRows(key: key, rows: rows)
        self.reading?.doubtPane.list.selection = min(pane.list.selection, max(0, rows.count - 1))
    }

    private func doubtRows(_ reading: Reading) -> [Int] {
        let doubts = reading.doubts
        var rows = Array(doubts.entries.indices)
        if reading.doubtPane.isSectionOnly, let section = reading.section {
            let blocks = reading.document.sections[section].blocks
            rows = Array(
                doubts.index(
                    atOrAfter: Position(block: blocks.lowerBound))..<doubts.index(
                        atOrAfter: Position(block: blocks.upperBound)))
        }
        let filter = reading.doubtPane.filter.lowercased()
        guard !filter.isEmpty else { return rows }
        return rows.filter { number in
            let row = doubtRow(number, reading)
            return [row.name, row.detail, row.text].contains { $0.lowercased().contains(filter) }
        }
    }

    /// Repairs are filtered by their names alone: there may be a million of them.
    private func repairRows(_ reading: Reading) -> [Int] {
        guard let repairs = reading.repairs else { return [] }
        let document = reading.document
        var rows = repairs.shown[...]
        if reading.doubtPane.isSectionOnly, let section = reading.section {
            let source = document.source(ofBlocks: document.sections[section].blocks)
            rows = rows[repairs.range(in: source, of: document)]
        }
        let filter = reading.doubtPane.filter.lowercased()
        guard !filter.isEmpty else { return Array(rows) }
        let reasons = Overlay.Reason.allCases.filter { words.name(of: $0).lowercased().contains(filter) }
        let kinds = Overlay.Kind.named.filter { words.name(of: $0).lowercased().contains(filter) }
        return rows.filter { index in
            let overlay = document.overlays[index]
            return reasons.contains(overlay.reason) || kinds.contains(overlay.kind)
        }
    }
}

extension Overlay.Kind {
    /// All kinds.
    fileprivate static let named: [Overlay.Kind] = [
        .join, .split, .collapse, .setAside, .fold, .relevel, .part, .move,
    ]
}
