import DocumentModel
import DocumentReaders
import Testing
import TextScreen

@testable import Browser

/// Finding numbers in the open document by what they measure.
@Suite struct NumberFindTests {
    @Test func byStatusUnitAndValue() {
        var robot = Robot([Sample.report], width: 80, height: 24)
        robot.press("/status:planned")
        #expect(robot.state.reading?.find.hits.count == 3)
        robot.press("<^u>unit:件 value:>100")
        #expect(robot.text { $0.role == .hit } == ["418件"])
        robot.press("<Enter>&")
        #expect(robot.screen.contains("办理建议418件") && !robot.screen.contains("代表联络站"))
    }

    @Test func asSoonAsTheyAreCounted() {
        var robot = Robot([Sample.report], width: 80, height: 24)
        let statistics = robot.state.reading?.statistics ?? []
        robot.change { $0.reading?.statistics = [] }
        robot.press("/value:418")
        #expect(robot.footer.contains("没有找到"))
        robot.change { state in
            state.reading?.statistics = statistics
            state.findNumbers()
        }
        #expect(robot.footer.contains("1/1") && robot.text { $0.role == .hit && $0.isCurrent } == ["418件"])
    }

    @Test func inLongDocuments() {
        let line = "全年走访农户12户，收集意见7条。这一段没有别的内容，只是为了让文件足够长，长到要在后台查找。\n\n"
        let text = "# 走访记录\n\n" + String(repeating: line, count: 35_000) + "最后一次走访农户95户。\n"
        var robot = Robot([readDocument(Array(text.utf8), path: "长.md")], width: 80, height: 24)
        robot.press("/value:7 unit:条")
        #expect(robot.state.reading?.find.hits.count ?? 0 > 20_000)
    }
}
