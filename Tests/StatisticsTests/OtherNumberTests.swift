import Testing

@testable import Statistics

/// Numbers that are no statistics, listed as what they are.
@Suite struct OtherNumberTests {
    static let examples = [
        Example("2024年1月26日召开会议。", "2024年1月26日 date"),
        Example("第十四届委员会举行会议5次。", "第十四届 ordinal"),
        Example("荣获二等奖。", "二等 ordinal"),
        Example("总量居全国前10位。", "前10位 rank"),
        Example("落实“三高四新”部署。", "“三高四新” name"),
        Example("12345热线受理诉求8万件。", "12345 name"),
        Example("PM2.5浓度下降3%。", "PM2.5 name"),
        Example("省市县三级联动。", "三级 level"),
        Example("庆祝建市75周年。", "75 age"),
        Example("近5年新增道路80公里。", "5年 period"),
        Example("详见附件3。", "3 reference"),
        Example("拧成一股绳。", "一股 idiom"),
        Example("全年增长5%，新增9家。"),
        Example("On 12 May 2024, as Table 3 shows, 9 ports closed.", "12 May 2024 date", "3 reference"),
        Example("The two ports met a clerk aged 34.", "two idiom", "34 age"),
        Example("The port hired 34 pilots."),
    ]

    @Test(arguments: examples) func classes(_ example: Example) {
        #expect(otherNumbers(in: example.text).map { "\($0.verbatim) \($0.class)" } == example.rows)
    }
}
