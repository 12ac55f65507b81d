import DocumentModel
import DocumentReaders
import Glibc
import TerminalSupport

/// Start, memory and the cost of a key on a terminal of 80 columns and 30 rows.
struct TerminalBench {
    /// What was measured of one program; nil where it did not draw what it should.
    struct Sample {
        var firstScreen: Double?
        var memory: Double?
        var lineBytes: Double?
        var lineTime: Double?
        var pageBytes: Double?
        var pageTime: Double?
    }

    var peers: [Peer]
    var runs: Int
    var phrases: [String]
    /// The columns to print, and how to find them in a sample.
    var columns: [(name: String, key: (Sample) -> Double?)] = [
        ("first screen, ms", { $0.firstScreen }), ("memory, MB", { $0.memory }),
        ("`j`, bytes", { $0.lineBytes }), ("`j`, ms", { $0.lineTime }),
        ("page, bytes", { $0.pageBytes }), ("page, ms", { $0.pageTime }),
    ]
    private let environment: [String: String]

    init(file: String, runs: Int, phrase: String?) throws {
        peers = Peer.all(showing: file)
        self.runs = runs
        let text = String(decoding: try readDocument(at: file).source.bytes, as: UTF8.self)
        phrases = phrase.map { [$0] } ?? TerminalBench.phrases(of: text)
        var home = Array("/tmp/gazette-bench-XXXXXX".utf8CString)
        guard mkdtemp(&home) != nil else { throw TerminalFailure.refused(call: "mkdtemp", code: errno) }
        let path = String(decoding: home.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        environment = [
            "PATH": inheritedEnvironment()["PATH"] ?? "/usr/bin:/bin", "HOME": path, "TERM": "xterm-256color",
            "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8",
        ]
    }

    /// The comparison as a Markdown table.
    func table() throws -> String {
        var samples: [[Sample]] = peers.map { _ in [] }
        for _ in 0..<runs {
            // In turns, so that a busy moment of the machine hits all alike.
            for index in peers.indices { samples[index].append(try sample(peers[index])) }
        }
        _ = try? run(["rm", "-rf", environment["HOME"] ?? ""])
        let medians = samples.map { of in columns.map { column in median(of.compactMap(column.key)) } }
        let base = peers.firstIndex { $0.name == "less" }.map { medians[$0] }
        var lines = ["| | " + columns.map { "\($0.name) | × less" }.joined(separator: " | ") + " |"]
        lines.append("|---" + String(repeating: "|--:", count: columns.count * 2) + "|")
        for (peer, values) in zip(peers, medians) {
            let cells = values.indices.map { index in
                "\(shown(values[index])) | \(ratio(values[index], to: base?[index]))"
            }
            lines.append("| \(peer.name) | " + cells.joined(separator: " | ") + " |")
        }
        lines.append("\nMedians of \(runs) runs on 80×30; a key is over when nothing more is written for 30 ms.")
        lines.append("First screen: until “\(phrases.joined(separator: "” or “"))” was drawn.\n")
        return lines.joined(separator: "\n")
    }

    private func sample(_ peer: Peer) throws -> Sample {
        var sample = Sample()
        let terminal = try PseudoTerminal(peer.command, columns: 80, rows: 30, environment: environment)
        defer { terminal.end() }
        guard let drawn = terminal.time(until: phrases, timeout: 10_000) else { return sample }
        sample.firstScreen = Double(drawn - terminal.started) / 1e6
        _ = terminal.readUntilQuiet(200, timeout: 3000)
        sample.memory = terminal.residentMemory.map { Double($0) / 1_048_576 }
        if !peer.keysToTop.isEmpty {
            terminal.type(peer.keysToTop)
            _ = terminal.readUntilQuiet(200, timeout: 3000)
        }
        (sample.lineBytes, sample.lineTime) = press("j", on: terminal)
        (sample.pageBytes, sample.pageTime) = press(" ", on: terminal)
        return sample
    }

    /// What five strokes of a key cost, in the median.
    private func press(_ key: String, on terminal: PseudoTerminal) -> (bytes: Double?, time: Double?) {
        var bytes: [Double] = []
        var times: [Double] = []
        for _ in 0..<5 {
            let start = monotonicNow()
            terminal.type(key)
            let chunks = terminal.readUntilQuiet(30, timeout: 2000)
            guard let last = chunks.last else { continue }
            bytes.append(Double(chunks.reduce(0) { $0 + $1.bytes.count }))
            times.append(Double(last.time - start) / 1e6)
        }
        return (median(bytes), median(times))
    }

    /// Six characters from the beginning of the first and of the last line of running text, which no program parts.
    private static func phrases(of text: String) -> [String] {
        let running = text.split(separator: "\n").filter { $0.count >= 24 && !$0.hasPrefix("|") && !$0.hasPrefix("#") }
        let found = running.compactMap { line in
            line.prefix(20).split { !$0.isLetter }.first { $0.count >= 6 }.map { String($0.prefix(6)) }
        }
        return [found.first, found.last].compactMap { $0 }
    }
}
