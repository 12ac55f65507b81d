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
                A
                """)
    }

    /// What is wrong with a query.
    @Test func problem() {
        var robot = Self.robot(80, 24)
        robot.press("f乡镇 单位")
        robot.press(":")
        #expect(
            robot.screen == """
                B
                """)
    }

    /// Below the text.
    @Test func belowTheText() {
        var robot = Self.robot(80, 24)
        robot.press("<Enter>f乡镇<Enter>")
        #expect(
            robot.screen == """
                C
                """)
    }

    /// Aligned, and narrow.
    @Test func concordance() {
        var robot = Self.robot(60, 20)
        robot.press("f专项 OR 乡镇<Enter>vs")
        #expect(
            robot.screen == """
                D
                """)
    }

    /// One pane at a time.
    @Test func narrow() {
        var robot = Self.robot(44, 16)
        robot.press("f乡镇<Enter>n")
        #expect(
            robot.screen == """
                E
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
                F
                """)
    }

    /// Searches that are remembered.
    @Test func remembered() {
        var robot = Self.robot(80, 14)
        robot.press("f乡镇<Enter>S<^u>乡镇的事<Enter>f建议<Enter>r")
        #expect(
            robot.screen == """
                G
                """)
    }
}
