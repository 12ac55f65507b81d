import Browser
import Search
import Testing
import TextScreen

/// The search pane at the sizes of terminals.
@Suite struct SearchScreenTests {
    private static func robot(_ width: Int, _ height: Int, words: Words = .chinese) -> Robot {
        Robot([Sample.report, Sample.notice], width: width, height: height, words: words)
    }

    /// Results while typing.
    @Test func wide() {
        var robot = Self.robot(120, 36)
        robot.press("f专项 OR 乡镇")
        #expect(
            robot.screen == """
                 Gazette  县志                                                                                                 2 份文件
                ┌ 查找 专项 OR 乡镇 [已打开]  5 处 · 2 篇  按位置 ─────────────────────────────────────────────────────────────────────┐
                │▾ 青溪县人大常委会工作报告                                                                             2023-01-08    3│
                │  ▾ 立法与监督                                                                                                       2│
                │      完善工作机制。全年听取专项报告9项，办理建议418件，办结率达到97.5%，比上年提高2.1个百分点。                      │
                │      强化跟踪问效。组织3个检查组走访21个乡镇，发现问题近200个，已经整改186个。                                       │
                │  ▾ 2023年工作安排                                                                                                   1│
                │      拟听取专项报告8项，开展执法检查5次，力争代表建议办结率达到98%以上。                                             │
                │▾ 青溪县人民政府办公室关于做好防汛工作的通知                                                           2023-05-20    2│
                │      各乡镇人民政府：                                                                                                │
                │  ▾ 落实责任                                                                                                         1│
                │      每个乡镇应当储备沙袋5000个、冲锋舟2艘。                                                                         │
                │                                                                                                                      │
                │                                                                                                                      │
                │                                                                                                                      │
                │                                                                                                                      │
                │                                                                                                                      │
                │                                                                                                                      │
                │                                                                                                                      │
                │                                                                                                                      │
                │                                                                                                                      │
                │                                                                                                                      │
                │                                                                                                                      │
                │                                                                                                                      │
                │                                                                                                                      │
                │                                                                                                                      │
                │                                                                                                                      │
                │                                                                                                                      │
                │                                                                                                                      │
                │                                                                                                                      │
                │                                                                                                                      │
                │                                                                                                                      │
                │                                                                                                                      │
                │                                                                                                                      │
                └──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────┘
                查找[已打开]/专项 OR 乡镇                                                                                   5 处 · 2 篇
                """)
    }

    /// What is wrong with a query.
    @Test func problem() {
        var robot = Self.robot(80, 24)
        robot.press("f乡镇 单位")
        robot.press(":")
        #expect(
            robot.screen == """
                 Gazette  县志                                                         2 份文件
                ┌ 查找 乡镇 单位: [已打开]  3 处 · 2 篇  按位置 ───────────────────────────────┐
                │▾ 青溪县人大常委会工作报告                                     2023-01-08    1│
                │  ▾ 立法与监督                                                               1│
                │      …化跟踪问效。组织3个检查组走访21个乡镇，发现问题近200个，已经整改186个… │
                │▾ 青溪县人民政府办公室关于做好防汛工作的通知                   2023-05-20    2│
                │      各乡镇人民政府：                                                        │
                │  ▾ 落实责任                                                                 1│
                │      每个乡镇应当储备沙袋5000个、冲锋舟2艘。                                 │
                │                                                                              │
                │                                                                              │
                │                                                                              │
                │                                                                              │
                │                                                                              │
                │                                                                              │
                │                                                                              │
                │                                                                              │
                │                                                                              │
                │                                                                              │
                │                                                                              │
                │                                                                              │
                │                                                                              │
                 单位: 后面写什么
                查找[已打开]/乡镇 单位:                                             3 处 · 2 篇
                """)
    }

    /// Below the text.
    @Test func belowTheText() {
        var robot = Self.robot(80, 24)
        robot.press("<Enter>f乡镇<Enter>")
        #expect(
            robot.screen == """
                 Gazette  青溪县人大常委会工作报告                  2023-01-08  报告  17 项统计
                ┌ 青溪县人大常委会工作报告 ────────────────────────────────────────────────────┐
                │                           青溪县人大常委会工作报告                           ┃
                │                                                                              ┃
                │             ——2023年1月8日在青溪县第九届人民代表大会第三次会议上             ┃
                │                                                                              │
                │ 各位代表：                                                                   │
                │                                                                              │
                │     受县人大常委会委托，现在报告工作。                                       │
                │                                                                              │
                │ 过去一年的主要工作                                                           │
                ├ 查找 乡镇 [已打开]  3 处 · 2 篇  按位置 ─────────────────────────────────────┤
                │▾ 青溪县人大常委会工作报告                                     2023-01-08    1│
                │  ▾ 立法与监督                                                               1│
                │      …化跟踪问效。组织3个检查组走访21个乡镇，发现问题近200个，已经整改186个… │
                │▾ 青溪县人民政府办公室关于做好防汛工作的通知                   2023-05-20    2│
                │      各乡镇人民政府：                                                        │
                │  ▾ 落实责任                                                                 1│
                │      每个乡镇应当储备沙袋5000个、冲锋舟2艘。                                 │
                │                                                                              │
                │                                                                              │
                │                                                                              │
                └──────────────────────────────────────────────────────────────────────────────┘
                 青溪县人大常委会工作报告 › 立…  Enter 正文  n 下一处  s 排序  v 对齐    ? 帮助
                """)
    }

    /// Aligned, and narrow.
    @Test func concordance() {
        var robot = Self.robot(60, 20)
        robot.press("f专项 OR 乡镇<Enter>vs")
        #expect(
            robot.screen == """
                 Gazette  县志                                     2 份文件
                ┌ 查找 专项 OR 乡镇 [已打开]  5 处 · 2 篇  对齐，按右边 ───┐
                │                        各乡镇人民政府：                  │
                │ 效。组织3个检查组走访21个乡镇，发现问题近200个，已经整改…│
                │                      每个乡镇应当储备沙袋5000个、冲锋舟2…│
                │                    拟听取专项报告8项，开展执法检查5次，… │
                │    完善工作机制。全年听取专项报告9项，办理建议418件，办… │
                │                                                          │
                │                                                          │
                │                                                          │
                │                                                          │
                │                                                          │
                │                                                          │
                │                                                          │
                │                                                          │
                │                                                          │
                │                                                          │
                │                                                          │
                └──────────────────────────────────────────────────────────┘
                 青溪县人民政府办公室关于做好防汛工作… Enter 正文    ? 帮助
                """)
    }

    /// One pane at a time.
    @Test func narrow() {
        var robot = Self.robot(44, 16)
        robot.press("f乡镇<Enter>n")
        #expect(
            robot.screen == """
                 Gazette  县志                     2 份文件
                ┌ 查找 乡镇 [已打开]  3 处 · 2 篇  按位… ──┐
                │▾ 青溪县人大常委会工作报告               1│
                │  ▾ 立法与监督                           1│
                │      …查组走访21个乡镇，发现问题近200个… │
                │▾ 青溪县人民政府办公室关于做好防汛…      2│
                │      各乡镇人民政府：                    │
                │  ▾ 落实责任                             1│
                │      每个乡镇应当储备沙袋5000个、冲锋舟2…│
                │                                          │
                │                                          │
                │                                          │
                │                                          │
                │                                          │
                └──────────────────────────────────────────┘
                 青溪县人民政府办公室关于做好防汛…   ? 帮助
                """)
    }

    /// Candidates as an input method shows them.
    @Test func candidates() {
        var robot = Self.robot(60, 12, words: .english)
        robot.finds = false
        robot.press("fzxbg")
        var answer = robot.answer(to: SearchRequest(serial: 4, text: "专项报告", scope: .opened, order: .place, limit: 50))
        answer.readings = [
            .init(range: 0..<4, phrases: [.init("专项报告", count: 2), .init("执行报告", count: 1)])
        ]
        robot.take(.found(answer))
        #expect(
            robot.screen == """
                 Gazette  县志                                  2 documents
                ┌ Search zxbg [opened]  2 hits · 1 document  by place ─────┐
                │▾ 青溪县人大常委会工作报告                 2023-01-08    2│
                │  ▾ 立法与监督                                           1│
                │      …作机制。全年听取专项报告9项，办理建议418件，办结率…│
                │  ▾ 2023年工作安排                                       1│
                │      拟听取专项报告8项，开展执法检查5次，力争代表建议办… │
                │                                                          │
                │                                                          │
                │                                                          │
                 pinyin Alt-1 专项报告 2  2 执行报告 1
                find[opened]/zxbg                       2 hits · 1 document
                """)
    }

    /// Searches that are remembered.
    @Test func remembered() {
        var robot = Self.robot(80, 14)
        robot.press("f乡镇<Enter>S<^u>乡镇的事<Enter>f建议<Enter>r")
        #expect(
            robot.screen == """
                 Gazette  县志                                                         2 份文件
                ┌ 查找 · 已存和最近的查找 ─────────────────────────────────────────────────────┐
                │ ★ 乡镇的事                  乡镇                                             │
                │   建议                                                                       │
                │   乡镇                                                                       │
                │                                                                              │
                │                                                                              │
                │                                                                              │
                │                                                                              │
                │                                                                              │
                │                                                                              │
                │                                                                              │
                └──────────────────────────────────────────────────────────────────────────────┘
                                                   Enter 查找  S 保存  x 删除  f 查找    ? 帮助
                """)
    }
}
