import Browser
import DocumentReaders
import Testing
import TextScreen

/// Outline and text with the sections that have hits, and the hits over them.
@Suite struct NarrowingTests {
    @Test func theTextShowsOnlySectionsWithHits() {
        var robot = Robot([Sample.report], width: 80, height: 20)
        robot.press("/听取<Enter>&")
        #expect(robot.textRows.contains("一、立法与监督") && robot.textRows.contains("2023年工作安排"))
        #expect(!robot.textRows.contains("二、代表工作") && !robot.textRows.contains { $0.contains("联络站") })
        #expect(robot.textRows.contains("⋯"))
        robot.press("&ggGk")
        #expect(robot.textRows.contains("二、代表工作"))
    }

    @Test func keysSkipWhatIsLeftOut() {
        var robot = Robot([Sample.report], width: 80, height: 12)
        robot.press("/听取<Enter>&gg]]")
        #expect(robot.textRows[0] == "一、立法与监督")
        robot.press("]")
        #expect(robot.textRows[0] == "2023年工作安排")
        robot.press("[")
        #expect(robot.textRows[0] == "一、立法与监督")
        robot.press("Gk")
        #expect(!robot.screen.contains("联络站35个"))
    }

    @Test func aJumpToWhatIsLeftOutShowsAllAgain() {
        var robot = Robot([Sample.report], width: 80, height: 20)
        robot.press("/听取<Enter>&:19<Enter>")
        #expect(robot.textRows[0].contains("二、代表工作"))
        #expect(robot.footer.contains("已恢复全文"))
    }

    @Test func theOutlineCountsHits() {
        var robot = Robot([Sample.report], width: 80, height: 20)
        robot.press("/建议<Enter>")
        let rows = (2..<18).map { robot.row($0) }
        #expect(rows.contains { $0.contains("一、立法") && $0.contains("╸1│") })
        #expect(rows.contains { $0.contains("青溪县") && $0.contains("╸2│") })
        robot.press("<Esc>")
        #expect(!(2..<18).contains { robot.row($0).contains("╸") })
    }

    @Test func theScrollBarHasATickForEveryRowWithHits() {
        let long = readDocument(
            Array(("# 台账\n\n" + (1...4000).map { "第\($0)处\($0 == 3000 ? "渡口" : "")河堤。\n\n" }.joined()).utf8),
            path: "台账.md")
        var robot = Robot([long], width: 60, height: 24)
        func ticks() -> [Int] { (2..<22).filter { robot.row($0).hasSuffix("╸") } }
        robot.press("/渡口<Enter>")
        #expect(ticks() == [16])
        robot.press("/河堤<Enter>")
        #expect(ticks() == Array(2..<22))
    }
}
