import Glibc
import TerminalSupport

/// Full-text search beside public engines, on the same text, with the same queries in turns.
struct LibraryBench {
    private let folders: LibraryFolders

    /// - Parameters:
    ///   - folder: a library; without it one is made, and deleted in the end.
    ///   - megabytes: how large a library is made.
    init(folder: String?, megabytes: Int) throws {
        folders = try LibraryFolders(folder: folder, documents: max(1, megabytes) * 100)
    }

    /// The figures as Markdown tables.
    func table() throws -> String {
        defer { folders.remove() }
        var text = try peerTable()
        if folders.isLarge { text += "\n" + (try largeTable()) }
        return text
    }

    /// What is measured of the whole library, where it is larger than the slice.
    private func largeTable() throws -> String {
        guard let scan = SearchPeer.all.first, let engine = try PeerEngine(scan, folder: folders.library) else {
            return ""
        }
        defer { engine.end() }
        let comparison = SearchComparison(queries: LibraryQueries(folder: folders.library, seed: 6))
        let times = comparison.times([engine])
        var lines = [
            "\nThe whole library: first 50 documents, ms, p50 / p99:\n", "| | text, MB | \(comparison.heads) |",
        ]
        lines.append("|---|--:" + String(repeating: "|--:", count: comparison.queries.groups.count) + "|")
        for (engine, time) in zip([engine], times) {
            lines.append(
                "| \(engine.name) | \(shown(Double(engine.textBytes) / 1e6)) | " + time.cells.joined(separator: " | ")
                    + " |")
        }
        return lines.joined(separator: "\n")
    }

    /// What an engine is, before it is asked.
    private func peerTable() throws -> String {
        var engines: [PeerEngine] = []
        var missing: [String] = []
        defer { for engine in engines { engine.end() } }
        for peer in SearchPeer.all {
            let folder = peer.isSlow ? folders.smallSlice : folders.slice
            if let engine = try PeerEngine(peer, folder: folder) {
                engines.append(engine)
            } else {
                missing.append(peer.name)
            }
        }
        let comparison = SearchComparison(queries: LibraryQueries(folder: folders.slice, seed: 5))
        var times = comparison.times(engines)
        try check(engines, comparison, &times)
        var lines = ["First 50 documents, ms, p50 / p99:\n"]
        lines.append("| | text, MB | MB/s | index, × text | \(comparison.heads) |")
        lines.append("|---|--:|--:|--:" + String(repeating: "|--:", count: comparison.queries.groups.count) + "|")
        for (engine, time) in zip(engines, times) { lines.append(row(engine, time.cells)) }
        lines.append("\nDocuments found, of a sample of the same queries: how many numbers were right:\n")
        lines.append("| | \(comparison.heads) |")
        lines.append("|---" + String(repeating: "|--:", count: comparison.queries.groups.count) + "|")
        for (engine, time) in zip(engines, times) {
            lines.append("| \(engine.name) | " + time.exactness.joined(separator: " | ") + " |")
        }
        for name in missing { lines.append("\n\(name) is not installed.") }
        return lines.joined(separator: "\n")
    }

    private func row(_ engine: any SearchEngine, _ cells: [String]) -> String {
        let text = Double(engine.textBytes)
        let built =
            engine.built.map { [shown(text / 1e6 / $0.seconds), shown(Double($0.bytes) / text)] } ?? ["–", "–"]
        return "| " + ([engine.name, shown(text / 1e6)] + built + cells).joined(separator: " | ") + " |"
    }

    /// Counts the sample on the text that each engine has.
    private func check(_ engines: [PeerEngine], _ comparison: SearchComparison, _ times: inout [SearchTimes]) throws {
        for folder in Set([folders.slice, folders.smallSlice]) {
            guard let truth = try PeerEngine(.truth, folder: folder) else { return }
            defer { truth.end() }
            for index in engines.indices where engines[index].folder == folder {
                comparison.check(engines[index], against: truth, into: &times[index])
            }
        }
    }
}
