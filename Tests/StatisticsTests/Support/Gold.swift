import Foundation
import Statistics

/// The hand-made labels of documents outside this repository, where they are at hand.
enum Gold {
    /// One labelled number.
    struct Row: Decodable {
        var line: Int
        var value: String
        var unit: String
        var bound: String
        var kind: String
        var indicator: String
        var period: String
        var status: String
    }

    private static let repository = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The folder beside the repository that holds labels and documents.
    static let folder = repository.deletingLastPathComponent().appending(path: "shared")

    /// Whether the labels are there.
    static let isAtHand = FileManager.default.fileExists(atPath: folder.appending(path: "gold").path)

    /// Whether the documents are there whose labels this repository holds.
    static let isCorpusAtHand = FileManager.default.fileExists(atPath: folder.appending(path: "corpus").path)

    /// A document whose labels stand in Tests/Labels/corpus, with the lines that were labelled.
    struct Labelled: Sendable {
        var name: String
        var source: String
        var lines: [ClosedRange<Int>]

        /// Whether a line was labelled.
        func covers(_ line: Int) -> Bool { lines.contains { $0.contains(line) } }
    }

    /// The documents of Tests/Labels/corpus/README.md.
    static let labelled = [
        Labelled(
            name: "gansu-2026", source: "provinces-2026/2026_甘肃省.txt", lines: [1...26, 34...34, 38...41, 50...57]),
        Labelled(
            name: "guangdong-2026", source: "provinces-2026/2026_广东省.txt",
            lines: [1...16, 30...35, 41...41, 46...50, 60...66, 158...164]),
        Labelled(name: "guofa-2019-5", source: "documents/01_国发〔2019〕5号.txt", lines: [1...Int.max]),
        Labelled(name: "gao-26-107841", source: "gao/gao-26-107841.md", lines: [1...381]),
    ]

    /// More of them, labelled later and harder: a rule, a notice, a budget speech of 1959, a scan full of damage.
    static let labelledLater = [
        Labelled(
            name: "guizhou-2026", source: "provinces-2026/2026_贵州省.txt", lines: [1...41, 74...80]),
        Labelled(name: "guoling-706", source: "documents/58_国令第706号.txt", lines: [1...Int.max]),
        Labelled(name: "guobanfamingdian-2018-15", source: "documents/38_国办发明电〔2018〕15号.txt", lines: [1...Int.max]),
        Labelled(
            name: "sg-budget-1960", source: "budget/sg_budget_1960.md", lines: [71...281, 299...405, 427...465]),
        Labelled(name: "mueller-ocr", source: "ocr/mueller-ocr.txt", lines: [1...10, 237...416]),
    ]

    /// The rows of a labelled document and its bytes.
    static func read(_ document: Labelled) throws -> (bytes: [UInt8], rows: [Row]) {
        let labels = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Labels/corpus/\(document.name)/statistics.jsonl")
        let source = folder.appending(path: "corpus/\(document.source)")
        return ([UInt8](try Data(contentsOf: source)), try rows(of: String(contentsOf: labels, encoding: .utf8)))
    }

    /// The documents of the built-in library with the rows of Tests/Labels/seeds; at hand in every clone.
    static func builtIn() throws -> [(name: String, bytes: [UInt8], rows: [Row])] {
        let labels = repository.appending(path: "Tests/Labels/seeds")
        let names = try FileManager.default.contentsOfDirectory(atPath: labels.path).sorted()
        return try names.map { name in
            let bytes = [UInt8](try Data(contentsOf: repository.appending(path: "seeds/\(name).txt")))
            let text = try String(contentsOf: labels.appending(path: "\(name)/statistics.jsonl"), encoding: .utf8)
            return (name, bytes, try rows(of: text))
        }
    }

    private static func rows(of text: String) throws -> [Row] {
        try text.split(separator: "\n").map { try JSONDecoder().decode(Row.self, from: Data($0.utf8)) }
    }

    /// The labelled documents of a set: their bytes and rows.
    static func documents(labels: String, sources: String) throws -> [(name: String, bytes: [UInt8], rows: [Row])] {
        let files = try FileManager.default.contentsOfDirectory(
            at: folder.appending(path: sources), includingPropertiesForKeys: nil)
        return try files.sorted { $0.path < $1.path }.compactMap { file in
            let name = file.deletingPathExtension().lastPathComponent
            let labels = folder.appending(path: "gold/\(labels)/\(name)/statistics.jsonl")
            guard let text = try? String(contentsOf: labels, encoding: .utf8) else { return nil }
            return (file.lastPathComponent, [UInt8](try Data(contentsOf: file)), try rows(of: text))
        }
    }
}

/// How well a reading agrees with the labels.
struct Score {
    private var found = 0
    private var rows = 0
    private var right: [String: Double] = [:]

    /// The F1 of the statistics found: same value and unit, at most one line apart.
    var statistics: Double { rows > 0 ? 2 * Double(found) / Double(rows) : 1 }

    /// The share of a field that is right among those found; the mean similarity for `indicator`.
    subscript(field: String) -> Double { found > 0 ? (right[field] ?? 0) / Double(found) : 1 }

    /// Adds a document.
    mutating func add(_ gold: [Gold.Row], _ reading: [Statistic]) {
        rows += gold.count + reading.count
        var free = Array(reading.indices)
        for row in gold {
            let near = free.filter { abs(reading[$0].line - row.line) <= 1 && isSame(row, reading[$0]) }
            guard let best = near.min(by: { abs(reading[$0].line - row.line) < abs(reading[$1].line - row.line) })
            else { continue }
            free.removeAll { $0 == best }
            found += 1
            compare(row, reading[best])
        }
    }

    private mutating func compare(_ row: Gold.Row, _ one: Statistic) {
        right["bound", default: 0] += row.bound == one.bound.rawValue ? 1 : 0
        right["kind", default: 0] += row.kind == one.kind.rawValue ? 1 : 0
        right["status", default: 0] += row.status == one.status.rawValue ? 1 : 0
        right["period", default: 0] += row.period == one.period ? 1 : 0
        right["indicator", default: 0] += similarity(row.indicator, one.indicator)
    }

    private func isSame(_ row: Gold.Row, _ one: Statistic) -> Bool {
        row.unit == one.unit && Decimal(string: row.value) == Decimal(string: one.value)
    }

    /// The F1 of the pairs of neighbouring characters.
    private func similarity(_ left: String, _ right: String) -> Double {
        let (left, right) = (pairs(of: left), pairs(of: right))
        guard !left.isEmpty, !right.isEmpty else { return left.isEmpty == right.isEmpty ? 1 : 0 }
        let shared = left.reduce(0) { $0 + min($1.value, right[$1.key] ?? 0) }
        return 2 * Double(shared) / Double(left.values.reduce(0, +) + right.values.reduce(0, +))
    }

    private func pairs(of text: String) -> [String: Int] {
        let letters = text.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "%" || $0 == "." }.map { $0 }
        return zip(letters, letters.dropFirst()).reduce(into: [:]) { $0["\($1.0)\($1.1)", default: 0] += 1 }
    }
}
