import Testing

@testable import Statistics

/// The time that a number covers: of its sentence, else of its paragraph, else of what it stands in.
@Suite struct PeriodTests {
    static let examples = [
        Example("审结案件120件。", "2023"),
        Example("2022年审结案件120件。", "2022"),
        Example("2022年7月，审结案件120件。", "2022-07"),
        Example("今年4月至9月，巡查河道80次。", "2024-04/2024-09"),
        Example("去年巡查河道80次。", "2023"),
        Example("自2022年3月上旬开始，6月下旬结束，检查80次。", "2022-03/2022-06"),
        Example("“十三五”时期新建水库8座。", "2016/2020"),
        Example("五年来新建水库8座。", "2019/2023"),
        Example("2021—2023年，新建水库8座。", "2021/2023"),
        Example("税收比2019年增长8%。", "2023"),
        Example("据统计，截至10月底，建站20个；修路8公里。", "2023-10", "2023-10"),
        Example("这五年，变化很大。新建水库8座。", "2019/2023"),
        Example("10月12日，会议召开。30名委员参加。", "2023-10"),
        Example("2022年1—9月，税收达6亿元。", "2022-01/2022-09"),
        Example("今年上半年，税收达6亿元。", "2024-01/2024-06"),
        Example("前三季度税收增长5%。", "2023-01/2023-09"),
        Example("出口2021年以来连续9个季度增长。", "2021/2023"),
        Example("近三年累计投入6亿元。", "2021/2023"),
    ]

    @Test(arguments: examples) func dates(_ example: Example) {
        #expect(found(in: example.text).map(\.period) == example.rows)
    }

    @Test(arguments: [(13, 2016, 2020), (14, 2021, 2025), (15, 2026, 2030), (1, 1953, 1957), (6, 1981, 1985)])
    func plansHaveTheirYears(plan: Int, first: Int, last: Int) {
        #expect(years(ofPlan: plan) == first...last)
    }

    @Test func monthsOfTheContextStayWhenOnlyTheYearIsNamed() {
        let activity = BlockContext(year: 2020, period: "2020-03/2020-08")
        #expect(found(in: "今年活动收集意见60条。", context: activity).map(\.period) == ["2020-03/2020-08"])
    }
}
