import DocumentModel
import DocumentReaders
import Foundation
import Glibc
import Statistics
import TerminalSupport

/// Extraction of statistics beside public packages, on the same labelled paragraphs: speed, and what is found.
struct StatisticsBench {
    /// The packages, in their folder, and the language they read here.
    static let peers = [("recognizers", "zh"), ("jionlp", "zh"), ("quantulum3", "en")]
    static let python = ".build/peers/bin/python"

    /// The figures as Markdown tables.
    func table() throws -> String {
        var lines: [String] = []
        for (language, name) in [("zh", "Chinese"), ("en", "English")] {
            let sample = try LabelledSample.all(language: language)
            guard sample.labelCount > 0 else {
                lines.append("\(name): no labelled documents are at hand.\n")
                continue
            }
            lines.append(
                "\(name): \(sample.labelCount) labelled statistics in \(sample.texts.count) paragraphs, \(sample.byteCount / 1000) KB.\n"
            )
            lines += ["| | MB/s | found P | found R | typed P | typed R |", "|---|--:|--:|--:|--:|--:|"]
            lines.append(ours(sample))
            for (peer, spoken) in Self.peers where spoken == language {
                lines.append(try theirs(peer, sample) ?? "| \(peer): not installed in .build/peers | | | | | |")
            }
            lines.append("")
        }
        lines.append(
            "Found: the span covers the digits of a label. Typed: found, and the unit is that of the label. P of typed counts "
                + "the results that state a unit.\nSeconds of one processor; imports and a first run are not timed. "
                + "Dates and ordinals that recognizers' own models claim are not counted against it.")
        return lines.joined(separator: "\n")
    }

    private func ours(_ sample: LabelledSample) -> String {
        var results: [Quantity] = []
        for document in sample.documents {
            for one in extractStatistics(from: document.document) {
                guard let text = document.textOfBlock[one.block] else { continue }
                let range = sample.scalars(one.range, inText: text)
                results.append(Quantity(text: text, start: range.lowerBound, end: range.upperBound, unit: one.unit))
            }
        }
        var runs = 0
        let start = processorTime()
        while processorTime() - start < 1 {
            for document in sample.documents { _ = extractStatistics(from: document.document) }
            runs += 1
        }
        let seconds = (processorTime() - start) / Double(runs)
        let bytes = sample.documents.reduce(0) { $0 + $1.document.blocks.reduce(0) { $0 + $1.utf8Count } }
        return row("gazette", bytes: bytes, seconds: seconds, sample.score(results))
    }

    private func theirs(_ peer: String, _ sample: LabelledSample) throws -> String? {
        guard access(Self.python, X_OK) == 0 else { return nil }
        let path = "/tmp/gazette-bench-\(getpid()).jsonl"
        defer { unlink(path) }
        let lines = try sample.texts.map { String(decoding: try JSONEncoder().encode($0), as: UTF8.self) }
        try lines.joined(separator: "\n").write(toFile: path, atomically: false, encoding: .utf8)
        let output = try run([Self.python, "Tests/Benchmarks/Peers/peers.py", peer, path])
        var results: [Quantity] = []
        var seconds = 0.0
        for line in output.split(separator: "\n") {
            if let one = try? JSONDecoder().decode(Quantity.self, from: Data(line.utf8)) {
                results.append(one)
            } else if let time = try? JSONDecoder().decode(Timing.self, from: Data(line.utf8)) {
                seconds = time.seconds
            }
        }
        return row(peer, bytes: sample.byteCount, seconds: seconds, sample.score(results))
    }

    private func row(_ name: String, bytes: Int, seconds: Double, _ score: QuantityScore) -> String {
        let speed = seconds > 0 ? Double(bytes) / seconds / 1e6 : 0
        let shares = [score.foundPrecision, score.foundRecall, score.typedPrecision, score.typedRecall]
        let printed = speed < 0.1 ? String(format: "%.4f", speed) : shown(speed)
        return "| \(name) | \(printed) | " + shares.map { String(format: "%.3f", $0) }.joined(separator: " | ") + " |"
    }

    private struct Timing: Decodable { var seconds: Double }
}

/// The seconds that the processor has worked for this program: other programs make no difference.
private func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// A quantity that a program has found: a paragraph, a place in it in scalars, and a unit or none.
struct Quantity: Decodable {
    var text: Int
    var start: Int
    var end: Int
    var unit: String
}

/// How a list of quantities agrees with the labels.
struct QuantityScore {
    var labels = 0
    var results = 0
    var found = 0
    var stated = 0
    var typed = 0

    var foundPrecision: Double { Double(found) / Double(max(1, results)) }
    var foundRecall: Double { Double(found) / Double(max(1, labels)) }
    var typedPrecision: Double { Double(typed) / Double(max(1, stated)) }
    var typedRecall: Double { Double(typed) / Double(max(1, labels)) }
}
