import DocumentModel
import DocumentReaders
import Foundation
import Testing

/// The outlines of documents that were labelled by hand. Skipped without the originals beside the repository.
@Suite(.enabled(if: Originals.isThere)) struct GoldTests {
    private struct Row: Decodable {
        var line: Int
        var level: Int
        var number: String
    }

    @Test(arguments: [("gold/seeds", "seeds", 0.99), ("gold/more", "corpus/labelled", 0.97)])
    func outlines(labels: String, sources: String, least: Double) throws {
        var (found, total) = (0, 0)
        for file in Originals.files(sources) {
            let name = file.deletingPathExtension().lastPathComponent
            let gold = Originals.folder.appending(path: "\(labels)/\(name)/outline.jsonl")
            guard let text = try? String(contentsOf: gold, encoding: .utf8) else { continue }
            let expected = try text.split(separator: "\n").map {
                try JSONDecoder().decode(Row.self, from: Data($0.utf8))
            }
            let document = try readDocument(at: file.path)
            var free = document.sections.map { section in
                Row(
                    line: document.line(of: Position(block: section.heading)), level: section.level,
                    number: section.number)
            }
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
        #expect(total > 0)
        #expect(Double(found) / Double(total) >= least)
    }
}
