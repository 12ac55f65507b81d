import DocumentModel
import Library
import Statistics

extension Reading {
    /// Takes over statistics that were counted.
    mutating func take(_ counted: CorrectedStatistics) {
        statistics = counted.rows
        rejected = counted.rejected
        countings += 1
        isCounted = true
    }
}

extension State {
    /// Shows the statistics as they are with other corrections than before; number and row stay the same ones.
    mutating func take(_ counted: CorrectedStatistics, _ corrections: [PlacedCorrection], of path: String) {
        guard let old = reading, old.document.path == path else { return }
        reading?.isCorrecting = false
        reading?.corrections = corrections
        reading?.take(counted)
        let number = old.current.flatMap { old.statistics.indices.contains($0) ? old.statistics[$0] : nil }
        reading?.current = number.flatMap { number in counted.rows.firstIndex { $0.start == number.start } }
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
