import Browser
import DocumentReaders
import Testing

/// Tables that are printed in a document, in the pane.
@Suite struct PrintedTableTests {
    private static let yearbook = readDocument(
        Array(
            """
            # 石桥县统计资料

            ## 一、人口

            年末全县常住人口31.2万人。

            表1 各镇人口

            | 镇 | 人口（万人） | 户数 |
            |---|---:|---:|
            | 石桥镇 | 9.8 | 30120 |
            | 柳湾镇 | 12.4 | 41005 |
            | 河口镇 | 9.0 | 28770 |

            ## 二、道路

            | 年份 | 里程（公里） |
            |---|---:|
            | 2021 | 815 |
            | 2022 | 902 |
            """.utf8), path: "石桥.md")

    static func reader(_ keys: String, width: Int = 80, height: Int = 20) -> Robot {
        var robot = Robot([yearbook], width: width, height: height)
        robot.press(keys)
        return robot
    }

    @Test func numbersOfATableAreSortedByValue() {
        let robot = Self.reader("gtlss")
        let rows = robot.screen.split(separator: "\n")
        func row(_ word: String) -> Int { rows.lastIndex { $0.contains(word) } ?? -1 }
        #expect(row("柳湾镇") < row("石桥镇") && row("石桥镇") < row("河口镇"), "\(robot.screen)")
    }

    @Test func theNextTableAndRoundAgain() {
        var robot = Self.reader("gt")
        #expect(robot.screen.contains("人口（万人）") || robot.screen.contains("人口"))
        robot.press("gt")
        #expect(robot.screen.contains("里程") && robot.screen.contains("2022"))
        robot.press("gt")
        #expect(robot.footer.contains("已从头继续"))
    }

    @Test func enterGoesToTheTableInTheText() {
        var robot = Self.reader("gtj<Enter>", width: 120, height: 36)
        #expect(robot.state.focus == .text)
        #expect(robot.screen.contains("柳湾镇"))
        robot = Self.reader("gtq")
        #expect(robot.state.focus == .statistics && robot.screen.contains("统计 本节"))
    }

    @Test func enterInTheTextOpensTheTableAtThePlace() {
        var robot = Self.reader("]]", width: 120, height: 36)
        robot.press("}<Enter>")
        #expect(robot.state.focus == .statistics && robot.screen.contains("│ 年份"), "\(robot.screen)")
    }

    @Test func aDocumentWithoutTablesSaysSo() {
        var robot = Robot([Sample.report], width: 80, height: 20)
        robot.press("gt")
        #expect(robot.footer.contains("文中没有表格"))
    }

    /// Numbers flush right, their unit in the header, sorted by value.
    @Test func sortedScreen() {
        let robot = Self.reader("gtlss")
        #expect(
            robot.screen == """
                 Gazette  石桥县统计资料                                         其他  1 项统计
                ┌ 一、人口 ────────────────────────────────────────────────────────────────────┐
                │     表1 各镇人口                                                             │
                │                                                                              ┃
                │ 镇      人口（万人）   户数                                                  ┃
                │ ───────────────────────────                                                  ┃
                │ 石桥镇           9.8  30120                                                  ┃
                │ 柳湾镇          12.4  41005                                                  ┃
                │ 河口镇           9.0  28770                                                  │
                ├ 表1 各镇人口  3  人口（万人）↓ ──────────────────────────────────────────────┤
                │ 镇       人口（万人）↓    户数                                               │
                │ 柳湾镇            12.4   41005                                               │
                │ 石桥镇             9.8   30120                                               │
                │ 河口镇             9.0   28770                                               │
                │                                                                              │
                │                                                                              │
                │                                                                              │
                │                                                                              │
                └──────────────────────────────────────────────────────────────────────────────┘
                 一、人口                   71% Enter 正文  gt 下一张  q 关闭  s 排序    ? 帮助
                """)
    }

    /// In a narrow pane.
    @Test func narrowScreen() {
        let robot = Self.reader("gtll", width: 44, height: 16)
        #expect(
            robot.screen == """
                 Gazette  石桥县统计资料     其他  1 项统计
                ┌ 表1 各镇人口  3 ─────────────────────────┐
                │ 镇        人口（万人）    户数           │
                │ 石桥镇             9.8   30120           │
                │ 柳湾镇            12.4   41005           │
                │ 河口镇             9.0   28770           │
                │                                          │
                │                                          │
                │                                          │
                │                                          │
                │                                          │
                │                                          │
                │                                          │
                │                                          │
                └──────────────────────────────────────────┘
                 一、人口                            ? 帮助
                """)
    }

    /// A table without caption on a wide screen.
    @Test func wideScreen() {
        let robot = Self.reader("gtgtj", width: 120, height: 36)
        #expect(
            robot.screen == """
                 Gazette  石桥县统计资料                                                                                 其他  1 项统计
                ┌ 目录 ──────────────────────────────┬ 石桥县统计资料 ─────────────────────────────────────────────────────────────────┐
                │石桥县统计资料                 ◂   1│                                 石桥县统计资料                                  ┃
                │  一、人口                         1│                                                                                 ┃
                │  二、道路                          │ 一、人口                                                                        ┃
                │                                    │                                                                                 ┃
                │                                    │     年末全县常住人口31.2万人。                                                  ┃
                │                                    │                                                                                 ┃
                │                                    │     表1 各镇人口                                                                ┃
                │                                    │                                                                                 ┃
                │                                    │ 镇      人口（万人）   户数                                                     ┃
                │                                    │ ───────────────────────────                                                     ┃
                │                                    │ 石桥镇           9.8  30120                                                     ┃
                │                                    │ 柳湾镇          12.4  41005                                                     ┃
                │                                    │ 河口镇           9.0  28770                                                     ┃
                │                                    │                                                                                 ┃
                │                                    │ 二、道路                                                                        ┃
                │                                    │                                                                                 ┃
                │                                    │ 年份  里程（公里）                                                              ┃
                │                                    │ ──────────────────                                                              ┃
                │                                    │ 2021           815                                                              ┃
                │                                    │ 2022           902                                                              ┃
                │                                    │                                                                                 ┃
                │                                    ├ 第 17 行的表格  2 ──────────────────────────────────────────────────────────────┤
                │                                    │ 年份      里程（公里）                                                          │
                │                                    │ 2021               815                                                          │
                │                                    │ 2022               902                                                          │
                │                                    │                                                                                 │
                │                                    │                                                                                 │
                │                                    │                                                                                 │
                │                                    │                                                                                 │
                │                                    │                                                                                 │
                │                                    │                                                                                 │
                │                                    │                                                                                 │
                └────────────────────────────────────┴─────────────────────────────────────────────────────────────────────────────────┘
                 石桥县统计资料                             99% Enter 正文  gt 下一张  q 关闭  s 排序  / 筛选  z 分组  C 选列    ? 帮助
                """)
    }
}
