import Browser
import DocumentModel
import DocumentReaders
import Library
import Testing
import TextScreen

/// What the keys behind `c` do to the text.
@Suite struct CorrectingTests {
    private static let report = readDocument(
        Array(
            """
            # 云溪县督查工作报告

            ## 一、总体情况

            全县围绕重点任务开展督查。群众比较满意；成效明显。

            每轮检查都有记录。

            ## 二、存在问题

            个别单位台账更新不及时。
            """.utf8), path: "云溪.md")

    private var robot = Robot([report], width: 90, height: 30)

    private func texts(_ robot: Robot) -> [String] { robot.state.reading?.document.blocks.map(\.text) ?? [] }
    private func levels(_ robot: Robot) -> [Int] { robot.state.reading?.document.sections.map(\.level) ?? [] }

    @Test mutating func joins() {
        robot.press("}}}cj")
        #expect(texts(robot)[2] == "全县围绕重点任务开展督查。群众比较满意；成效明显。每轮检查都有记录。")
        #expect(robot.footer.contains("已更正：接上段（cz 撤回）"))
    }

    @Test mutating func splitsAtTheSentenceChosen() {
        robot.press("}}cs")
        #expect(robot.text { $0.role == .hit } == ["群众比较满意；"])
        #expect(robot.footer.contains("Enter 从这里分段"))
        robot.press("j")
        #expect(robot.text { $0.role == .hit } == ["成效明显。"])
        robot.press("jkl")
        robot.press("h<Enter>")
        #expect(texts(robot)[2...3] == ["全县围绕重点任务开展督查。", "群众比较满意；成效明显。"])
    }

    @Test mutating func splitsAtTheHit() {
        robot.press("/重点<Enter>cs<Enter>")
        #expect(texts(robot)[2...3] == ["全县围绕", "重点任务开展督查。群众比较满意；成效明显。"])
    }

    @Test mutating func anyOtherKeyGivesUpASplit() {
        robot.press("}}cs<Esc>")
        #expect(robot.corrections.isEmpty && robot.text { $0.role == .hit }.isEmpty)
    }

    @Test mutating func movesUpAndDown() {
        robot.press("}}}cu")
        #expect(texts(robot)[2] == "每轮检查都有记录。")
        robot.press("cd")
        #expect(texts(robot)[3] == "每轮检查都有记录。")
        robot.press("2cd")
        #expect(texts(robot)[4] == "每轮检查都有记录。" || texts(robot)[5] == "每轮检查都有记录。")
        robot.press("gg9cd")
        #expect(robot.corrections.count == 4)
    }

    @Test mutating func promotesAndDemotes() {
        #expect(levels(robot) == [1, 2, 2])
        robot.press("]]c>")
        #expect(levels(robot) == [1, 2, 3])
        robot.press("c<")
        #expect(levels(robot) == [1, 2, 2])
        robot.press("{c>")
        #expect(levels(robot) == [1, 2, 3, 2])
        robot.press("ggc<")
        #expect(robot.footer.contains("没有这一级标题"))
    }

    @Test mutating func setsTheLevelOfTheHeadingSelectedInTheOutline() {
        robot.press("ojjc>")
        #expect(levels(robot) == [1, 2, 3])
        #expect(robot.state.focus == .outline)
        robot.press("c<")
        #expect(levels(robot) == [1, 2, 2])
    }

    @Test mutating func makesTextAndFurniture() {
        robot.press("]ct")
        #expect(levels(robot) == [1, 2])
        robot.press("ct")
        #expect(robot.footer.contains("这一段已是正文"))
        robot.press("}cf")
        let kinds = robot.state.reading?.document.blocks.map(\.kind) ?? []
        #expect(kinds[2] == .furniture(.marked))
    }

    @Test mutating func replacesTheHit() {
        robot.press("/台账<Enter>cr")
        #expect(robot.footer.contains("改字：台账 → 台账"))
        robot.press("<Backspace>帐<Enter>")
        #expect(texts(robot).last == "个别单位台帐更新不及时。")
    }

    @Test mutating func asksForTheWordsWhereNothingIsAtHand() {
        robot.press("cr成效<Enter>")
        #expect(robot.footer.contains("改字：成效 → "))
        robot.press("<^u>效果<Enter>")
        #expect(texts(robot)[2].hasSuffix("效果明显。"))
        robot.press("cr没有的字<Enter>")
        #expect(robot.footer.contains("没有找到"))
    }

    @Test mutating func replacesAMarkWithTheLettersBeforeIt() {
        robot.press("cr；<Enter><^u>，<Enter>")
        #expect(texts(robot)[2] == "全县围绕重点任务开展督查。群众比较满意，成效明显。")
    }

    @Test mutating func takesTheLastOneBack() {
        robot.press("}}}cj")
        robot.press("cz")
        #expect(texts(robot) == Self.report.blocks.map(\.text))
        #expect(robot.footer.contains("已撤回"))
        robot.press("cz")
        #expect(robot.footer.contains("还没有更正"))
    }

    @Test mutating func choosesTheBlockWithArrows() {
        robot.press("c<Down><Down><Down>")
        #expect(robot.screen.contains("▌"))
        robot.press("j")
        #expect(texts(robot)[2].hasSuffix("成效明显。每轮检查都有记录。"))
        robot.press("c<Up>")
        #expect(robot.state.keys.prefix == ["c"])
    }

    @Test mutating func listsThemAndTakesOneBack() {
        robot.press("}}}cj")
        robot.press("/台账<Enter>cr<Backspace>帐<Enter>cl")
        #expect(robot.state.focus == .corrections)
        robot.press("ggx")
        #expect(robot.corrections.map(\.correction.change) == [.replace("台账", with: "台帐")])
        #expect(texts(robot).contains("每轮检查都有记录。"))
        robot.press("<Enter>")
        #expect(robot.state.focus == .text)
        #expect(robot.state.reading?.atHand?.position.block == 5)
    }

    @Test mutating func turnsARepairOffAndOnAgain() {
        let text = "# 云溪县督查报告\n\n全县⺠生事项逐一办结，群众满意。\n\n各单位认真整改，全面落实。\n"
        var robot = Robot([readDocument(Array(text.utf8), path: "部首.md")], width: 90, height: 30)
        #expect(texts(robot)[1].hasPrefix("全县民生"))
        robot.press("<F7>r/部首<Enter>ggx")
        #expect(texts(robot)[1].hasPrefix("全县⺠生"))
        #expect(robot.corrections.map(\.correction.change) == [.decline(.fold, .radical)])
        robot.press("gxcl")
        #expect(robot.screen.contains("不作修复：改读字形，部首兼容字符"))
        robot.press("x")
        #expect(texts(robot)[1].hasPrefix("全县民生"))
        robot.press("gxgg}c-")
        #expect(texts(robot)[1].hasPrefix("全县⺠生"))
        robot.press("c-")
        #expect(robot.footer.contains("没有修复"))
    }

    @Test mutating func theRepairThatTheSourceShowsIsTurnedOff() {
        let text = "# 云溪县督查报告\n\n全县⺠生事项逐一办结，随后⽀出也逐项公开，最后⻔前道路修通，群众满意。\n"
        var robot = Robot([readDocument(Array(text.utf8), path: "部首.md")], width: 90, height: 30)
        robot.press("/最后<Enter>gRc-")
        #expect(texts(robot)[1] == "全县民生事项逐一办结，随后支出也逐项公开，最后⻔前道路修通，群众满意。")
        robot.press("gg/随后<Enter>c-")
        #expect(texts(robot)[1] == "全县民生事项逐一办结，随后⽀出也逐项公开，最后⻔前道路修通，群众满意。")
    }

    @Test mutating func theRepairOfACorrectionIsTakenBack() {
        robot.press("}}}cj")
        robot.press("<F7>r")
        #expect(robot.screen.contains("读者更正"))
        robot.press("/读者<Enter>ggx")
        #expect(robot.corrections.isEmpty)
    }

    @Test mutating func whatCannotBeIsRefused() {
        robot.press("cj")
        #expect(robot.footer.contains("前面没有段落"))
        robot.press("gg")
        robot.press("gRgR")
        robot.press("cj")
        #expect(robot.corrections.isEmpty)
    }

    @Test mutating func patchesAreExportedAndImported() {
        robot.press("}}}cj")
        robot.press(":corrections export 补丁.jsonl<Enter>")
        #expect(robot.footer.contains("1 处更正已存入 补丁.jsonl"))
        robot.press(":corrections import 补丁.jsonl<Enter>")
        #expect(robot.footer.contains("不是更正文件"))
        robot.press(":corrections import<Enter>")
        #expect(robot.footer.contains("用法"))
    }

    /// A correction that is made before the text of the last one is there would be about another text.
    @Test mutating func oneAtATime() {
        var state = robot.state
        func press(_ keys: [Key]) -> [Effect] { keys.flatMap { update(&state, .key($0)) } }
        #expect(press(["}", "}", "}", "c", "j"]).count == 1)
        #expect(press(["c", "f"]).isEmpty)
        _ = update(&state, .failed(.corrections(.noEffect)))
        #expect(press(["c", "f"]).count == 1)
    }

    @Test mutating func theReaderStaysInPlace() {
        robot.press("]]")
        let row = robot.textRows.first
        robot.press("c<Down>f")
        #expect(robot.textRows.first == row)
    }

    @Test mutating func whatHasNoPlaceIsMarked() {
        let anchor = Anchor(fingerprint: 1, offset: 0, before: "", after: "早已删去的一句话不在这里")
        let lost = PlacedCorrection(StoredCorrection(Correction(.split, at: anchor), made: ""), source: nil)
        robot.take(.corrections(path: "云溪.md", [lost]))
        #expect(robot.footer.contains("1 处更正中有 1 处找不到原来的文字"))
        robot.press("cl<Enter>")
        #expect(robot.footer.contains("文中已没有这段文字"))
        #expect(robot.text { $0.role == .flag }.contains { $0.hasPrefix("?") })
    }
}
