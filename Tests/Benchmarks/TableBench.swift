import TerminalSupport

/// The table of statistics at a hundred thousand rows: what every key costs in the running program.
struct TableBench {
    /// A step of the reader: what is measured, and the keys that are typed one after the other.
    private struct Step {
        var name: String
        var keys: [String]
        /// Keys before and behind it that are not measured.
        var before: [String] = []
        var after: [String] = []
    }

    private static let steps: [Step] = [
        Step(name: "`t`, a scope", keys: ["t", "t", "t"]),
        Step(name: "`j`, `k`", keys: Array(repeating: "j", count: 60) + Array(repeating: "k", count: 40)),
        Step(name: "`PgDn`, `PgUp`", keys: Array(repeating: "\u{1B}[6~", count: 20) + ["\u{1B}[5~", "\u{1B}[5~"]),
        Step(name: "`G`, `gg`", keys: ["G", "gg", "G", "gg"]),
        Step(name: "`s`, each of six columns, three times", keys: columns(["s", "s", "s", "l"])),
        Step(name: "`S`, a second column", keys: ["S", "S"], before: ["s", "l"], after: ["s", "s", "s"]),
        Step(name: "`/就业5`, letter by letter", keys: ["/", "就", "业", "5"], after: ["\r"]),
        Step(name: "`j`, filtered", keys: Array(repeating: "j", count: 20), after: ["D"]),
        Step(name: "`z`, by three columns", keys: columns(["z", "z", "h"]).suffix(9)),
        Step(name: "`gc`, the first of a unit", keys: ["gc"]),
        Step(name: "`gc`, again", keys: ["gc", "gc", "gc"], before: ["q"], after: ["q"]),
    ]

    private static func columns(_ keys: [String]) -> [String] { (0..<6).flatMap { _ in keys } }

    /// The costs as a Markdown table.
    func table() throws -> String {
        let library = try TableLibrary(documents: 400)
        defer { library.remove() }
        let terminal = try PseudoTerminal(
            [programFolder() + "/gazette", library.folder], columns: 120, rows: 36,
            environment: [
                "PATH": inheritedEnvironment()["PATH"] ?? "/usr/bin:/bin", "HOME": "/tmp", "TERM": "xterm-256color",
                "LANG": "C.UTF-8",
            ])
        defer { terminal.end() }
        _ = terminal.readUntilQuiet(300, timeout: 1500)
        for key in ["\r", "gs", "t", "s"] { _ = press(key, on: terminal) }
        var lines = ["| 100 000 rows, ms | p50 | p99 | keys |", "|---|--:|--:|--:|"]
        lines.append(row("`j` and `s` while the library is read", whileReading(terminal)))
        for step in Self.steps {
            for key in step.before { _ = press(key, on: terminal) }
            lines.append(row(step.name, step.keys.compactMap { press($0, on: terminal) }))
            for key in step.after { _ = press(key, on: terminal) }
        }
        let memory = terminal.residentMemory.map { Double($0) / 1_048_576 }
        lines.append("\nFrom the key to the last byte of its frame, 120×36. Memory at the end: \(shown(memory)) MB.")
        return lines.joined(separator: "\n")
    }

    private func row(_ name: String, _ times: [Double]) -> String {
        let sorted = times.sorted()
        let last = sorted.isEmpty ? nil : sorted[min(sorted.count - 1, sorted.count * 99 / 100)]
        return "| \(name) | \(shown(median(times))) | \(shown(last)) | \(times.count) |"
    }

    /// Milliseconds until the last byte that a key wrote; nil where it wrote none.
    private func press(_ key: String, on terminal: PseudoTerminal) -> Double? {
        let start = monotonicNow()
        terminal.type(key)
        guard let first = terminal.read(within: 3000) else { return nil }
        let last = terminal.readUntilQuiet(30, timeout: 5000).last ?? first
        return Double(last.time - start) / 1e6
    }

    /// The time until something is written after a key, until nothing but keys makes the program write.
    private func whileReading(_ terminal: PseudoTerminal) -> [Double] {
        var times: [Double] = []
        let deadline = monotonicNow() + 300_000_000_000
        repeat {
            // A frame for a document that was read just before is no answer.
            _ = terminal.readUntilQuiet(2, timeout: 100)
            let start = monotonicNow()
            terminal.type(times.count % 20 == 19 ? "s" : "j")
            guard let answer = terminal.read(within: 5000) else { break }
            times.append(Double(answer.time - start) / 1e6)
            if times.count % 50 == 0, terminal.readUntilQuiet(50, timeout: 100).isEmpty,
                terminal.read(within: 2000) == nil
            {
                break
            }
        } while monotonicNow() < deadline
        return times
    }
}
