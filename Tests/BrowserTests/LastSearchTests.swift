import Search
import Testing
import TextScreen

@testable import Browser

/// The search of another time, and what a search says of its hits.
@Suite struct LastSearchTests {
    private static func robot() -> Robot { Robot([Sample.report, Sample.notice], width: 100, height: 24) }

    /// A program that ends with a search, and the next one.
    private static func next(_ keys: String) -> Robot {
        var first = robot()
        first.press(keys)
        var second = robot()
        second.press("gr")
        second.take(.searches(KeptSearches(recent: ["乡镇"], last: first.shown)))
        return second
    }

    @Test func itComesBackWithItsPlace() {
        var robot = Self.next("f乡镇<Enter>snn<Enter>")
        #expect(robot.sought.last?.text == "乡镇" && robot.sought.last?.order == .date)
        #expect(robot.state.search.selectedRow == .hit(1, 0))
        robot.press("<Enter>")
        #expect(robot.text { $0.role == .hit && $0.isCurrent } == ["乡镇"])
    }

    @Test func itIsKeptWhenTheProgramEnds() {
        var robot = Self.robot()
        robot.press("f乡镇<Enter>nq")
        robot.press("q")
        #expect(robot.hasQuit && robot.shown?.query == "乡镇" && robot.shown?.path == "报告/通知.md")
    }

    @Test func theWholeLibraryStaysTheWholeLibrary() {
        let robot = Self.next("f乡镇<Tab><Enter>")
        #expect(robot.sought.last?.scope == .library)
    }

    @Test func aNewSearchTakesItsPlace() {
        let last = LastSearch(query: "乡镇", order: .place, isOfLibrary: false)
        var robot = Self.robot()
        robot.press("f")
        robot.take(.searches(KeptSearches(recent: ["乡镇"], last: last)))
        #expect(robot.sought.isEmpty)
        robot.press("联络站<Enter>")
        #expect(robot.sought.last?.text == "联络站" && robot.state.search.query == "联络站")
    }

    @Test func aLostPlaceLeavesTheFirstHit() {
        let last = LastSearch(query: "乡镇", order: .place, isOfLibrary: false, path: "别处.md", block: 99, offset: 7)
        var robot = Self.robot()
        robot.press("gr")
        robot.take(.searches(KeptSearches(last: last)))
        #expect(robot.state.search.selection == 0 && robot.screen.contains("走访21个乡镇"))
    }

    @Test func theFooterSaysWhereTheHitStands() {
        var robot = Self.robot()
        robot.press("f乡镇<Enter>v")
        #expect(robot.footer.contains("青溪县人大常委会工作报告 › 立法与监督"))
        robot.press("n")
        #expect(robot.footer.contains("青溪县人民政府办公室关于做好防汛工作的"))
    }

    @Test func aConcordanceSaysHowManyLinesItSorts() {
        var robot = Self.robot()
        robot.finds = false
        robot.press("f乡镇")
        var answer = robot.answer(to: robot.sought[1])
        answer.isCut = true
        robot.take(.found(answer))
        robot.press("<Enter>vs")
        #expect(robot.screen.contains("对齐，按右边，前 3 处"))
    }

    @Test func aQueryThatAsksNothingYetFindsNothing() {
        var robot = Self.robot()
        robot.press("fvalue:>")
        #expect(!robot.screen.contains("没有找到") && robot.screen.contains("不是数"))
    }
}
