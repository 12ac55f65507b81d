import Charts
import Testing

/// Charts of bars, as they stand on the screen.
@Suite struct BarTests {
    /// What was reached is full, what is planned is light; values stand as printed.
    @Test func plansAreLighter() {
        #expect(
            picture(Sample.growth, 60, 9) == """
                青溪县工业增加值增长                         █ 完成  ░ 计划
                2021 │███████████████████████████████████████▊          8.1%
                2022 │████████████████████████                          4.9%
                2023 │█████████████████████████▌                        5.2%
                2024 │███████████████████████                           4.7%
                2025 │████████████████████████                          4.9%
                2026 │░░░░░░░░░░░░░░░░░░░░░░░░░                         5.0%
                     ┼─────────┴─────────┴────────┴─────────┴─────────┴
                     0         2         4        6         8        10    %
                """)
    }

    /// Labels of any width leave the line of zero straight.
    @Test func negativeValuesStandLeftOfZero() {
        #expect(
            picture(Sample.trade, 60, 8) == """
                进出口增长                                   █ 完成  ░ 计划
                石桥市                        │██████████████▏         12.3%
                青溪县                   █████│                        -4.5%
                北岭经济技术开发区            │▍                        0.3%
                柳河                         ▐│                        -0.2%
                南塘                        ░░│                        -2.0%
                                   ┴──────────┼───────────┴──────────┴
                                  -10         0          10         20     %
                """)
    }

    /// Hundreds of billions are written in 万亿.
    @Test func ticksAreInRoundMagnitudes() {
        #expect(
            picture(Sample.money, 50, 6) == """
                一般公共预算收入
                石桥市 │███████▎                        3507.6亿元
                青溪市 │████████████████████████████▊   1.39万亿元
                柳河市 │██▎                             1112.4亿元
                       ┼─────────┴──────────┴─────────┴
                      0.0       0.5        1.0       1.5    万亿元
                """)
    }

    /// Without room for an axis the values stay.
    @Test func lowRectangle() {
        #expect(
            picture(Sample.money, 30, 3) == """
                石桥市 │█▉          3507.6亿元
                青溪市 │███████▋    1.39万亿元
                柳河市 │▋           1112.4亿元
                """)
    }

    /// One value is a chart too.
    @Test func oneValue() {
        #expect(
            picture(Sample.money.alone, 40, 5) == """
                一般公共预算收入
                石桥市 │██████████████████▍   3507.6亿元
                       ┼──────────┴─────────┴
                       0        2000      4000      亿元

                """)
    }

    /// Two values of one year are two bars.
    @Test func contradictionsAreBothShown() {
        #expect(
            picture(Sample.contradiction, 40, 6) == """
                增长
                2024 │████████████████████▋           5%
                2024 │████████████████████████████▉   7%
                2025 │████████████████████████▊       6%
                     ┼─────────┴──────────┴─────────┴
                    0.0       2.5        5.0       7.5 %
                """)
    }

    /// With more bars than rows those around the cursor are shown.
    @Test func theCursorIsAlwaysShown() {
        var chart = Sample.growth
        chart.points = (1...100).map { Chart.Point(label: "第\($0)年", value: Double($0), text: "\($0)%") }
        for cursor in [0, 50, 99] {
            #expect(picture(chart, 40, 8, cursor: cursor).contains("第\(cursor + 1)年"))
        }
    }

    @Test(arguments: [(23, 20), (60, 2), (1, 1), (0, 0), (5, 40)])
    func tooSmall(width: Int, height: Int) {
        for chart in [Sample.growth, Sample.growth.asLines] {
            let rows = picture(chart, width, height).split(separator: "\n", omittingEmptySubsequences: true)
            #expect(rows.count <= 1 && (rows.first.map { "这里太小，画不下…".contains($0.prefix(1)) } ?? true))
        }
    }

    /// Any values in any rectangle: nothing is drawn outside, and nothing fails.
    @Test(arguments: [
        [], [0], [0, 0], [.nan], [.infinity, 1], [1e300, -1e300], [5e-300], [1e-9, 2e-9], [-1, -2, -3], [1e15, 1],
    ])
    func anyValues(values: [Double]) {
        let points = values.map { Chart.Point(label: "值", value: $0, text: "\($0)") }
        for form in Chart.Form.allCases {
            let chart = Chart(title: "题", unit: "元", form: form, points: points)
            for (width, height) in [(24, 3), (30, 9), (80, 24)] {
                #expect(!picture(chart, width, height).isEmpty)
                #expect(chart.svg(words: words).hasSuffix("</svg>\n"))
            }
        }
    }
}
