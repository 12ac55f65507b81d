/// How long the queries of each group took one engine, and how often it was right.
struct SearchTimes {
    /// Milliseconds by group.
    private var times: [[Double]]
    private var sampled: [Int]
    private var right: [Int]

    init(groups: Int) {
        times = Array(repeating: [], count: groups)
        sampled = Array(repeating: 0, count: groups)
        right = sampled
    }

    mutating func add(_ seconds: Double, group: Int) { times[group].append(seconds * 1000) }

    mutating func add(isRight: Bool, group: Int) {
        sampled[group] += 1
        right[group] += isRight ? 1 : 0
    }

    /// The cells of a row: median and 99th of a hundred.
    var cells: [String] { times.map { "\(shown(median($0))) / \(shown(high($0)))" } }

    /// The cells of a row: how many of the sample were right.
    var exactness: [String] { zip(right, sampled).map { $1 > 0 ? "\($0) of \($1)" : "–" } }
}

/// The value that 99 of a hundred do not exceed; nil of none.
func high(_ values: [Double]) -> Double? {
    let sorted = values.sorted()
    guard !sorted.isEmpty else { return nil }
    return sorted[min(sorted.count - 1, sorted.count * 99 / 100)]
}
