import Testing

/// Charts of lines, as they stand on the screen.
@Suite struct LineTests {
    /// A broken line leads from what was reached to what is planned.
    @Test func plansAreBroken() {
        #expect(
            picture(Sample.growth.asLines, 60, 12) == """
                青溪县工业增加值增长                         ● 完成  ○ 计划
                10 ┤
                   │  8.1%
                   │    ●
                 8 ┤     ⠑⢄
                   │       ⠑⢄
                 6 ┤         ⠑⢄
                   │           ⠑⢄        5.2%               4.9%     5.0%
                   │             ⠑●⠤⠔⠒⠒⠒⠒⠉⠉●⠉⠒⠒⠒⠤⠤⠤⣀●⣀⣀⣀⣀⡠⠤⠤⠤⠤● ⠤ ⠔ ⠒ ⠒○
                 4 ┤            4.9%              4.7%
                   └────┴─────────┴────────┴────────┴─────────┴────────┴────
                 %    2021      2022     2023     2024      2025     2026
                """)
    }

    /// Five years are five times as far as one.
    @Test func yearsStandAsFarApartAsTheyAre() {
        #expect(
            picture(Sample.harvest, 50, 10) == """
                粮食产量
                  40 ┤                              30万吨
                     │                                 ●
                     │                                ⡰⠁⠱⡀
                  20 ┤                              ⢀⠎   ⠈⢆
                     │   5万吨                     ⡰⠁      ⠱●
                     │        ⢀⣀⣀⣀⣀⣀⡠⠤⠤⠤⠤⠤⠒⠒⠒⠒⠒⠒⠉⠉●      12万吨
                   0 ┤     ●⠉⠉⠁                10万吨
                     └─────┴──────────────────────┴────┴────┴─────
                万吨     2015                   2020 2021 2022
                """)
    }

    /// The line goes through the first value of a year; the other one stays beside it.
    @Test func contradictionsAreBothShown() {
        #expect(
            picture(Sample.contradiction.asLines, 40, 9) == """
                增长
                7 ┤         ● 7%
                  │
                  │
                6 ┤                      ⣀⡠⠤⠒⠒●
                  │               ⣀⣀⠤⠔⠒⠉⠉    6%
                5 ┤      5% ●⠤⠤⠒⠊⠉
                  └─────────┴─────────────────┴─────────
                %         2024              2025
                """)
    }

    /// One value is a dot.
    @Test func oneValue() {
        #expect(
            picture(Sample.money.alone.asLines, 40, 8) == """
                一般公共预算收入
                4000 ┤
                     │            3507.6亿元
                3500 ┤                 ●
                     │
                3000 ┤
                     └─────────────────┴────────────────
                亿元                石桥市
                """)
    }

    /// Values below zero; a label without room is left out, its value is not.
    @Test func negativeValues() {
        #expect(
            picture(Sample.trade.asLines, 60, 11) == """
                进出口增长                                   ● 完成  ○ 计划
                 20 ┤
                    │   12.3%
                 10 ┤     ●⠢⢄
                    │        ⠑⠢⡀
                    │          ⠈⠒⢄            0.3%       -0.2%
                  0 ┤             ⠉⠢⣀    ⣀⣀⠤⠤⠔⠒⠊●⠉⠉⠉⠉⠉⠒⠒⠒⠒⠒●⠂⠐⠂⠠⠄⠠⠄⠠⡀⢀○
                    │                ●⠒⠉⠉                           -2.0%
                -10 ┤              -4.5%
                    └─────┴──────────┴──────────┴──────────┴──────────┴─────
                  %    石桥市     青溪县                 柳河       南塘
                """)
    }
}
