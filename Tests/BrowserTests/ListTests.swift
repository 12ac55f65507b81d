import Browser
import DocumentReaders
import Testing
import TextScreen

/// Lists under the mouse and the arrow keys.
@Suite struct ListTests {
    /// A document with many headings, one number under each.
    private static let long = readDocument(
        Array(
            ("# 石桥镇志\n\n"
                + (1...60).map { "## 第\($0)章 村落\($0)\n\n全村共有农户\($0 + 200)户。\n\n" }.joined()).utf8),
        path: "石桥.md")

    @Test func aPressLeavesTheListWhereItIs() {
        var robot = Robot([Self.long], width: 120, height: 36)
        robot.press("gs")
        let rows = (24..<33).map { robot.row($0).dropFirst(38) }
        robot.click(row: 32, column: 60)
        #expect((24..<33).map { robot.row($0).dropFirst(38) } == rows)
        #expect(robot.text { $0.isSelected }.first?.contains("208户") ?? false)
        robot.press("jj")
        #expect(robot.text { $0.isSelected }.first?.contains("210户") ?? false)
    }

    @Test func theWheelScrollsAListUnderItsSelection() {
        var robot = Robot([Self.long], width: 100, height: 24)
        robot.take(.mouse(MouseEvent(row: 10, column: 10, action: .wheelDown)))
        #expect(robot.state.focus == .text && robot.row(2).contains("第3章"))
        robot.press("j")
        #expect(robot.row(2).contains("第3章"), "a key in the text does not undo it while its heading stays")
        robot.press("99j")
        #expect(!robot.row(2).contains("第3章"), "the outline follows the text")
    }

    @Test func twoYearsOfOneReportAreToldApart() {
        let reports = [2022, 2023].map { year in
            readDocument(
                Array(
                    """
                    # 石桥镇人大工作报告

                    ——\(year)年3月6日在石桥镇第四届人民代表大会第\(year - 2020)次会议上

                    各位代表：

                    过去一年，全镇共走访农户\(year - 1800)户。
                    """.utf8), path: "\(year).md")
        }
        var robot = Robot(reports, width: 80, height: 24)
        robot.press("<Enter>gst")
        #expect(robot.screen.contains("2022 石桥镇人大") && robot.screen.contains("2023 石桥镇人大"))
    }
}
