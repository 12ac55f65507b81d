import DocumentModel
import DocumentReaders
import Foundation
import Testing

/// Every byte of a file stands in exactly one block or under exactly one overlay that says why it is
/// left out; blocks and their pieces keep the order of the file.
@Suite struct NothingIsLostTests {
    @Test(arguments: [
        "", "\n", "\u{FEFF}一、总则\r\n\r\n正文。\r", "# 题目\n\n**一、要点**\n\n- 甲\n- 乙\n", "|年|数|\n|--|--:|\n|甲|\\||\n||\n",
        "a\n===\n<b>粗</b>\n\n```\n码\n```\n", "“开\n合”之后。\n\n送：甲，\n乙\n", "\u{1B}[31m红\u{7}\u{202E}反\u{C}页",
        "> 引\n> 文\n\n[联](http://x) ![图](y) _a_ **b** \\* <!-- c -->\n<!-- d\ne -->\n",
        "   \t\u{3000}\u{3000}段\n\u{A0}\n",
        "|a|\n|-|\n| b\\", "1. 甲\n2. 乙。 3. 丙。 4. 丁\n", "- \n-\n#\n##\n> \n**\n****\n",
    ]) func byteByByte(text: String) { expectPartition(Array(text.utf8)) }

    @Test func randomBytes() {
        var random = Seeded(7)
        for _ in 0..<300 {
            let length = Int.random(in: 0..<200, using: &random)
            expectPartition((0..<length).map { _ in UInt8.random(in: 0...255, using: &random) })
        }
    }

    @Test func randomMarkup() {
        let pieces = [
            "#", "**", "_", "|", "-", "\n", "\n\n", "\r", " ", "\u{3000}", "一、", "（二）", "1. ", "第三条 ", "。", "，", "，要实",
            "报告", "：", "<", ">",
            "[", "](", ")", "\\", "\u{C}", "送：", "2024年1月2日", "上接1版", "附件1", "“", "”", "```", "<!--", "-->", "x",
            "\u{FFFD}", "第27期", " 摄",
            "各位代表：", "增长12", "件", "；", "<br>", "&nbsp;", "目录", "·", "近10", "00",
        ]
        var random = Seeded(11)
        for _ in 0..<1500 {
            let text = (0..<Int.random(in: 1..<40, using: &random)).map { _ in
                pieces.randomElement(using: &random) ?? ""
            }
            expectPartition(Array(text.joined().utf8))
        }
    }

    @Test func randomHTML() {
        let pieces = [
            "<table>", "</table>", "<tr>", "</tr>", "<td>", "</td>", "<th colspan=3>", "<td rowspan='2'>", "<thead>",
            "<caption>",
            "</caption>", "<br>", "<p>", "</p>", "<div", ">", "<", "\"", "&nbsp;", "&lt;", "&#27;", "&x;", "&", "<b>",
            "</b>",
            "<script>", "</script>", "<!--", "-->", "<!doctype html>", "<html>", "<h2>", "</h2>", "<li>", "<nav>",
            "</nav>", "<pre>",
            "\n", "\n\n", " ", "\u{3000}", "甲", "产量（万吨）", "12.5", "单位：万元", "表1 产量", "。", "\u{A0}", "\u{7}", "# 题\n",
            "a=b",
        ]
        var random = Seeded(13)
        for round in 0..<1500 {
            let text = (0..<Int.random(in: 1..<40, using: &random)).map { _ in
                pieces.randomElement(using: &random) ?? ""
            }
            expectPartition(Array(((round % 3 == 0 ? "<html>" : "") + text.joined()).utf8))
        }
    }

    @Test func randomFixedWidth() {
        let pieces = [
            "粮食", "12.5", "1,234", "  ", "    ", "\t", "\u{3000}\u{3000}", "-----", "=====", "......", "……", "│", "┼──",
            "2023年", "\n",
            "\n", "\n\n", "\r\n", "%", "-3.1", "- - -", "单位：万元", "表1  产量", "注：数", "。", "\u{1B}", "item", "(34)", "$5",
        ]
        var random = Seeded(17)
        for _ in 0..<1500 {
            let columns = Int.random(in: 2..<5, using: &random)
            let lines = (0..<Int.random(in: 3..<9, using: &random)).map { line -> String in
                let noise = Int.random(in: 0..<4, using: &random) == 0 ? pieces.randomElement(using: &random) ?? "" : ""
                let numbers = (1..<columns).map { _ in
                    String(repeating: " ", count: Int.random(in: 2..<4, using: &random))
                        + String(Int.random(in: 10...999, using: &random))
                }
                return "项目\(line % 10)" + numbers.joined() + noise
            }
            expectPartition(Array(lines.joined(separator: "\n").utf8))
            let text = (0..<40).map { _ in pieces.randomElement(using: &random) ?? "" }
            expectPartition(Array(text.joined().utf8))
        }
    }

    /// Skipped without the originals.
    @Test(
        .enabled(if: Originals.isThere),
        arguments: ["seeds", "corpus/labelled", "corpus/ocr", "corpus/formats", "corpus/documents"])
    func originalsAndTheirMutations(folder: String) throws {
        var random = Seeded(3)
        for file in Originals.files(folder) {
            let bytes = [UInt8](try Data(contentsOf: file))
            guard bytes.count < 200_000 else { continue }
            expectPartition(bytes)
            for _ in 0..<4 { expectPartition(mutated(bytes, &random)) }
        }
    }

    /// The same bytes with some cut out, doubled or changed, line ends above all.
    private func mutated(_ bytes: [UInt8], _ random: inout Seeded) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<20 where bytes.count > 10 {
            let start = Int.random(in: 0..<bytes.count, using: &random)
            let end = min(bytes.count, start + Int.random(in: 0..<60, using: &random))
            switch Int.random(in: 0..<4, using: &random) {
            case 0: bytes.removeSubrange(start..<end)
            case 1: bytes.insert(contentsOf: bytes[start..<end], at: start)
            case 2: bytes.insert(contentsOf: Array("\n\n".utf8), at: start)
            default: bytes[start] = UInt8.random(in: 0...255, using: &random)
            }
        }
        return bytes
    }
}

/// Checks the whole promise for one file.
func expectPartition(_ bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) {
    let document = readDocument(bytes, path: "")
    var owners = [UInt8](repeating: 0, count: bytes.count)
    var last = 0
    for block in document.blocks {
        var clean = 0
        let text = block.utf8
        for run in block.map.runs {
            #expect(run.clean.lowerBound == clean && !run.clean.isEmpty, sourceLocation: sourceLocation)
            #expect(run.source.lowerBound >= last, "out of order", sourceLocation: sourceLocation)
            clean = run.clean.upperBound
            last = run.source.upperBound
            let isCopy = run.isReplaced || text[run.clean].elementsEqual(bytes[run.source])
            #expect(isCopy, "a copied run differs", sourceLocation: sourceLocation)
            for offset in run.source { owners[offset] += 1 }
        }
        #expect(clean == block.text.utf8.count, "\(block)", sourceLocation: sourceLocation)
    }
    for overlay in document.overlays where overlay.kind == .join || overlay.kind == .setAside {
        // A line end that became a space stands in the text too.
        let isSpace = overlay.kind == .join && overlay.source.allSatisfy { owners[$0] == 1 }
        if !isSpace { for offset in overlay.source { owners[offset] += 1 } }
    }
    let wrong = owners.firstIndex { $0 != 1 }
    #expect(
        wrong == nil, "byte \(wrong ?? 0) of \(String(decoding: bytes.prefix(400), as: UTF8.self).debugDescription)",
        sourceLocation: sourceLocation)
    #expect(document.source.bytes == bytes, sourceLocation: sourceLocation)
    expectSound(document, sourceLocation)
}

/// Checks that sections and parts point at blocks that are there, and that no control character is left.
private func expectSound(_ document: Document, _ location: SourceLocation) {
    #expect(document.blocks.isEmpty || !document.parts.isEmpty, sourceLocation: location)
    var end = 0
    for part in document.parts {
        #expect(part.blocks.lowerBound == end, sourceLocation: location)
        end = part.blocks.upperBound
    }
    #expect(end == document.blocks.count, sourceLocation: location)
    for section in document.sections {
        #expect(document.blocks[section.heading].kind == .heading, sourceLocation: location)
        #expect(
            section.blocks.lowerBound == section.heading && section.blocks.upperBound <= document.blocks.count,
            sourceLocation: location)
        #expect(section.parent.map { document.sections[$0].level < section.level } ?? true, sourceLocation: location)
    }
    for block in document.blocks {
        let isTable = if case .table = block.kind { true } else { false }
        let hasControl = block.text.unicodeScalars.contains { scalar in
            scalar.value < 0x20 && !(isTable && (scalar == "\t" || scalar == "\n"))
                || (0x7F...0x9F).contains(scalar.value)
                || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
        }
        #expect(!hasControl, sourceLocation: location)
    }
}

/// Random numbers that are the same each time.
struct Seeded: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed &+ 0x9E37_79B9_7F4A_7C15 }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
