/// Changes that wait until it is quiet around them, so that no file is read that is half written.
struct PendingChanges {
    /// The seconds without a change after which a file counts as written.
    let quiet: Double
    /// The most seconds that a file is waited for that changes all the time.
    let patience: Double
    private var times: [String: (first: Double, last: Double)] = [:]

    init(quiet: Double, patience: Double) { (self.quiet, self.patience) = (quiet, patience) }

    /// Whether nothing waits.
    var isEmpty: Bool { times.isEmpty }

    /// Notes that a path has changed.
    mutating func note(_ path: String, at time: Double) { times[path] = (times[path]?.first ?? time, time) }

    /// Takes the paths that may be looked at, in order; not those in a folder that is among them.
    mutating func take(at time: Double) -> [String] {
        let ready = times.filter { time - $0.value.last >= quiet || time - $0.value.first >= patience }
        for path in ready.keys { times[path] = nil }
        var kept: [String] = []
        for path in ready.keys.sorted() {
            if let last = kept.last, path.isIn(last) { continue }
            kept.append(path)
        }
        return kept
    }
}
