import DocumentModel
import Search

extension Reading {
    /// The rows of a scroll bar that have hits, found without going through all hits: there may be many thousands.
    func hitTicks(rows: Int, of total: Int) -> [Int] {
        let hits = find.hits
        func row(_ index: Int) -> Int { min(rows - 1, document.sourceOffset(of: hits[index].position) * rows / total) }
        var ticks: [Int] = []
        var index = 0
        while index < hits.count, ticks.count <= rows {
            let tick = row(index)
            ticks.append(tick)
            // The next hit of another row: by leaps that double, then by halves. Blocks may stand in another order
            // than in the source, so that a leap that leads back ends it as well.
            var (low, high, step) = (index, index + 1, 1)
            while high < hits.count, row(high) == tick {
                low = high
                step *= 2
                high = min(hits.count, high + step)
                if high == hits.count, row(hits.count - 1) == tick { return ticks }
            }
            high = min(high, hits.count - 1)
            while high - low > 1 {
                let middle = (low + high) / 2
                if row(middle) == tick { low = middle } else { high = middle }
            }
            guard high > index, row(high) != tick else { break }
            index = high
        }
        return ticks
    }
}
