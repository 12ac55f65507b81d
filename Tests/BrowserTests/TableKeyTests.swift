import Browser
import Tables
import Testing
import TextScreen

/// What the keys of the table do.
@Suite struct TableKeyTests {
    private static let size = (width: 120, height: 36)

    private func reader(_ keys: String) -> Robot {
        var robot = TableSample.robot(width: Self.size.width, height: Self.size.height)
        robot.press(keys)
        return robot
    }

    private func selected(_ robot: Robot) -> String { robot.text { $0.isSelected }.joined() }

    @Test func sortingKeepsTheSelectedRow() {
        var robot = reader("gsjjjls")
        #expect(selected(robot).contains("优质稻播种面积"))
        robot.press("sss")
        #expect(selected(robot).contains("优质稻播种面积"))
    }

    @Test func sortingThreeTimesGivesTheOrderOfTheText() {
        let (before, after) = (reader("gs"), reader("gslsss"))
        #expect(before.screen.replacing("指标", with: "") == after.screen.replacing("指标", with: ""))
    }

    @Test func enterGoesToTheSentenceAndBackToTheRow() {
        var robot = reader("gslsgg<Enter>")
        #expect(robot.state.focus == .text && robot.text { $0.isCurrent } == ["1.2%", "1.2%"])
        robot.press("s<Enter>")
        #expect(robot.state.focus == .statistics && selected(robot).contains("14.6万吨"))
    }

    @Test func theRowOfANumberIsFoundBehindAFilterAndInAFoldedGroup() {
        var robot = reader("gs/修路<Enter>q")
        robot.press("s<Enter>")
        #expect(selected(robot).contains("32.5万亩"))
        robot.press("lllzZq")
        robot.press("ss<Enter>")
        #expect(selected(robot).contains("14.6万吨"), "\(selected(robot))")
    }

    @Test func filteringByTheCellAndClearing() {
        var robot = reader("gslll=")
        #expect(robot.screen.contains("[全文 8/10]"))
        robot.press("D")
        #expect(robot.screen.contains("[全文 10]"))
        robot.press("=<Esc>")
        #expect(robot.screen.contains("[全文 10]") && robot.state.focus == .statistics)
    }

    @Test func enterFoldsAGroup() {
        var robot = reader("gslllzk")
        #expect(selected(robot).contains("▾ 完成  8"))
        robot.press("<Enter>j")
        #expect(selected(robot).contains("▾ 计划  2"))
        robot.press("Z")
        #expect(robot.screen.contains("▸ 计划  2") && robot.screen.contains("▸ 完成  8"))
        robot.press("ZZZz")
        #expect(!robot.screen.contains("完成  8"))
    }

    @Test func columnsAreMovedAndKeepTheCursor() {
        var robot = reader("gslLL")
        let header = robot.screen.split(separator: "\n").first { $0.contains("指标") } ?? ""
        #expect(
            header.contains("指标")
                && header.firstRange(of: "状态")?.lowerBound ?? header.endIndex
                    < header.firstRange(of: "数值")?.lowerBound ?? header.startIndex
        )
        robot.press("HHHHH")
        #expect(robot.screen.contains("数值  指标") || robot.screen.contains("│     数值"))
    }

    @Test func theDocumentIsAColumnInTheLibrary() {
        var robot = reader("gst")
        #expect(robot.screen.contains("文件  "))
        robot.press("t")
        #expect(!robot.screen.contains("文件  "))
    }

    @Test func widthsAreSetByHand() {
        var robot = reader("gs9<")
        #expect(robot.screen.contains("指标  "))
        robot.press("99<99>99>")
        #expect(robot.screen.contains("指标"), "no width is too small or too great")
        robot.press("C=q")
        #expect(robot.screen.contains("高标准农田建设项目区内田间道路硬化里程"))
    }

    @Test func anyWidthAndAnyKeysLeaveTheFrameWhole() {
        for width in [1, 8, 20, 30, 44, 60, 80, 110, 140] {
            var robot = TableSample.robot(width: width, height: 18)
            robot.press("gsC j j j j j j qllllllllssSS>>>>zhhhhhzHHLL<<<<<<<<<<<<<<<<<<<<")
            let rows = robot.screen.split(separator: "\n").filter { $0.hasSuffix("│") || $0.hasSuffix("┃") }
            #expect(Set(rows.map { DisplayWidth.of($0) }).count <= 1, "\(width)")
        }
    }
}

/// The answer of a query in the pane.
@Suite struct AnswerTests {
    static let answer = DataTable(columns: [
        DataColumn(name: "place", title: "县", texts: ["青溪", "白河"]),
        DataColumn(name: "total", title: "总数", kind: .number, texts: ["320", "1100"], numbers: [320, 1100]),
        DataColumn(name: "document", title: "document", texts: ["农业/白河.md", "农业/白河.md"]),
        DataColumn(name: "line", title: "line", kind: .number, texts: ["7", "3"], numbers: [7, 3]),
    ])

    @Test func liesOverTheStatisticsUntilItIsLeft() {
        var robot = TableSample.robot(width: 120, height: 36)
        robot.change { $0.show(table: Self.answer, title: "各县总数") }
        #expect(robot.screen.contains("├ 各县总数  2 ─"))
        #expect(robot.screen.contains("│ 县      总数") && !robot.screen.contains("document"))
        robot.press("q")
        #expect(robot.screen.contains("├ 统计 本节 10") && robot.state.focus == .statistics)
    }

    @Test func isSortedAndFiltered() {
        var robot = TableSample.robot(width: 120, height: 36)
        robot.change { $0.show(table: Self.answer, title: "各县总数") }
        robot.press("lss")
        #expect(robot.screen.contains("总数↓"))
        robot.press("/总数:>500<Enter>")
        #expect(robot.screen.contains("各县总数  1/2"))
    }

    @Test func hiddenColumnsLeadToALine() {
        var robot = TableSample.robot(width: 120, height: 36)
        robot.change { $0.show(table: Self.answer, title: "各县总数") }
        robot.press("<Enter>")
        #expect(robot.state.focus == .text && robot.textRows[0] == "二、水利")
    }

    @Test func needsNoOpenDocument() {
        var robot = Robot([Sample.report, Sample.notice], width: 80, height: 20)
        robot.change { $0.show(table: DataTable(columns: Array(Self.answer.columns.prefix(2))), title: "各县总数") }
        #expect(robot.screen.contains("┌ 各县总数  2 ─"))
        robot.press("j<Enter>")
        #expect(robot.state.focus == .statistics, "rows without a place lead nowhere")
        robot.press("<Esc>")
        #expect(robot.state.focus == .library)
    }

    /// An answer while it is filtered, in English.
    @Test func answerScreen() {
        var robot = TableSample.robot(width: 80, height: 20, words: .english)
        robot.change { $0.show(table: Self.answer, title: "total by county") }
        robot.press("l/total:>500")
        #expect(
            robot.screen == """
                 Gazette  白河县2023年农业生产情况                         other  10 statistics
                ┌ 白河县2023年农业生产情况 ────────────────────────────────────────────────────┐
                │                           白河县2023年农业生产情况                           ┃
                │                                                                              ┃
                │ 一、粮食                                                                     ┃
                │                                                                              ┃
                │     全年粮食播种面积32.5万亩，比上年增长1.2%，总产量达到14.6万吨。其中优质稻 │
                │ 播种面积18万亩。                                                             │
                │                                                                              │
                ├ total by county  1 of 2  /total:>500 ────────────────────────────────────────┤
                │ 县      总数                                                                 │
                │ 白河    1100                                                                 │
                │                                                                              │
                │                                                                              │
                │                                                                              │
                │                                                                              │
                │                                                                              │
                │                                                                              │
                 总数 >500
                filter/total:>500                                                        1 of 2
                """)
    }
}
