import Browser
import DocumentModel
import Testing
import TextScreen

/// From a number in the text to its row, and back.
@Suite struct NumberTests {
    @Test func walkingTheNumbersMarksOneAfterTheOther() {
        var robot = Robot([Sample.report], width: 100, height: 24)
        robot.press("s")
        #expect(robot.text { $0.isCurrent } == ["6次"])
        robot.press("s")
        #expect(robot.text { $0.isCurrent } == ["12件"])
        robot.press("3s")
        #expect(robot.text { $0.isCurrent } == ["418件"])
        robot.press("S")
        #expect(robot.text { $0.isCurrent } == ["9项"])
    }

    @Test func enterLeadsToTheRowAndBackToTheSentence() {
        var robot = Robot([Sample.report], width: 100, height: 24)
        robot.press("ss<Enter>")
        #expect(robot.state.focus == .statistics)
        #expect(robot.text { $0.isSelected }.joined().contains("修订议事规则"))
        robot.press("G<Enter>")
        #expect(robot.state.focus == .text)
        #expect(robot.text { $0.isCurrent } == ["98%以上"])
        robot.press("<^o>")
        #expect(robot.textRows[0] == "青溪县人大常委会工作报告")
    }

    @Test func theWalkEndsAtTheEnds() {
        var robot = Robot([Sample.notice], width: 90, height: 20)
        robot.press("9s")
        #expect(robot.footer.contains("没有更多统计数字"))
        robot.press("s")
        #expect(robot.text { $0.isCurrent } == ["5000个"])
    }

    @Test func aRowOfAnotherDocumentOpensIt() {
        var robot = Robot([Sample.report, Sample.notice], width: 100, height: 24)
        robot.press("<Enter>gst")
        robot.press("G<Enter>")
        #expect(robot.state.reading?.document.path == "报告/通知.md")
        #expect(robot.text { $0.isCurrent } == ["2艘"])
    }

    @Test func theScopesOfTheTable() {
        var robot = Robot([Sample.report, Sample.notice], width: 120, height: 30)
        robot.press("<Enter>]]")
        #expect(robot.textRows[0] == "一、立法与监督")
        robot.press("gstt")
        #expect(robot.screen.contains("[本节 8]"))
        #expect(!robot.screen.contains("修订议事规则  "))
    }

    @Test func filteringTheTable() {
        var robot = Robot([Sample.report], width: 120, height: 30)
        robot.press("gs/计划<Enter>")
        #expect(robot.text { $0.isSelected }.joined().contains("拟听取专项报告"))
        robot.press("<Esc>")
        #expect(robot.text { $0.isSelected }.joined().contains("召开会议"))
    }

    @Test func theWalkGoesOnFromTheScreen() {
        var robot = Robot([Sample.report], width: 60, height: 12)
        robot.press("s")
        #expect(robot.text { $0.isCurrent } == ["6次"])
        robot.press("gg]]]s")
        #expect(robot.text { $0.isCurrent } == ["35个"])
        robot.press("ggyy")
        #expect(robot.copied == ["青溪县人大常委会工作报告"])
        robot.press("yt")
        #expect(robot.footer.contains("没有可复制的内容"))
    }

    @Test func theWayBackCrossesDocuments() {
        var robot = Robot([Sample.report, Sample.notice], width: 100, height: 24)
        robot.press("<Enter>]]gst")
        robot.press("G<Enter>")
        #expect(robot.state.reading?.document.path == "报告/通知.md")
        robot.press("<^o>")
        #expect(robot.state.reading?.document.path == "报告/青溪.md")
        #expect(robot.textRows[0] == "一、立法与监督")
        robot.press("<Alt-→>")
        #expect(robot.state.reading?.document.path == "报告/通知.md")
    }
}
