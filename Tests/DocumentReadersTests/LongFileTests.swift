import DocumentModel
import DocumentReaders
import Testing

/// Files of megabytes are read in pieces; nobody may see where.
struct LongFileTests {
    private static let numerals = Array("一二三四五六七八九")

    /// A report of many chapters, each of nine sections with one paragraph.
    private func chapters(_ count: Int, paragraph: (Int) -> String) -> String {
        (1...count).map { chapter in
            "第\(chapter)章　分片事项\n\n"
                + Self.numerals.enumerated().map { index, numeral in
                    "\(numeral)、第\(index)项安排\n\n\(paragraph(chapter * 10 + index))\n\n"
                }.joined()
        }.joined()
    }

    @Test func piecesMakeOneDocument() {
        let text = chapters(2100) { "本项工作编号为\($0)，由各片区自行组织，按月报送进度，不得拖延。" }
        #expect(text.utf8.count > 2 << 20)
        let document = read("山前区分片工作方案\n\n" + text)
        #expect(document.parts.count == 1)
        #expect(document.sections.count == 1 + 2100 * 10)
        #expect(document.sections.allSatisfy { $0.level == ($0.heading == 0 ? 1 : $0.title == "分片事项" ? 2 : 3) })
        #expect(document.blocks.count { $0.kind == .paragraph } == 2100 * 9)
        #expect(document.sections.last?.blocks.upperBound == document.blocks.count)
    }

    @Test func wrappedParagraphsStayWhole() {
        let sentence = "各片区要把水渠、机耕路和晒场一并纳入台账，逐项核对，逐项销号，逐项公示。"
        let paragraph = String(repeating: sentence, count: 6)
        let wrapped = stride(from: 0, to: paragraph.count, by: 30).map { start in
            String(paragraph.dropFirst(start).prefix(30))
        }.joined(separator: "\n\n")
        let document = read(chapters(400) { _ in wrapped })
        #expect(document.source.bytes.count > 2 << 20)
        #expect(document.blocks.filter { $0.kind == .paragraph }.allSatisfy { $0.text == paragraph })
        #expect(document.blocks.count { $0.kind == .paragraph } == 400 * 9)
    }

    @Test func aLineOfMegabytesBecomesBlocks() {
        let line = String(repeating: "片区里的每一条水渠都有人巡查，", count: 60000) + "完毕。"
        let document = read(line)
        #expect(document.blocks.count > 80)
        #expect(document.blocks.allSatisfy { $0.utf8Count <= 32 << 10 })
        #expect(document.blocks.map(\.text).joined() == line)
        #expect(document.reasons(.split).contains("longLine"))
    }

    @Test func showsHowFarItIs() {
        let text = chapters(3200) { "本项工作编号为\($0)，由各片区自行组织，按月报送进度，不得拖延。" }
        var seen: [Int] = []
        let whole = readDocument(SourceText(Array(text.utf8)), path: "") { document in
            seen.append(document.sections.count)
            return true
        }
        #expect(!seen.isEmpty && seen == seen.sorted() && seen.allSatisfy { $0 > 0 && $0 <= whole.sections.count })
        let stopped = readDocument(SourceText(Array(text.utf8)), path: "") { _ in false }
        #expect(stopped.sections.count == seen.first)
    }
}
