import DocumentModel
import DocumentReaders
import Library
import Search
import Statistics
import TerminalSupport

/// How fast a long document is read, counted and searched.
struct ReadingBench {
    private let bytes: [UInt8]

    /// Repeats a report until it has 10 MB.
    init(file: String) throws {
        let report = try readDocument(at: file).source.bytes + Array("\n\n".utf8)
        bytes = Array(repeatElement(report, count: max(1, 10_000_000 / report.count)).joined())
    }

    /// The times as a Markdown table.
    func table() throws -> String {
        let document = readDocument(bytes, path: "")
        let folded = FoldedDocument(document)
        var lines = ["| reading \(shown(Double(bytes.count) / 1e6)) MB | ms | MB/s |", "|---|--:|--:|"]
        lines.append(row("readDocument") { readDocument(bytes, path: "").blocks.count })
        lines.append(row("extractStatistics") { extractStatistics(from: document).count })
        lines.append(row("folding for search") { FoldedDocument(document).blockCount })
        for query in ["的", "报告", "经济社会", "没有这句话", "代表 监督"] {
            let hits = search(Query(query), in: document, folded: folded)
            lines.append(
                row("search \(query): \(hits.count) hits") { search(Query(query), in: document, folded: folded).count })
        }
        return lines.joined(separator: "\n")
    }

    private func row(_ name: String, _ work: () -> Int) -> String {
        var times: [Double] = []
        for _ in 0..<5 {
            let start = monotonicNow()
            guard work() >= 0 else { break }
            times.append(Double(monotonicNow() - start) / 1e6)
        }
        let time = median(times)
        return "| \(name) | \(shown(time)) | \(shown(time.map { Double(bytes.count) / 1e3 / max($0, 0.001) })) |"
    }
}
