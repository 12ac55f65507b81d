import DocumentModel
import Layout
import Library
import TextScreen

extension State {
    /// Commands that set the text right; nil for any other.
    mutating func performCorrections(_ command: Command, count: Int?) -> [Effect]? {
        switch command {
        case .takeBackLast: return takeBackLast()
        case .addRow: return beginAdding()
        case .editField, .editRow, .rejectRow, .showRejected:
            focusPane(.statistics)
            return performRows(command)
        case .declineRepair: return declineRepairHere()
        case .blockBelow: return chooseBlock(by: count ?? 1)
        case .blockAbove: return chooseBlock(by: -(count ?? 1))
        case .joinBlock, .splitBlock, .moveUp, .moveDown, .promote, .demote, .makeText, .makeFurniture, .replaceWords:
            break
        default: return nil
        }
        guard reading?.source == nil else { return refuse(words.notWhileSource) }
        guard let block = correctedBlock, let document = reading?.document else { return [] }
        switch command {
        case .joinBlock: return join(block, document)
        case .splitBlock: return beginSplit(block, document)
        case .moveUp: return move(block, by: -(count ?? 1), document)
        case .moveDown: return move(block, by: count ?? 1, document)
        case .promote: return relevel(block, by: -(count ?? 1), document)
        case .demote: return relevel(block, by: count ?? 1, document)
        case .makeText:
            if document.blocks[block].kind == .paragraph { return refuse(words.isTextAlready) }
            return correct(.text, block, document)
        case .makeFurniture: return correct(.furniture, block, document)
        default: return beginReplacing(block, document)
        }
    }

    /// The block that a correction is about: that of the selected heading, of what was gone to, or the first on the
    /// screen that is not a blank row.
    var correctedBlock: Int? {
        guard let reading else { return nil }
        if focus == .outline {
            let rows = reading.outline.visible
            let index = reading.outline.selectedIndex(in: rows)
            return rows.indices.contains(index) ? rows[index].block : nil
        }
        let place = reading.placeAtHand
        guard reading.document.blocks.indices.contains(place.block) else { return nil }
        let isBehind = place.offset > 0 && place.offset >= reading.document.blocks[place.block].utf8Count
        return min(place.block + (isBehind ? 1 : 0), reading.document.blocks.count - 1)
    }

    /// Chooses another block to correct, and waits for what is to be done with it.
    private mutating func chooseBlock(by step: Int) -> [Effect] {
        guard reading?.source == nil else { return refuse(words.notWhileSource) }
        guard let block = correctedBlock, let count = reading?.document.blocks.count else { return [] }
        focus = .text
        reveal(Position(block: min(max(0, block + step), count - 1)))
        keys.prefix = ["c"]
        return []
    }

    /// Tells why nothing is done.
    mutating func refuse(_ sentence: String) -> [Effect] {
        notice = Notice(sentence, isError: true)
        return []
    }

    private func correct(_ change: CorrectionRequest.Change, _ block: Int, _ document: Document) -> [Effect] {
        [.correct(CorrectionRequest(change, at: document.blocks[block].map.sourceRange))]
    }

    private mutating func join(_ block: Int, _ document: Document) -> [Effect] {
        guard block > 0 else { return refuse(words.isFirstBlock) }
        let (text, before) = (document.blocks[block], document.blocks[block - 1])
        guard !text.kind.isTable, !before.kind.isTable else { return refuse(words.notInTables) }
        guard before.map.sourceRange.upperBound <= text.map.sourceRange.lowerBound else {
            return refuse(words.joinAgainstSource)
        }
        return correct(.join, block, document)
    }

    /// Moves a block over others; the block behind the last place goes up instead where there is nothing to go before.
    private mutating func move(_ block: Int, by step: Int, _ document: Document) -> [Effect] {
        let last = document.blocks.count - 1
        guard step < 0 ? block > 0 : block < last else { return refuse(step < 0 ? words.isFirstBlock : words.atEnd) }
        let target = min(max(0, step < 0 ? block + step : block + step + 1), last)
        func source(_ index: Int) -> Range<Int> { document.blocks[index].map.sourceRange }
        if target == last, step > 0, block + 1 == last {
            return [.correct(CorrectionRequest(.move(before: source(block)), at: source(last)))]
        }
        return correct(.move(before: source(target)), block, document)
    }

    /// A heading up or down a level; text becomes a heading below the one it stands under.
    private mutating func relevel(_ block: Int, by step: Int, _ document: Document) -> [Effect] {
        guard !document.blocks[block].kind.isTable else { return refuse(words.notInTables) }
        let own = document.sections.last { $0.heading == block }?.level
        let above = document.section(ofBlock: block).map { document.sections[$0].level } ?? 0
        let level = own.map { $0 + step } ?? (step < 0 ? max(1, above) : above + 1)
        guard (1...9).contains(level) else { return refuse(words.noSuchLevel) }
        return correct(.level(level), block, document)
    }

    private mutating func takeBackLast() -> [Effect] {
        guard let last = reading?.corrections.last else { return refuse(words.noCorrections) }
        return [.takeBack(last.stored)]
    }

    /// Turns off the repair that the source pane shows or that was gone to; else the next one in the block at hand.
    private mutating func declineRepairHere() -> [Effect] {
        guard let reading else { return [] }
        let repairs = reading.repairs ?? Repairs(reading.document)
        if let number = isSplit ? reading.shownRepair : reading.atHand?.repair, repairs.shown.indices.contains(number) {
            return decline(repairs.shown[number])
        }
        guard let block = correctedBlock else { return [] }
        let source = reading.document.source(ofBlocks: block..<block + 1)
        let inside = repairs.range(in: source, of: reading.document)
        let next = inside.first {
            reading.document.overlays[repairs.shown[$0]].source.upperBound > reading.offsetAtHand
        }
        guard let number = next ?? inside.first else { return refuse(words.noRepairsHere) }
        return decline(repairs.shown[number])
    }

    /// Turns a repair off: what a reader has corrected is taken back, what the program did is not done.
    mutating func decline(_ index: Int) -> [Effect] {
        guard let reading, reading.document.overlays.indices.contains(index) else { return [] }
        let overlay = reading.document.overlays[index]
        guard overlay.reason == .correction else {
            let behind =
                overlay.source.lowerBound..<max(overlay.source.lowerBound + 1, reading.document.source.bytes.count)
            return [.correct(CorrectionRequest(.decline(overlay.kind, overlay.reason), at: behind))]
        }
        let point = overlay.kind == .join ? overlay.source.upperBound : overlay.source.lowerBound
        let made = reading.corrections.filter { $0.stored.correction.change.makes(overlay.kind) && $0.source != nil }
        guard let own = made.min(by: { abs(($0.source ?? 0) - point) < abs(($1.source ?? 0) - point) }) else {
            return []
        }
        return [.takeBack(own.stored)]
    }
}

extension Correction.Change {
    /// Whether an overlay of this kind tells of it.
    fileprivate func makes(_ kind: Overlay.Kind) -> Bool {
        switch self {
        case .join: kind == .join
        case .split, .decline: kind == .split
        case .move: kind == .move
        case .level, .text, .furniture: kind == .relevel
        case .replace: kind == .fold
        case .statistic: false
        }
    }
}

extension Block.Kind {
    /// Whether it is a table.
    var isTable: Bool { if case .table = self { true } else { false } }
}
