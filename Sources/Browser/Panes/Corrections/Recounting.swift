import DocumentModel
import Library
import Statistics

extension Reading {
    /// Takes over statistics that were counted.
    mutating func take(_ counted: CorrectedStatistics) {
        statistics = counted.rows
        rejected = counted.rejected
        isCounted = true
    }
}

extension State {
    /// Shows the statistics as they are with other corrections than before; number and row stay the same ones.
    mutating func take(_ counted: CorrectedStatistics, _ corrections: [PlacedCorrection], of path: String) {
        guard let old = reading, old.document.path == path else { return }
        func index(of statistic: Statistic?) -> Int? {
            statistic.flatMap { statistic in counted.rows.firstIndex { $0.isSameNumber(as: statistic) } }
        }
        let selected = madeTable.flatMap { made in
            made.row(onLine: tablePane.selection).flatMap { made.content.statistic($0)?.statistic }
        }
        let number = old.current.flatMap { old.statistics.indices.contains($0) ? old.statistics[$0] : nil }
        reading?.isCorrecting = false
        reading?.corrections = corrections
        reading?.take(counted)
        findNumbers()
        reading?.current = index(of: number)
        if corrections.count == old.corrections.count + 1, let last = corrections.last,
            let index = counted.rows.firstIndex(where: { last.adds($0, in: old.document) })
        {
            reading?.current = index
            markRow(ofStatistic: index)
        } else if let index = index(of: selected) {
            markRow(ofStatistic: index)
        }
        if otherTable?.source == .rejected, counted.rejected.isEmpty { _ = leaveOtherTable() }
        tell(of: corrections, before: old.corrections)
    }

    /// Says what was corrected or taken back.
    mutating func tell(of corrections: [PlacedCorrection], before old: [PlacedCorrection]) {
        let count = corrections.count
        let selection = reading?.correctionList.selection ?? 0
        reading?.correctionList.selection = min(selection, max(0, count - 1))
        if count == old.count + 1, let last = corrections.last {
            reading?.correctionList.selection = count - 1
            // Where `c` means something else the list of corrections takes it back.
            let way = KeyMap.match(["c"], in: focus) == .prefix ? words.canTakeBack : ""
            notice = Notice(words.corrected + words.colon + words.sentence(for: last.stored.correction) + way)
        } else if count < old.count {
            notice = Notice(words.takenBack)
        }
    }
}

extension Statistic {
    /// Whether it stands at the same place, whatever its fields say.
    fileprivate func isSameNumber(as other: Statistic) -> Bool {
        start == other.start && range == other.range && verbatim == other.verbatim
    }
}

extension PlacedCorrection {
    /// Whether it adds a row: the number at its place, as printed.
    fileprivate func adds(_ statistic: Statistic, in document: Document) -> Bool {
        guard case .statistic(.add, statistic.verbatim) = stored.correction.change, statistic.origin == .added,
            let source, document.blocks.indices.contains(statistic.block)
        else { return false }
        return document.blocks[statistic.block].map.source(of: statistic.range).contains(source)
    }
}
