import Foundation
import Testing

/// Every byte of a file stands in exactly one block or under exactly one overlay that says why it is
/// left out; blocks and their pieces keep the order of the file. `breaches(of:readFrom:)` says all that is promised.
@Suite struct NothingIsLostTests {
    @Test(arguments: [
        "", "\n", "\u{FEFF}一、总则\r\n\r\n正文。\r", "# 题目\n\n**一、要点**\n\n- 甲\n- 乙\n", "|年|数|\n|--|--:|\n|甲|\\||\n||\n",
        "a\n===\n<b>粗</b>\n\n```\n码\n```\n", "“开\n合”之后。\n\n送：甲，\n乙\n", "\u{1B}[31m红\u{7}\u{202E}反\u{C}页",
        "> 引\n> 文\n\n[联](http://x) ![图](y) _a_ **b** \\* <!-- c -->\n<!-- d\ne -->\n",
        "   \t\u{3000}\u{3000}段\n\u{A0}\n",
        "|a|\n|-|\n| b\\", "1. 甲\n2. 乙。 3. 丙。 4. 丁\n", "- \n-\n#\n##\n> \n**\n****\n",
        "青禾县工作报告\n\n——2024年1月26日在青禾县第三届\n\n— 3 —\n\n人民代表大会第四次会议上\n\n各位代表：\n",
    ]) func byteByByte(text: String) { expectPromises(Array(text.utf8)) }

    @Test func randomBytes() {
        var random = Seeded(7)
        for _ in 0..<300 {
            let length = Int.random(in: 0..<200, using: &random)
            expectPromises((0..<length).map { _ in UInt8.random(in: 0...255, using: &random) })
        }
    }

    @Test func randomCharacters() {
        var random = Seeded(5)
        let planes: [ClosedRange<UInt32>] = [
            0...0x7F, 0x80...0x7FF, 0x2000...0x303F, 0x2E80...0x9FFF, 0xD7F0...0x1_1000,
        ]
        for _ in 0..<300 {
            var text = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0..<120, using: &random) {
                let plane = planes.randomElement(using: &random) ?? 0...0x7F
                if let scalar = Unicode.Scalar(UInt32.random(in: plane, using: &random)) { text.append(scalar) }
            }
            expectPromises(Array(String(text).utf8), path: Bool.random(using: &random) ? "a.md" : "")
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
        for _ in 0..<1000 {
            let text = (0..<Int.random(in: 1..<40, using: &random)).map { _ in
                pieces.randomElement(using: &random) ?? ""
            }
            expectPromises(Array(text.joined().utf8))
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
            expectPromises(Array(((round % 3 == 0 ? "<html>" : "") + text.joined()).utf8))
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
            expectPromises(Array(lines.joined(separator: "\n").utf8))
            let text = (0..<40).map { _ in pieces.randomElement(using: &random) ?? "" }
            expectPromises(Array(text.joined().utf8))
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
            guard bytes.count < 60_000 else { continue }
            expectPromises(bytes)
            for _ in 0..<2 { expectPromises(mutated(bytes, &random)) }
        }
    }

    /// The built-in library, damaged in other ways than it is already.
    @Test func theBuiltInLibraryAndItsMutations() throws {
        var random = Seeded(13)
        let files = try Originals.kept("seeds").map { [UInt8](try Data(contentsOf: $0)) }
        for bytes in files {
            expectPromises(bytes)
            for _ in 0..<3 { expectPromises(mutated(bytes, &random), path: Bool.random(using: &random) ? "a.md" : "") }
            let other = files.randomElement(using: &random) ?? []
            for _ in 0..<2 { expectPromises(spliced(bytes, other, &random)) }
        }
    }

    /// The beginning of one file and the end of another, cut anywhere.
    private func spliced(_ first: [UInt8], _ second: [UInt8], _ random: inout Seeded) -> [UInt8] {
        Array(first.prefix(Int.random(in: 0...first.count, using: &random)))
            + second.suffix(Int.random(in: 0...second.count, using: &random))
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
