/// Engines that are asked the same queries in turns.
struct SearchComparison {
    let queries: LibraryQueries
    /// How many queries of a group are counted, for exactness.
    var sample = 20

    /// Seconds to the first 50 documents: each query goes to all engines before the next; twice, and the second time counts.
    func times(_ engines: [any SearchEngine]) -> [SearchTimes] {
        var times = engines.map { _ in SearchTimes(groups: queries.groups.count) }
        for pass in 0..<2 {
            for (group, of) in queries.groups.enumerated() {
                for (number, query) in of.queries.enumerated() {
                    for (index, engine) in engines.enumerated() where number < engine.queries {
                        guard let seconds = engine.first(query), pass == 1 else { continue }
                        times[index].add(seconds, group: group)
                    }
                }
            }
        }
        return times
    }

    /// Compares the number of documents that an engine finds with the truth, into its times.
    func check(_ engine: any SearchEngine, against truth: PeerEngine, into times: inout SearchTimes) {
        for (group, of) in queries.groups.enumerated() {
            for query in of.queries.prefix(sample) {
                guard let count = engine.count(query) else { continue }
                let words = truth.count(query)
                // Who scans finds a word within others too.
                times.add(isRight: count == words || count == truth.firstCount(query), group: group)
            }
        }
    }

    /// The heads of the columns of `SearchTimes.cells`.
    var heads: String { queries.groups.map(\.name).joined(separator: " | ") }
}
