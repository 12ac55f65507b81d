import Browser
import DocumentModel
import DocumentReaders
import Testing
import TextScreen

/// The chart of the selected row.
@Suite struct ChartTests {
    private static func report(_ place: String, _ text: String) -> Document {
        readDocument(
            Array("# \(place)政府工作报告\n\n——2026年1月8日在\(place)人民代表大会上\n\n\(text)\n".utf8), path: "\(place).md")
    }

    private static let years = report(
        "青溪县",
        "过去五年，2023年工业用电量12.5亿千瓦时，2024年工业用电量13.1亿千瓦时，2025年工业用电量14亿千瓦时。\n\n"
            + "全县粮食、棉花、油料种植面积分别为38万亩、2.5万亩、6.1万亩。")

    private static let places = [
        report("石桥县", "2025年，全县粮食产量42万吨。"), report("青溪县", "2025年，全县粮食产量31.5万吨。"),
        report("柳河县", "2025年，全县经济平稳运行，粮食产量达到58万吨。"),
    ]

    @Test func aSeriesOfYearsIsALine() {
        var robot = Robot([Self.years], width: 80, height: 26)
        robot.press("gsgc")
        #expect(robot.state.focus == .chart)
        #expect(robot.screen.contains("图 工业用电量 · 青溪县  [时期 3]"))
        #expect(robot.screen.contains("12.5亿千瓦时") && robot.screen.contains("●") && robot.screen.contains("亿千瓦时"))
        robot.press("v")
        #expect(robot.screen.contains("2025 │███") && !robot.screen.contains("●"))
    }

    @Test func theCursorSaysWhereAValueIsFrom() {
        var robot = Robot([Self.years], width: 80, height: 26)
        robot.press("gsgcvll")
        #expect(robot.text { $0.isSelected }.first?.hasPrefix("2025") ?? false)
        #expect(robot.row(23).contains("14亿千瓦时  2025  完成  工业用电量"))
        robot.press("<Enter>")
        #expect(robot.state.focus == .text)
        #expect(robot.text { $0.isCurrent } == ["14亿千瓦时"])
    }

    @Test func qGoesBackToTheTable() {
        var robot = Robot([Self.years], width: 80, height: 26)
        robot.press("gsgcq")
        #expect(robot.state.focus == .statistics && !robot.hasQuit)
        robot.press("gc<Esc>")
        #expect(robot.state.focus == .statistics)
    }

    @Test func placesOfTheLibraryStandBesideEachOther() {
        var robot = Robot(Self.places, width: 80, height: 26)
        robot.press("<Enter>gsgc")
        #expect(robot.screen.contains("图 粮食产量 · 2025  [地区 3]"))
        let bars = (0..<26).map(robot.row).filter { $0.contains("█") }
        #expect(bars.map { String($0.dropFirst().prefix(4)).trimmingSpaces } == ["柳河县", "石桥县", "青溪县"])
        robot.press("t")
        #expect(robot.screen.contains("[文件 3]"))
        robot.press("gg<Enter>")
        #expect(robot.state.reading?.document.path != nil && robot.state.focus == .text)
    }

    @Test func aSingleValueStandsBesideOthersOfItsUnit() {
        var robot = Robot([Self.years], width: 80, height: 26)
        robot.press("gsjjjgc")
        #expect(robot.footer.contains("只有一个数值"))
        #expect(robot.screen.contains("[同单位 3]") && robot.screen.contains("棉花"))
    }

    @Test func aSingleValueAloneIsSaidKindly() {
        var robot = Robot([Self.report("青溪县", "2025年，全县新增公园12处。")], width: 80, height: 26)
        robot.press("gsgc")
        #expect(robot.footer.contains("只有这一个数值"))
        #expect(robot.screen.contains("12处"))
        robot.press("tvvhlG")
        #expect(robot.state.focus == .chart)
    }

    @Test func aFileIsNotWrittenOver() {
        var robot = Robot([Self.years], width: 80, height: 26)
        robot.press("gsgcw")
        #expect(robot.footer.hasPrefix(":chart 工业用电量_·_青溪县.svg"))
        robot.press("<Enter>")
        #expect(robot.footer.contains("图已存入 工业用电量_·_青溪县.svg"))
        #expect(robot.written["工业用电量_·_青溪县.svg"]?.contains(">13.1亿千瓦时</text>") ?? false)
        robot.press(":chart 工业用电量_·_青溪县.svg<Enter>")
        #expect(robot.footer.contains("已经存在，按 y 覆盖"))
        robot.press("n")
        #expect(robot.state.prompt == nil && !robot.footer.contains("图已存入"))
        robot.press(":chart 工业用电量_·_青溪县.svg<Enter>y")
        #expect(robot.footer.contains("图已存入"))
        robot.press(":chart! 工业用电量_·_青溪县.svg<Enter>")
        #expect(robot.footer.contains("图已存入"))
    }

    @Test func withoutStatisticsThereIsNoChart() {
        var robot = Robot([Self.report("青溪县", "没有数字。")], width: 80, height: 26)
        robot.press(":chart<Enter>")
        #expect(robot.state.focus == .text)
        #expect(!robot.footer.isEmpty)
        robot.press(":chart 图.svg<Enter>")
        #expect(robot.written.isEmpty)
    }

    @Test func itFollowsTheLibraryAsThatIsRead() throws {
        var robot = Robot(Self.places, width: 80, height: 26)
        robot.press("<Enter>gsgc")
        let item = try #require(robot.state.library.items.first)
        robot.take(.library(robot.status(of: [item], total: 3)))
        #expect(!robot.screen.contains("[地区 3]") && robot.state.focus == .chart)
    }

    @Test(arguments: [(20, 5), (30, 10), (40, 12), (60, 14), (200, 60)])
    func anySize(width: Int, height: Int) {
        var robot = Robot([Self.years], width: width, height: height)
        robot.press("gsgcvlv")
        #expect(!robot.screen.isEmpty)
    }

    /// The column of trends is filled where an indicator has three periods or more.
    @Test func trendsInTheTable() throws {
        var robot = Robot([Self.years], width: 120, height: 26)
        robot.press("gsC")
        for _ in 0..<30 where !robot.text(where: { $0.isSelected }).contains(where: { $0.contains("走势") }) {
            robot.press("j")
        }
        robot.press(" <Esc>")
        let rows = (0..<26).map(robot.row)
        #expect(rows.contains { $0.contains("走势") })
        #expect(rows.filter { $0.contains("▁") && $0.contains("█") && $0.contains("工业用电量") }.count == 3)
        #expect(rows.filter { $0.contains("万亩") }.allSatisfy { !$0.contains("▁") })
    }
}
