import DocumentReaders
import Testing

@testable import Statistics

/// 今年 and its like are told from the date of the part that says them, never from another part's or today's.
@Suite struct RelativeDateTests {
    private static let report = """
        某县人民政府工作报告

        （2024年1月12日在某县第十届人民代表大会第三次会议上）

        各位代表：

        去年新修公路60公里，前年新修公路50公里。

        """

    private func periods(_ text: String) -> [String] {
        extractStatistics(from: readDocument(Array(text.utf8), path: "")).map { "\($0.verbatim) \($0.period)" }
    }

    @Test func ofTheDocument() {
        #expect(periods(Self.report) == ["60公里 2023", "50公里 2022"])
    }

    @Test func aFragmentHasItsOwnDate() {
        let page =
            Self.report + "\n（上接1版）\n\n去年新修渠道30公里，今年上半年新修渠道10公里，群众都说好，各村还要接着修。\n\n某县水利局\n2021年3月5日\n"
        #expect(
            periods(page) == ["60公里 2023", "50公里 2022", "30公里 2020", "10公里 2021-01/2021-06"])
    }

    @Test func aFragmentWithoutDateLeavesItOpen() {
        let page = Self.report + "\n（上接1版）\n\n去年新修渠道30公里，群众都说好，各村还要接着修，一直修到山脚下。\n"
        #expect(periods(page) == ["60公里 2023", "50公里 2022", "30公里 "])
    }

    @Test func articlesOfABulletinHaveTheDateOfTheIssue() {
        let issue = """
            某县政协简报
            第3期
            县政协办公室编 2022年4月1日

            委员视察饮水工程

            去年建成饮水工程8处，今年再建6处，委员们看得仔细。
            （提案委 何某）
            界别小组开放日受欢迎

            去年开放12次，今年已经开放3次，群众都说这样的活动好。
            （联络处 宋某）
            """
        #expect(periods(issue) == ["8处 2021", "6处 2022", "12次 2021", "3次 2022"])
    }

    @Test func withoutDateNothingIsResolved() {
        #expect(periods("山乡新貌\n\n去年修路30公里，今年上半年修路20公里，村里人人高兴，都来帮忙。") == ["30公里 ", "20公里 "])
    }

    @Test(arguments: [
        ("本月巡查河道80次。", "2024-03"), ("上月巡查河道80次。", "2024-02"), ("下个月巡查河道80次。", "2024-04"),
        ("前年6月，巡查河道80次。", "2022-06"), ("后年建成水库8座。", "2026"), ("以前年度结转80次。", "2023"),
    ])
    func monthsAndDistantYears(text: String, period: String) {
        let context = BlockContext(year: 2024, month: 3, period: "2023")
        #expect(found(in: text, context: context).map(\.period) == [period])
    }

    @Test(arguments: [("January", 1, "2023-12"), ("December", 12, "2024-11")])
    func theMonthBeforeMayLieInAnotherYear(name: String, month: Int, period: String) {
        let context = BlockContext(year: 2024, month: month)
        #expect(found(in: "上月巡查河道80次。", context: context).map(\.period) == [period])
    }

    @Test func fiscalYears() {
        let context = BlockContext(year: 2022)
        let text = "The council bought 80 tons of sand last fiscal year and 90 tons this year."
        #expect(found(in: text, context: context).map(\.period) == ["2021", "2022"])
    }
}
