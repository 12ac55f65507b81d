import TerminalSupport

/// A reader who types queries letter by letter into the search line of the running program, on 120×36.
struct SearchPaneBench {
    let file: String
    /// The queries, with the name of their group.
    let groups: [LibraryQueries.Group]

    private struct Times {
        /// From a key to the end of the frame that shows it.
        var frames: [Double] = []
        /// From a key until nothing is written for 30 ms: results and counts are there.
        var settled: [Double] = []
        /// From the last letter to the frame that has the query among the results.
        var results: [Double] = []
    }

    /// The costs as a Markdown table.
    func table() throws -> String {
        let terminal = try libraryTerminal(file)
        defer { terminal.end() }
        _ = terminal.readUntilQuiet(500, timeout: 10_000)
        guard let start = memoryInUse(of: terminal.process) else { return "The program has ended at its start." }
        var lines = [
            "Typed in the program, 120×36, ms, p50 / p99:\n",
            "| | keys | key to its frame | key to results and count | last letter to results |",
            "|---|--:|--:|--:|--:|",
        ]
        var all = Times()
        for group in groups {
            var times = Times()
            for query in group.queries { type(query, on: terminal, &times) }
            lines.append(row(group.name, times))
            all.frames += times.frames
            all.settled += times.settled
            all.results += times.results
        }
        lines.append(row("all", all))
        let end = memoryInUse(of: terminal.process)
        let searches = groups.reduce(0) { $0 + $1.queries.count }
        lines.append(
            "\nMemory of the program: \(megabytes(start.now)) MB at its start, \(megabytes(end?.now)) MB behind "
                + "\(searches) queries, \(megabytes(end?.peak)) MB at most.")
        return lines.joined(separator: "\n")
    }

    private func row(_ name: String, _ times: Times) -> String {
        let cells = [times.frames, times.settled, times.results].map { "\(shown(median($0))) / \(shown(high($0)))" }
        return "| \(name) | \(times.frames.count) | " + cells.joined(separator: " | ") + " |"
    }

    private func megabytes(_ bytes: Int?) -> String { shown(bytes.map { Double($0) / 1e6 }) }

    /// Opens the line, types one query as fast as people do, and gives up.
    private func type(_ query: String, on terminal: PseudoTerminal, _ times: inout Times) {
        terminal.type("f")
        _ = terminal.readUntilQuiet(50, timeout: 500)
        for (index, letter) in query.enumerated() {
            let isLast = index == query.count - 1
            let start = monotonicNow()
            terminal.type(String(letter))
            guard let first = terminal.read(within: 3000) else { continue }
            var chunks = [first] + terminal.readUntilQuiet(3, timeout: 1000)
            times.frames.append(milliseconds(start, chunks.last))
            chunks += terminal.readUntilQuiet(30, timeout: isLast ? 3000 : 120)
            times.settled.append(milliseconds(start, chunks.last))
            if isLast, index > 0, let shown = chunk(of: chunks, showing: query) {
                times.results.append(milliseconds(start, shown))
            }
        }
        terminal.type("\u{1B}")
        _ = terminal.readUntilQuiet(100, timeout: 2000)
    }

    private func milliseconds(_ start: UInt64, _ chunk: PseudoTerminal.Chunk?) -> Double {
        Double((chunk?.time ?? start) - start) / 1e6
    }

    /// The bytes that complete a text; the line itself draws one letter only.
    private func chunk(of chunks: [PseudoTerminal.Chunk], showing text: String) -> PseudoTerminal.Chunk? {
        var stripper = EscapeStripper()
        return chunks.first { chunk in
            stripper.feed(chunk.bytes)
            return stripper.text.lowercased().contains(text)
        }
    }
}

/// The program with a library, on a terminal of 120×36.
func libraryTerminal(_ file: String) throws -> PseudoTerminal {
    let folder = file.split(separator: "/").dropLast().joined(separator: "/")
    return try PseudoTerminal(
        [programFolder() + "/gazette", "--library", file], columns: 120, rows: 36,
        environment: [
            "PATH": inheritedEnvironment()["PATH"] ?? "/usr/bin:/bin", "HOME": "/" + folder, "TERM": "xterm-256color",
            "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8",
        ])
}
