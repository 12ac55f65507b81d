import Browser
import DocumentModel
import DocumentReaders
import Library
import Statistics
import Testing
import TextScreen

/// What the keys do that set rows of the statistics right.
@Suite struct RowTests {
    private var robot = Robot([Sample.report], width: 90, height: 30)

    private func rows(_ robot: Robot) -> [Statistic] { robot.state.reading?.statistics ?? [] }
    private func row(_ verbatim: String, _ robot: Robot) -> Statistic? { rows(robot).first { $0.verbatim == verbatim } }

    /// Goes to the row of a number.
    private mutating func goTo(_ verbatim: String) {
        let index = rows(robot).firstIndex { $0.verbatim == verbatim } ?? 0
        robot.press("<F4>gg" + String(repeating: "j", count: index))
    }

    @Test mutating func theCellUnderTheCursorIsEdited() {
        goTo("12件")
        robot.press("le")
        #expect(robot.footer.hasPrefix("12件 数值：12"))
        robot.press("<^u>1.3万<Enter>")
        #expect(row("12件", robot)?.value == "13000" && row("12件", robot)?.origin == .edited)
        #expect(robot.footer.contains("已更正：改数值：12件 → 13000（cz 撤回）"))
        #expect(robot.screen.contains("*修订议事规则") && robot.screen.contains("1.3万件"))
        #expect(robot.screen.contains("已改（原为 数值 12）"))
        robot.press("cz")
        #expect(row("12件", robot)?.origin == .extracted && !robot.screen.contains("*修订"))
        #expect(robot.footer.contains("已撤回"))
    }

    @Test mutating func whatCannotBeIsToldWhileItIsTyped() {
        goTo("12件")
        robot.press("le<^u>很多<Enter>")
        #expect(robot.footer.contains("很多") && robot.footer.contains("这不是数字"))
        robot.press("<Backspace>")
        #expect(!robot.footer.contains("这不是数字"))
        robot.press("<Esc>")
        #expect(robot.corrections.isEmpty && robot.state.prompt == nil)
    }

    @Test mutating func theSameAgainChangesNothing() {
        goTo("12件")
        robot.press("le<Enter>")
        #expect(robot.corrections.isEmpty)
    }

    @Test mutating func allFieldsAreListedAndEdited() {
        goTo("12件")
        robot.press("E")
        #expect(
            (0..<16).map(robot.row).joined(separator: "\n").replacing(" \n", with: "\n") == """
                 Gazette  统计行

                   数值     12
                   单位     件
                   界限     正好
                   类别     数量
                   指标     修订议事规则
                   时期     2022
                   起始值   —
                   状态     完成
                   地方     县人大常委会

                   原文     12件（第 11 行）
                   来历     识别

                 一年来，县人大常委会共召开会议6次，修订议事规则12件，废止旧规则3件。
                """)
        robot.press("gjj<Enter>")
        #expect(robot.screen.contains(">=") && robot.screen.contains("至少"))
        robot.press("约<Enter>")
        #expect(row("12件", robot)?.bound == .about)
        #expect(robot.row(4).contains("约（原为 正好）"))
        robot.press("jjj<Enter><^u>2021<Enter>j")
        #expect(robot.row(7).contains("2021（原为 2022）"))
        robot.press("<Esc>")
        #expect(robot.state.sheet == nil && robot.corrections.count == 2)
    }

    @Test mutating func namesAreChosenFromAList() {
        goTo("12件")
        robot.press("Egjjj<Enter><Tab><Tab><Enter>")
        #expect(row("12件", robot)?.kind == .money)
    }

    @Test mutating func aRowIsRejectedAndRestored() {
        let count = rows(robot).count
        goTo("12件")
        robot.press("x")
        #expect(rows(robot).count == count - 1 && row("12件", robot) == nil)
        #expect(robot.footer.contains("已更正：不计：12件"))
        #expect(robot.screen.contains("全文 \(count - 1)"))
        robot.press("X")
        #expect(robot.screen.contains("不计的数字  1") && robot.screen.contains("修订议事规则"))
        robot.press("x")
        #expect(rows(robot).count == count && !robot.screen.contains("不计的数字"))
        robot.press("X")
        #expect(robot.footer.contains("没有不计的数字"))
    }

    @Test mutating func theSelectionStaysWhereItWas() {
        goTo("418件")
        robot.press("s")
        robot.press("le<^u>1<Enter>e")
        #expect(robot.footer.hasPrefix("418件"))
        robot.press("<Esc>xe")
        #expect(!robot.footer.hasPrefix("418件"))
    }

    @Test mutating func aNumberOfTheTextIsAdded() {
        let count = rows(robot).count
        robot.press("/第九届<Enter>A")
        #expect(robot.footer.contains("h l 选数字") || robot.footer.contains("指标"))
        while robot.state.reading?.adding != nil { robot.press("<Enter>") }
        robot.press("<^u>届次<Enter>")
        #expect(rows(robot).count == count + 1)
        let added = rows(robot).first { $0.origin == .added }
        #expect(added?.indicator == "届次" && added?.value == "9")
        #expect(robot.footer.contains("已更正：加入：届次"))
        robot.press("<F4>")
        #expect(robot.screen.contains("*届次"))
        robot.press("x")
        #expect(rows(robot).count == count)
    }

    /// Of two numbers that are printed alike, the one that was added is the current one.
    @Test func theRowThatWasAddedIsShown() {
        let text = "# 简报\n\n第九届大会在青溪召开。\n\n第九届常委会在白河成立。\n"
        var robot = Robot([readDocument(Array(text.utf8), path: "a.md")], width: 90, height: 30)
        var blocks: [Int?] = []
        for word in ["青溪", "白河"] {
            robot.press("/\(word)<Enter>A<^u>届次<Enter>")
            let current = robot.state.reading?.current
            blocks.append(current.map { rows(robot)[$0].block })
        }
        #expect(blocks == [1, 2])
    }

    @Test mutating func oneOfTheNumbersOfTheSelectedLinesIsChosen() {
        robot.press("ggVjjjA")
        #expect(robot.footer.contains("h l 选数字"))
        let first = robot.text { $0.role == .hit }
        robot.press("l")
        #expect(robot.text { $0.role == .hit } != first)
        robot.press("h")
        #expect(robot.text { $0.role == .hit } == first)
        robot.press("<Esc>")
        #expect(robot.state.reading?.adding == nil && robot.corrections.isEmpty)
    }

    @Test mutating func whereEveryNumberHasARowNoneIsAdded() {
        robot.press("/开展执法<Enter>A")
        #expect(robot.footer.contains("这里没有未列入的数字"))
    }

    @Test mutating func theListOfCorrectionsNamesThem() {
        goTo("12件")
        robot.press("xcl")
        #expect(robot.screen.contains("不计：12件"))
        robot.press("x")
        #expect(row("12件", robot) != nil)
    }

    @Test mutating func aCorrectionOfTheTextLeavesThem() {
        goTo("12件")
        robot.press("le<^u>13<Enter><F4>q/旧规则<Enter>cf")
        #expect(robot.corrections.count == 2)
        #expect(robot.state.reading?.corrections.map { $0.source == nil } == [true, false])
        robot.press("cz")
        #expect(row("12件", robot)?.value == "13")
    }

    @Test func aRowOfAnotherDocumentIsRefused() {
        var robot = Robot([Sample.report, Sample.notice], width: 90, height: 30)
        robot.press("<Enter><F4>tG")
        for key in ["e", "E", "x"] {
            robot.press(key)
            #expect(robot.footer.contains("另一份文件") && robot.corrections.isEmpty)
        }
    }

    @Test func inEnglishToo() {
        var robot = Robot([Sample.report], width: 90, height: 30, words: .english)
        robot.press("<F4>jx")
        #expect(robot.footer.contains("Corrected: no statistic: 12件 (cz takes it back)"))
        robot.press("le<^u>x<Enter>")
        #expect(robot.footer.contains("that is no number"))
    }
}
