import DocumentModel
import DocumentReaders
import Foundation

/// Paragraphs of documents with the statistics that people have labelled in them.
struct LabelledSample {
    /// A document, and which of its blocks is which paragraph.
    struct Read {
        var document: Document
        var textOfBlock: [Int: Int]
    }

    /// A label at its place: the digits that a result has to cover.
    private struct Label {
        var text: Int
        var digits: Range<Int>
        var unit: String
    }

    private struct Row: Decodable {
        var line: Int
        var verbatim: String
        var unit: String
    }

    private(set) var documents: [Read] = []
    /// The paragraphs, all programs get the same ones.
    private(set) var texts: [String] = []
    private var labels: [Label] = []

    var labelCount: Int { labels.count }
    var byteCount: Int { texts.reduce(0) { $0 + $1.utf8.count } }

    /// The documents with labels, where they are at hand: source, labels, and the lines that were labelled.
    private static let sources: [(language: String, source: String, labels: String, lines: [ClosedRange<Int>])] = [
        ("zh", "seeds/bulletin-13.txt", "Tests/Labels/seeds/bulletin-13", [1...Int.max]),
        ("zh", "seeds/bulletin-27.txt", "Tests/Labels/seeds/bulletin-27", [1...Int.max]),
        ("zh", "seeds/feature-2023.txt", "Tests/Labels/seeds/feature-2023", [1...Int.max]),
        ("zh", "seeds/notice-2024.txt", "Tests/Labels/seeds/notice-2024", [1...Int.max]),
        ("zh", "seeds/work-report-2023.txt", "Tests/Labels/seeds/work-report-2023", [1...Int.max]),
        (
            "zh", "../shared/corpus/provinces-2026/2026_甘肃省.txt", "Tests/Labels/corpus/gansu-2026",
            [1...26, 34...34, 38...41, 50...57]
        ),
        (
            "zh", "../shared/corpus/provinces-2026/2026_广东省.txt", "Tests/Labels/corpus/guangdong-2026",
            [1...16, 30...35, 41...41, 46...50, 60...66, 158...164]
        ),
        ("zh", "../shared/corpus/labelled/hunan-2026.txt", "../shared/gold/more/hunan-2026", [1...Int.max]),
        (
            "zh", "../shared/corpus/labelled/accident-rules-2007.md", "../shared/gold/more/accident-rules-2007",
            [1...Int.max]
        ),
        ("en", "../shared/corpus/labelled/gao-06-282.md", "../shared/gold/more/gao-06-282", [1...Int.max]),
        ("en", "../shared/corpus/gao/gao-26-107841.md", "Tests/Labels/corpus/gao-26-107841", [1...381]),
        (
            "en", "../shared/corpus/budget/sg_budget_1960.md", "Tests/Labels/corpus/sg-budget-1960",
            [71...281, 299...405, 427...465]
        ),
    ]

    /// All documents of a language that are at hand.
    static func all(language: String) throws -> LabelledSample {
        var sample = LabelledSample()
        for source in sources where source.language == language {
            guard FileManager.default.fileExists(atPath: source.source),
                let rows = try? String(contentsOfFile: source.labels + "/statistics.jsonl", encoding: .utf8)
            else { continue }
            let decoded = try rows.split(separator: "\n").map {
                try JSONDecoder().decode(Row.self, from: Data($0.utf8))
            }
            sample.add(try readDocument(at: source.source), rows: decoded, lines: source.lines)
        }
        return sample
    }

    /// Takes the paragraphs on labelled lines, and the place of each label in them.
    private mutating func add(_ document: Document, rows: [Row], lines: [ClosedRange<Int>]) {
        var read = Read(document: document, textOfBlock: [:])
        var used: [Int: Int] = [:]
        for (index, block) in document.blocks.enumerated() {
            let range = block.map.sourceRange
            let first = document.source.line(at: range.lowerBound)
            let last = document.source.line(at: max(range.lowerBound, range.upperBound - 1))
            guard lines.contains(where: { $0.overlaps(first...max(first, last)) }) else { continue }
            switch block.kind {
            case .paragraph, .item, .caption, .table: break
            default: continue
            }
            read.textOfBlock[index] = texts.count
            texts.append(block.text)
        }
        documents.append(read)
        for row in rows {
            let line = document.source.range(ofLine: row.line)
            let place = document.position(ofSource: line.lowerBound)
            // What a line was cut from may stand in the block before or behind.
            for block in [place.block, place.block + 1, place.block - 1] {
                guard let text = read.textOfBlock[block] else { continue }
                let offset = block == place.block ? place.offset : 0
                let start = max(scalars(offset..<offset, inText: text).lowerBound, used[text] ?? 0)
                let all = Array(texts[text].unicodeScalars)
                let wanted = row.verbatim.unicodeScalars.filter { !$0.properties.isWhitespace }
                guard let found = Self.find(Array(wanted), in: all, from: start) else { continue }
                used[text] = found.upperBound
                labels.append(Label(text: text, digits: Self.digits(in: all, found), unit: row.unit))
                break
            }
        }
    }

    /// Where words stand in a text, white space left aside.
    private static func find(_ words: [Unicode.Scalar], in text: [Unicode.Scalar], from start: Int) -> Range<Int>? {
        guard let head = words.first else { return nil }
        for first in min(start, text.count)..<text.count where text[first] == head {
            var (index, matched) = (first, 0)
            while index < text.count, matched < words.count {
                if text[index] == words[matched] {
                    matched += 1
                } else if !text[index].properties.isWhitespace {
                    break
                }
                index += 1
            }
            if matched == words.count { return first..<index }
        }
        return nil
    }

    /// The last run of digits or numerals in a range, which is the value of a change; the whole range without one.
    ///
    /// In English what is counted stands behind the number and may hold another: 34 stage 1 grants, two of the studies.
    private static func digits(in text: [Unicode.Scalar], _ range: Range<Int>) -> Range<Int> {
        if text[range].allSatisfy({ $0.isASCII || $0 == "’" }) { return firstNumber(in: text, range) }
        func isDigit(_ scalar: Unicode.Scalar) -> Bool {
            ("0"..."9").contains(scalar) || scalar == "." || scalar == "," || ("０"..."９").contains(scalar)
                || "一二三四五六七八九十百两半".unicodeScalars.contains(scalar)
        }
        guard let last = range.last(where: { isDigit(text[$0]) && text[$0] != "." && text[$0] != "," }) else {
            return range
        }
        var first = last
        while first > range.lowerBound, isDigit(text[first - 1]) { first -= 1 }
        return first..<last + 1
    }

    private static let numberWords: Set<String> = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "half",
        "third",
    ]

    private static func firstNumber(in text: [Unicode.Scalar], _ range: Range<Int>) -> Range<Int> {
        var words: [Range<Int>] = []
        for index in range where text[index].properties.isAlphabetic || ("0"..."9").contains(text[index]) {
            if let last = words.last, last.upperBound == index {
                words.removeLast(); words.append(last.lowerBound..<index + 1)
            } else {
                words.append(index..<index + 1)
            }
        }
        let first = words.first { word in
            ("0"..."9").contains(text[word.lowerBound])
                || numberWords.contains(text[word].reduce(into: "") { $0.unicodeScalars.append($1) }.lowercased())
        }
        return first ?? range
    }

    /// A UTF-8 range of a paragraph in scalars.
    func scalars(_ range: Range<Int>, inText text: Int) -> Range<Int> {
        let utf8 = texts[text].utf8
        func count(_ offset: Int) -> Int { utf8.prefix(offset).count { $0 & 0xC0 != 0x80 } }
        return count(range.lowerBound)..<count(range.upperBound)
    }

    /// How results agree with the labels: each label takes one result, and each result answers one label.
    func score(_ results: [Quantity]) -> QuantityScore {
        var score = QuantityScore()
        var free = Dictionary(grouping: results, by: \.text)
        (score.labels, score.results) = (labels.count, results.count)
        score.stated = results.count { !$0.unit.isEmpty }
        for label in labels {
            let near = (free[label.text] ?? []).indices.filter { index in
                guard let one = free[label.text]?[index] else { return false }
                return one.start <= label.digits.lowerBound && one.end >= label.digits.upperBound
            }
            let same = near.first { free[label.text]?[$0].unit == label.unit }
            guard let chosen = same ?? near.first else { continue }
            score.found += 1
            if same != nil, !label.unit.isEmpty { score.typed += 1 }
            free[label.text]?.remove(at: chosen)
        }
        return score
    }
}
