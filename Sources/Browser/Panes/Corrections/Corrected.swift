import DocumentModel
import Layout
import Library

/// The document read otherwise than before.
extension State {
    /// Takes over the corrections with which the open document is read.
    mutating func take(_ corrections: [PlacedCorrection], of path: String) {
        guard reading?.document.path == path else { return }
        reading?.corrections = corrections
        let lost = corrections.count { $0.source == nil }
        if lost > 0 { notice = Notice(words.lost(lost, of: corrections.count), isError: true) }
    }

    /// Lets one correction at a time be made.
    mutating func holdCorrections(_ effects: inout [Effect]) {
        guard effects.contains(where: \.isCorrection) else { return }
        if reading?.isCorrecting ?? false {
            effects.removeAll(where: \.isCorrection)
            notice = Notice(words.stillCorrecting, isError: true)
        }
        reading?.isCorrecting = true
    }

    /// Shows the document as it is read with other corrections than before.
    mutating func take(_ whole: Reading, corrected corrections: [PlacedCorrection]) {
        let document = whole.document
        guard let old = reading, old.document.path == document.path else { return }
        replace(with: whole)
        reading?.corrections = corrections
        reading?.correctionList = old.correctionList
        tell(of: corrections, before: old.corrections)
    }

    /// Puts a document in the place of the same one read otherwise; the reader stays where the text stays.
    private mutating func replace(with whole: Reading) {
        guard let old = reading else { return }
        let selected = focus == .outline ? correctedBlock : nil
        let source = old.source
        reading?.source = nil
        reading?.top = old.place
        _ = complete(whole)
        guard var next = reading else { return }
        func place(of position: Position) -> Position {
            next.position(ofSource: old.document.sourceOffset(of: position))
        }
        next.top = old.place == Position(block: 0) ? next.top : place(of: old.place)
        next.top = textLayout?.layout.layout.rowStart(of: next.top) ?? next.top
        if let position = old.atHand?.position { next.atHand = PlaceAtHand(position: place(of: position)) }
        (next.table, next.doubtPane, next.markList) = (old.table, old.doubtPane, old.markList)
        // Hits that were gone to stay the current ones.
        next.find.current = old.find.current.flatMap { next.find.hits.indices.contains($0) ? $0 : nil }
        if let selected {
            let block = place(of: Position(block: selected)).block
            let rows = next.outline.visible
            next.outline.selection = next.outline.row(covering: block, in: rows).map { rows[$0].target }
        }
        reading = next
        if source != nil { toggleSource() }
    }
}

extension Effect {
    /// Whether the document is read anew for it.
    fileprivate var isCorrection: Bool {
        switch self {
        case .correct, .takeBack, .importCorrections: true
        default: false
        }
    }
}
