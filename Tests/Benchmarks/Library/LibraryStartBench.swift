import TerminalSupport

/// How long the program takes to show a library: a large one, and one of five documents, in turns.
struct LibraryStartBench {
    let large: String
    let small: String
    var runs = 40

    /// The comparison in a sentence.
    func sentence() throws -> String {
        var times: [[Double]] = [[], []]
        for _ in 0..<runs {
            for (index, file) in [large, small].enumerated() {
                if let time = try firstScreen(file) { times[index].append(time) }
            }
        }
        let (large, small) = (median(times[0]), median(times[1]))
        return
            "Start to the first screen that lists documents: \(shown(large)) ms, \(shown(small)) ms with five documents, "
            + "× \(factor(large, small)) (medians of \(times[0].count) runs in turns)."
    }

    /// With two digits: the question is whether it is below 1.3.
    private func factor(_ value: Double?, _ base: Double?) -> String {
        guard let value, let base, base > 0 else { return "–" }
        return shown(value / base)
    }

    /// Milliseconds until the titles of a generated library are there.
    private func firstScreen(_ file: String) throws -> Double? {
        let terminal = try libraryTerminal(file)
        defer { terminal.end() }
        return terminal.time(until: ["号）", "(No. "], timeout: 10_000).map { Double($0 - terminal.started) / 1e6 }
    }
}
