import Browser
import DocumentModel
import DocumentReaders
import Testing
import TextScreen

/// Keys that go from doubt to doubt, and the panes of doubts, repairs and source.
@Suite struct DoubtTests {
    @Test func xWalksFromDoubtToDoubt() {
        var robot = Robot([Sample.damaged], width: 80, height: 12)
        robot.press("x")
        #expect(robot.footer.hasPrefix(" ? 引号括号不成对 “水到田头心不慌。  1/3"))
        robot.press("x")
        #expect(robot.footer.hasPrefix(" ? 序号缺失 1, 2  2/3"))
        robot.press("xx")
        #expect(robot.footer.hasPrefix(" 没有更多存疑之处"))
        robot.press("2X")
        #expect(robot.footer.hasPrefix(" ? 引号括号不成对 “水到田头心不慌。  1/3"))
        #expect(robot.text { $0.role == .flag }.contains { $0.contains("“") })
    }

    @Test func aTextWithoutDoubtsHasNoMarks() {
        var robot = Robot([Sample.report], width: 80, height: 24)
        #expect(robot.text { $0.role == .flag }.isEmpty && !robot.row(0).contains("存疑"))
        robot.press("x")
        #expect(robot.footer.hasPrefix(" 没有存疑之处"))
        robot.press("gf")
        #expect(robot.screen.contains("├ [存疑 0] · 修复 "))
    }

    @Test func enterLeadsFromTheListToTheText() {
        var robot = Robot([Sample.damaged], width: 80, height: 20)
        robot.press("<F7>G<Enter>")
        #expect(robot.state.focus == .text)
        #expect(robot.textRows.contains { $0.hasSuffix("打下坚") })
        robot.press("<^o>")
        #expect(robot.textRows[0] == "白河县农田水利工作报告")
    }

    @Test func cLeadsToWhereTheTextMayGoOn() {
        var robot = Robot([Sample.damaged], width: 80, height: 20)
        robot.press("gfc")
        #expect(robot.footer.hasPrefix(" 这里没有可能的接续处"))
        robot.press("Gc")
        #expect(robot.textRows[0] == "二、下一步打算")
        #expect(robot.state.reading?.document.flags == Sample.damaged.flags, "nothing is applied")
    }

    @Test func theListIsFiltered() {
        var robot = Robot([Sample.damaged], width: 80, height: 24)
        robot.press("gf/序号<Enter>")
        #expect(robot.screen.contains("10  序号缺失") && !robot.screen.contains("16  结尾中断"))
        robot.press("/行满<Enter>")
        #expect(robot.screen.contains("没有找到"))
        robot.press("<Esc>r/换页<Enter>")
        #expect(robot.screen.contains("5  句中换页或换栏") && !robot.screen.contains("标记符号"))
    }

    @Test func theSectionAlone() {
        var robot = Robot([Sample.damaged], width: 80, height: 24)
        robot.press("]]gft")
        #expect(robot.screen.contains("本节 1 ") && robot.screen.contains("10  序号缺失"))
        robot.press("r")
        #expect(robot.screen.contains("清淤") && !robot.screen.contains("14  标记符号"))
        robot.press("t")
        #expect(robot.screen.contains("[修复 7] ─"))
    }

    @Test func repairsBeginAtTheScreen() {
        var robot = Robot([Sample.damaged], width: 80, height: 16)
        robot.press("]]gfr<Enter>")
        #expect(robot.textRows[0] == "二、下一步打算")
    }

    @Test func theOutlineTellsDoubtsWhereTheyAreFolded() {
        var robot = Robot([Sample.damaged], width: 80, height: 16)
        #expect(!robot.row(2).contains("?") && robot.row(3).contains(" ?  4│"))
        robot.press("oH")
        #expect(robot.row(2).contains("? "))
    }

    @Test func gRShowsBothThenTheSourceThenTheText() {
        var robot = Robot([Sample.damaged], width: 80, height: 24)
        robot.press("]gR")
        #expect(robot.textRows[0] == "一、渠道整修" && robot.screen.contains("├ 原文 白河.md:3 ─"))
        #expect(robot.state.focus == .text)
        robot.press("gR")
        #expect(robot.textRows[0] == "## 一、渠道整修" && !robot.screen.contains("├"))
        robot.press("gR")
        #expect(robot.textRows[0] == "一、渠道整修" && robot.screen.contains("┌ 目录 "))
        robot.press("gR<Esc>")
        #expect(!robot.screen.contains("白河.md:") && robot.textRows[0] == "一、渠道整修")
        robot.press("gRgR<Esc>")
        #expect(robot.textRows[0] == "一、渠道整修")
    }

    @Test func theSourceMovesWithTheText() {
        var robot = Robot([Sample.damaged], width: 80, height: 24)
        robot.press("gR")
        #expect(robot.screen.contains("白河.md:1 ") && robot.screen.contains("1/7  移出正文：标记符号。原文：#␠"))
        robot.press("]]")
        #expect(robot.screen.contains("白河.md:8 ") && robot.screen.contains("4/7  移出正文"))
        robot.press("x")
        #expect(robot.screen.contains("白河.md:10 ") && robot.screen.contains("5/7  移出正文：标记符号。原文：**"))
    }

    @Test func linesOfTheSourceAreStepsFromRepairToRepair() {
        var robot = Robot([Sample.damaged], width: 80, height: 24)
        robot.press("gR<Tab>jj")
        #expect(robot.state.focus == .source)
        #expect(robot.screen.contains("3/7  连接：句中换页或换栏。原文：␤"))
        #expect(robot.text { $0.role == .repair && $0.isCurrent } == ["␤"])
        robot.press("kk99k")
        #expect(robot.screen.contains("1/7  "))
        robot.press("q")
        #expect(robot.state.focus == .text && !robot.screen.contains("白河.md:"))
    }

    @Test func aSmallScreenHasRoomForTheSourceOnly() {
        var robot = Robot([Sample.damaged], width: 40, height: 12)
        robot.press("gR")
        #expect(robot.textRows[0] == "# 白河县农田水利工作报告")
        robot.press("gR")
        #expect(robot.textRows[0] == "白河县农田水利工作报告")
    }

    @Test func theSourceOfALongLineBeginsNearThePlace() {
        let sentence = "全县 上下都要把粮食安全放在心上，一刻也不能放松。"
        let document = readDocument(Array(String(repeating: sentence, count: 3000).utf8), path: "长.txt")
        var robot = Robot([document], width: 80, height: 24)
        robot.press("50%gR")
        #expect(robot.row(12).hasPrefix("│  1  …"))
        #expect(robot.row(13).contains("粮食安全"))
    }

    @Test func linesWithoutRepairsSaySo() {
        let text = "# 石桥镇志\n\n" + String(repeating: "镇上有一座老桥，桥下流水不断。\n\n", count: 40) + "桥头有**亭子**。\n"
        var robot = Robot([readDocument(Array(text.utf8), path: "石桥.md")], width: 80, height: 24)
        robot.press("]}gR")
        #expect(robot.screen.contains("│ 这几行没有修复"))
        robot.press("<Tab>j")
        #expect(robot.screen.contains("2/3  移出正文：标记符号。原文：**"))
    }

    @Test func otherPanesTakeThePlaceOfTheSource() {
        var robot = Robot([Sample.damaged], width: 120, height: 36)
        robot.press("gRgs")
        #expect(robot.screen.contains("├ 统计 ") && !robot.screen.contains("白河.md:"))
        robot.press("gxgRgR")
        #expect(robot.screen.contains("┬ 原文 白河.md ─") && robot.screen.contains("├ 统计 "))
    }

    @Test func anyWindowShowsDoubtsAndSource() {
        var robot = Robot([Sample.damaged], width: 80, height: 24)
        for (width, height) in [(1, 1), (2, 2), (5, 3), (9, 30), (23, 16), (30, 4), (60, 14), (300, 90), (0, 0)] {
            robot.resize(width, height)
            robot.press("xXgfjGkrjGtt<Enter>gfc<Esc>gR<Tab>jkGq gRgRgRggx")
            #expect(view(robot.state).size == Size(width: width, height: height))
        }
    }
}
