import DocumentModel
import DocumentReaders
import Layout
import Testing
import TextScreen

/// How tables are set at a width.
@Suite struct TableTests {
    private let wide = """
        # 公报

        <table><tr><td rowspan=2>指标</td><td colspan=2>产量（万吨）</td><td rowspan=2>说明</td></tr><tr><td>2023年</td><td>2022年</td></tr>
        <tr><td>粮食</td><td>69541.1</td><td>68652.8</td><td>夏粮、早稻和秋粮合计，播种面积比上年有所增加，单产提高。</td></tr>
        <tr><td>油料</td><td>3863.3</td><td>3653.0</td><td>油菜籽为主。</td></tr></table>
        """

    @Test func headsAreSetOff() {
        #expect(
            rows(wide, width: 60) == [
                "指标    产量（万吨）    说明",
                "      2023年   2022年",
                "────────────────────────────────────────────────────────────",
                "粮食  69541.1  68652.8  夏粮、早稻和秋粮合计，播种面积比上年",
                "                        有所增加，单产提高。",
                "油料   3863.3   3653.0  油菜籽为主。",
            ])
    }

    @Test func numbersAreNotBroken() {
        let lines = rows(wide, width: 40)
        #expect(lines.contains { $0.hasPrefix("粮食  69541.1  68652.8  ") })
        #expect(lines.allSatisfy { DisplayWidth.of($0) <= 40 })
    }

    @Test func aNarrowWindowShowsRecords() {
        let lines = rows(wide, width: 24)
        #expect(lines.contains("  2023年：69541.1") && lines.contains("  2022年：3653.0"))
        #expect(lines.allSatisfy { DisplayWidth.of($0) <= 24 })
    }

    @Test func rolesOfCells() throws {
        let document = readDocument(Array(wide.utf8), path: "")
        let pieces = DocumentLayout(document, width: 80).lines(ofBlock: 1).flatMap(\.pieces)
        #expect(pieces.first { $0.text == "2023年" }?.role == .heading)
        #expect(pieces.first { $0.text == "油料" }?.role == .lead)
        #expect(pieces.first { $0.text == "3653.0" }?.role == .text)
    }

    private func rows(_ text: String, width: Int) -> [String] {
        let document = readDocument(Array(text.utf8), path: "")
        return DocumentLayout(document, width: width).lines(ofBlock: 1).map { line in
            var row = ""
            for piece in line.pieces {
                row += String(repeating: " ", count: max(0, piece.column - DisplayWidth.of(row))) + piece.text
            }
            return row
        }
    }
}
