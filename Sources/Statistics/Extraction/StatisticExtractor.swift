public import DocumentModel

/// Finds every statistic of a document, in reading order; at most `limit` and the rest of their block.
public func extractStatistics(from document: Document, limit: Int = .max) -> [Statistic] {
    var result: [Statistic] = []
    forEachStatistics(in: document) { _, statistics in
        result += statistics
        return result.count < limit
    }
    return result
}

/// Gives the statistics of a document block by block, in reading order, so that none need be kept.
///
/// - Parameter body: takes the index of a block and its statistics, at least one unless the block is a table; ends the
///   search with false.
public func forEachStatistics(
    in document: Document, _ body: (_ block: Int, _ statistics: [Statistic]) throws -> Bool
) rethrows {
    var contexts = ContextReader(document)
    var places = PlaceFinder(document.source)
    var groups = 0
    for (index, block) in document.blocks.enumerated() {
        // Made once: a block makes its text anew each time.
        let text = block.text
        let context = contexts.context(ofBlock: index, text: text)
        guard holdsText(block) else { continue }
        let section = document.section(ofBlock: index)
        let before = groups
        let found = statistics(of: text, in: context).map { found in
            let place = places.place(at: block.map.source(at: found.range.lowerBound))
            var statistic = Statistic(found, block: index, section: section, place: place)
            statistic.group = found.group.map { before + $0 }
            groups = max(groups, statistic.group ?? 0)
            return statistic
        }
        if found.isEmpty, !block.isTable { continue }
        guard try body(index, found) else { return }
    }
}

/// Whether a block speaks: headings, furniture and signatures hold no statistics.
private func holdsText(_ block: Block) -> Bool {
    switch block.kind {
    case .paragraph, .item, .caption, .table: true
    case .heading, .salutation, .signature, .furniture: false
    }
}

extension Statistic {
    fileprivate init(_ found: FoundStatistic, block: Int, section: Int?, place: (line: Int, column: Int)) {
        self.init(
            block: block, range: found.range, sentence: found.sentence, section: section, line: place.line,
            column: place.column, verbatim: found.verbatim, value: found.value, unit: found.unit, bound: found.bound,
            kind: found.kind, indicator: found.indicator, period: found.period, from: found.from, status: found.status)
        scope = found.scope
    }
}
