import DocumentModel
import DocumentReaders
import Foundation
import Testing

/// Documents that were labelled by hand. Skipped without the originals beside the repository.
@Suite(.enabled(if: Originals.isThere)) struct GoldTests {
    @Test(arguments: [("gold/seeds", "seeds", 0.99), ("gold/more", "corpus/labelled", 0.99)])
    func outlines(labels: String, sources: String, least: Double) throws {
        var score = OutlineScore()
        for file in Originals.files(sources) {
            let folder = Originals.folder.appending(path: labels)
                .appending(path: file.deletingPathExtension().lastPathComponent)
            guard let expected = try? OutlineScore.rows(folder) else { continue }
            score.add(expected, try readDocument(at: file.path)) { _ in true }
        }
        #expect(score.value >= least)
    }

    /// The labels in this repository were finished before the program had read the documents.
    @Test func blindOutlines() throws {
        var score = OutlineScore()
        for label in Self.blind {
            let document = try readDocument(at: Originals.folder.appending(path: "corpus/\(label.path)").path)
            score.add(try OutlineScore.rows(Self.labels.appending(path: label.folder)), document) { line in
                label.lines.contains { $0.contains(line) }
            }
        }
        #expect(score.value >= 0.97)
    }

    @Test func blindMetadata() throws {
        var (right, total) = (0, 0)
        for label in Self.blind {
            let metadata = try readDocument(at: Originals.folder.appending(path: "corpus/\(label.path)").path).metadata
            let data = try Data(contentsOf: Self.labels.appending(path: "\(label.folder)/metadata.json"))
            let expected = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
            let fields = [
                "title": metadata.title, "subtitle": metadata.subtitle, "kind": metadata.kind.rawValue,
                "issuer": metadata.issuer, "date": metadata.date, "number": metadata.number,
                "meeting": metadata.meeting, "addressees": metadata.addressees, "signed": metadata.signed,
                "language": metadata.language,
            ]
            for (field, value) in fields {
                // A label that would repeat a long text is cut.
                let label = expected[field] as? String ?? ""
                let isRight =
                    label.contains("…")
                    ? label.split(separator: "…").allSatisfy { value.contains($0) } : value == label
                total += 1
                right += isRight ? 1 : 0
            }
        }
        #expect(Double(right) / Double(total) >= 0.97)
    }

    private static let labels = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Labels/corpus")

    /// The documents and the lines that are labelled, as in the README of the labels.
    private static let blind: [(folder: String, path: String, lines: [ClosedRange<Int>])] = [
        ("gansu-2026", "provinces-2026/2026_甘肃省.txt", [1...26, 34...34, 38...41, 50...57]),
        (
            "guangdong-2026", "provinces-2026/2026_广东省.txt",
            [1...16, 30...35, 41...41, 46...50, 60...66, 158...164]
        ), ("guofa-2019-5", "documents/01_国发〔2019〕5号.txt", [1...100_000]),
        ("gao-26-107841", "gao/gao-26-107841.md", [1...381]),
    ]
}

/// How well outlines agree: the same line (one of slack), level and number.
private struct OutlineScore {
    struct Row: Decodable {
        var line: Int
        var level: Int
        var number: String
    }

    private var (found, total) = (0, 0)

    /// The harmonic mean of precision and recall.
    var value: Double { total == 0 ? 0 : Double(found) / Double(total) }

    static func rows(_ folder: URL) throws -> [Row] {
        let text = try String(contentsOf: folder.appending(path: "outline.jsonl"), encoding: .utf8)
        return try text.split(separator: "\n").map { try JSONDecoder().decode(Row.self, from: Data($0.utf8)) }
    }

    mutating func add(_ expected: [Row], _ document: Document, lines isLabelled: (Int) -> Bool) {
        var free = document.sections.map { section in
            Row(
                line: document.line(of: Position(block: section.heading)), level: section.level,
                number: section.number)
        }.filter { isLabelled($0.line) }
        total += expected.count + free.count
        for row in expected {
            let match = free.firstIndex {
                abs($0.line - row.line) <= 1 && $0.level == row.level && $0.number == row.number
            }
            if let match {
                free.remove(at: match)
                found += 2
            }
        }
    }
}
