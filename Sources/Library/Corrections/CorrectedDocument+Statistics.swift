public import DocumentModel
public import Statistics

extension CorrectedDocument {
    /// Counts the statistics as the reader has corrected them. A correction whose number is not found loses its place.
    ///
    /// - Parameter limit: so many are counted, and the rest of their block.
    public mutating func countStatistics(limit: Int = .max) -> CorrectedStatistics {
        let extracted = extractStatistics(from: document, limit: limit)
        let changes = statisticChanges
        var result = corrected(extracted, by: changes.map(\.change), in: document)
        let isCut = extracted.count >= limit
        for index in result.lost {
            let number = changes[index].number
            // Behind the last number that was counted nobody has looked.
            if isCut, let place = corrections[number].source, let last = extracted.last,
                document.position(ofSource: place).block > last.block
            {
                continue
            }
            corrections[number].source = nil
        }
        result.rows = marked(result.rows, with: checks(of: result.rows, in: document))
        return result
    }

    /// Gives the statistics as the reader has corrected them block by block, and all tables.
    ///
    /// Without any correction of them they are found as they are given, and none is kept.
    public mutating func forEachStatistics(_ body: (_ block: Int, _ statistics: [Statistic]) throws -> Bool) rethrows {
        guard correctsStatistics else { return try Statistics.forEachStatistics(in: document, body) }
        let rows = countStatistics().rows
        var start = 0
        for index in document.blocks.indices {
            while start < rows.count, rows[start].block < index { start += 1 }
            var end = start
            while end < rows.count, rows[end].block == index { end += 1 }
            if end == start, !document.blocks[index].isTable { continue }
            guard try body(index, Array(rows[start..<end])) else { return }
            start = end
        }
    }

    /// Whether the last correction makes a difference to the statistics.
    public var lastCorrectsStatistics: Bool {
        let changes = statisticChanges
        guard let last = changes.last, last.number == corrections.count - 1 else { return false }
        let extracted = extractStatistics(from: document)
        let (before, now) = (changes.dropLast().map(\.change), changes.map(\.change))
        let (old, new) = (corrected(extracted, by: before, in: document), corrected(extracted, by: now, in: document))
        return old.rows != new.rows || old.rejected != new.rejected
    }

    /// Whether a correction is about a statistic.
    public var correctsStatistics: Bool {
        corrections.contains { $0.stored.correction.change.isOfStatistic }
    }

    /// The corrections of statistics that have a place, and their numbers among all.
    private var statisticChanges: [(change: PlacedStatisticChange, number: Int)] {
        corrections.enumerated().compactMap { number, placed in
            guard case .statistic(let change, let verbatim) = placed.stored.correction.change,
                let source = placed.source
            else { return nil }
            return (PlacedStatisticChange(change, verbatim: verbatim, source: source), number)
        }
    }
}

extension Correction.Change {
    /// Whether it is about a statistic, and leaves the text as it is.
    public var isOfStatistic: Bool { if case .statistic = self { true } else { false } }
}
