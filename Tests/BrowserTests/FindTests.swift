import Browser
import DocumentModel
import Testing
import TextScreen

/// Finding words.
@Suite struct FindTests {
    @Test func hitsAreMarkedWhileTyping() {
        var robot = Robot([Sample.report], width: 80, height: 22)
        robot.press("/建议")
        #expect(robot.text { $0.role == .hit } == ["建议"])
        #expect(robot.footer.contains("1/2"))
        robot.press("<Enter>n")
        #expect(robot.footer.contains("建议 2/2"))
        robot.press("n")
        #expect(robot.footer.contains("已从头继续"))
    }

    @Test func givingUpLeadsBack() {
        var robot = Robot([Sample.report], width: 80, height: 12)
        robot.press("/力争<Esc>")
        #expect(robot.textRows[0] == "青溪县人大常委会工作报告")
        #expect(robot.text { $0.role == .hit }.isEmpty)
    }

    @Test func theScopeWidens() {
        var robot = Robot([Sample.report, Sample.notice], width: 90, height: 20)
        robot.press("<Enter>/乡镇")
        #expect(robot.footer.hasPrefix("查找[全文]/乡镇"))
        robot.press("<Tab>")
        #expect(robot.footer.hasPrefix("查找[已打开]/乡镇"))
        #expect(robot.screen.contains("各乡镇人民政府"))
        robot.press("<Tab>")
        #expect(robot.footer.hasPrefix("查找[文库]/乡镇"))
        robot.press("<Enter>n<Enter>")
        #expect(robot.state.reading?.document.path == "报告/通知.md")
        #expect(robot.text { $0.role == .hit && $0.isCurrent } == ["乡镇"])
    }

    @Test func theOutlineShowsOnlySectionsWithHits() {
        var robot = Robot([Sample.report], width: 80, height: 16)
        robot.press("/走访<Enter>&")
        #expect(robot.row(4).hasPrefix("│  ▾ 一、") && robot.row(5).hasPrefix("│      强化跟踪…"))
        robot.press("&")
        #expect(robot.row(5).hasPrefix("│    二、代表") && robot.row(6).hasPrefix("│  2023年"))
    }

    @Test func nothingFoundIsSaid() {
        var robot = Robot([Sample.report], width: 80, height: 12)
        robot.press("/地铁<Enter>")
        #expect(robot.footer.contains("没有找到"))
        robot.press("n")
        #expect(robot.footer.contains("没有命中"))
    }
}
