import Browser
import DocumentModel
import Foundation
import Testing
import TextScreen

/// Panes, the command line, the clipboard and the mouse.
@Suite struct PaneTests {
    @Test func tabGoesRound() {
        var robot = Robot([Sample.report], width: 120, height: 30)
        let panes = (0..<4).map { _ in
            robot.press("<Tab>")
            return robot.state.focus
        }
        #expect(panes == [.statistics, .outline, .text, .statistics])
        robot.press("<BackTab>")
        #expect(robot.state.focus == .text)
    }

    @Test func qClosesOneAfterTheOther() {
        var robot = Robot([Sample.report, Sample.notice], width: 100, height: 24)
        robot.press("<Enter>gsq")
        #expect(robot.state.focus == .text && !robot.hasQuit)
        robot.press("q")
        #expect(robot.state.focus == .library && !robot.hasQuit)
        robot.press("q")
        #expect(robot.hasQuit)
    }

    @Test func aDocumentIsFoundAgainWhereItWasLeft() {
        var robot = Robot([Sample.report, Sample.notice], width: 80, height: 12)
        robot.press("<Enter>]]")
        robot.press("qj<Enter>")
        #expect(robot.state.reading?.document.path == "报告/通知.md")
        robot.press("qk<Enter>")
        #expect(robot.textRows[0] == "一、立法与监督")
    }

    @Test func commandsByName() {
        var robot = Robot([Sample.report], width: 100, height: 24)
        robot.press(":statis<Tab><Enter>")
        #expect(robot.state.focus == .statistics)
        robot.press(":nonsense<Enter>")
        #expect(robot.footer.contains("没有这个命令: nonsense"))
        robot.press("<^p>末尾<Enter>")
        #expect(robot.state.prompt == nil)
        robot.press(":text<Enter>:bottom<Enter>")
        #expect(robot.textRows.last?.contains("98%以上。") ?? false)
    }

    @Test func tabGoesRoundTheCandidates() {
        var robot = Robot([Sample.report], width: 100, height: 24)
        robot.press(":fo<Tab>")
        #expect(robot.footer.hasPrefix(":fold"))
        robot.press("<Tab><Tab>")
        #expect(robot.footer.hasPrefix(":forward"))
        robot.press("<Tab>")
        #expect(robot.footer.hasPrefix(":fold"))
    }

    @Test func aLowWideScreenShowsThePaneThatHasTheKeys() {
        var robot = Robot([Sample.report], width: 120, height: 14)
        robot.press("gs")
        #expect(robot.screen.contains("修订议事规则"))
        robot.press("q")
        #expect(robot.textRows[0] == "青溪县人大常委会工作报告")
    }

    @Test func copiesTextNotRows() {
        var robot = Robot([Sample.report], width: 60, height: 14)
        robot.press("]yy")
        #expect(robot.copied == ["过去一年的主要工作"])
        robot.press("}yc")
        #expect(
            robot.copied.last == """
                一年来，县人大常委会共召开会议6次，修订议事规则12件，废止旧规则3件。
                ——《青溪县人大常委会工作报告》，2023-01-08，过去一年的主要工作，青溪.md:11
                """)
        robot.press("gsyt")
        #expect(robot.copied.last?.hasPrefix("县人大常委会召开会议\t6次\t=\t\t6\t次\t2022\t完成") ?? false)
    }

    @Test func selectedLinesAreCopiedWithoutTheirEnds() {
        var robot = Robot([Sample.report], width: 40, height: 14)
        robot.press(":11<Enter>Vjjy")
        #expect(robot.copied == ["一年来，县人大常委会共召开会议6次，修订议事规则12件，废止旧规则3件。"])
        #expect(robot.text { $0.isSelected }.isEmpty)
    }

    @Test func theMousePicksSectionsAndNumbers() throws {
        var robot = Robot([Sample.report], width: 100, height: 24)
        robot.click(row: 6, column: 10)
        #expect(robot.textRows[0] == "2023年工作安排" || robot.textRows[0] == "二、代表工作")
        robot.press("gg")
        let rect = try #require(Arrangement(robot.state).text)
        let row = try #require(robot.textRows.firstIndex { $0.contains("12件") })
        let before = robot.textRows[row].components(before: "12件")
        robot.click(row: rect.row + row, column: rect.column + 5 + DisplayWidth.of(before))
        #expect(robot.text { $0.isCurrent } == ["12件"])
    }

    @Test func failuresAreSaidInTheFooter() {
        var robot = Robot([Sample.report], width: 80, height: 12)
        robot.take(.failed(.missing(path: "报告/新.md")))
        #expect(robot.footer.hasPrefix(" 报告/新.md 不存在，请核对名称。"))
        robot.press("j")
        #expect(!robot.footer.contains("不存在"))
        var english = Robot([Sample.report], width: 80, height: 12, words: .english)
        english.take(.failed(.noDocuments(path: "空")))
        #expect(english.footer.hasPrefix(" 空 holds no documents"))
    }
}

extension String {
    /// What stands before a word.
    func components(before word: String) -> String {
        range(of: word).map { String(self[..<$0.lowerBound]) } ?? self
    }
}
