import Testing

@testable import Statistics

/// What single cells of a table hold.
@Suite struct CellTests {
    @Test(
        arguments: [
            ("1,234.50", 1234.5, ""), ("１２．５", 12.5, ""), ("12万吨", 12, "万吨"), ("-2,812", -2812, ""), ("－3.1", -3.1, ""),
            ("– 7", -7, ""), ("+150", 150, ""), ("5.2%", 5.2, "%"), ("5.2 ％", 5.2, "%"),
            ("$4.1 million", 4.1, "$ million"),
            ("¥30", 30, "¥"), ("12³", 12, ""), ("②86", 86, ""), ("86*", 86, ""), ("86[3]", 86, ""), ("86（注2）", 86, ""),
            ("约30", 30, ""), ("增长3.1%", 3.1, "%"), ("下降3.1个百分点", -3.1, "个百分点"), ("1 234 567", 1_234_567, ""),
            (".5", 0.5, ""), ("15 m²", 15, "m²"), ("30余万人", 30, "万人"),
        ] as [(String, Double, String)])
    func numbers(cell: String, value: Double, unit: String) {
        let number = CellNumber(cell)
        #expect(number?.value == value && number?.unit == unit)
    }

    @Test(arguments: [
        "", "12 34", "1,23", "0107", "123456789012345678901", "3-5", "1:2", "甲12", "1st", "3号", "5A", "6 months: 25%",
        "见表2", "１．", "（一）", "(12", "2023-04",
    ])
    func noNumbers(cell: String) { #expect(CellContent(cell).number == nil) }

    @Test(arguments: ["—", "……", "...", "", "·", "n/a", "无", "- - -"])
    func nothing(cell: String) { #expect(CellContent(cell) == .none) }

    @Test(arguments: [
        "2023年", "2023年1—6月", "一季度", "上半年", "2020/21", "2019–2020", "FY 2023", "2023Q1", "2023-04-01", "Jan. 5, 2020",
        "March 2021", "3月", "2023年度",
    ])
    func periods(cell: String) { #expect(CellContent(cell) == .period) }

    @Test(arguments: ["3年", "15日", "May be", "年度", "进度", "温度", "2023.5"])
    func noPeriods(cell: String) { #expect(CellContent(cell) != .period) }
}
