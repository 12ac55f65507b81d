import Testing
import TextScreen

/// Writing on cells.
@Suite struct SurfaceTests {
    @Test func wideCharactersTakeTwoCells() {
        var surface = Surface(size: Size(width: 8, height: 1))
        #expect(surface.write("报告abc", row: 0, column: 0) == 7)
        #expect(surface.text == "报告abc")
        #expect(surface[0, 1].isContinuation)
    }

    @Test func aWideCharacterThatDoesNotFitIsLeftOut() {
        var surface = Surface(size: Size(width: 5, height: 1))
        surface.write("工作报告", row: 0, column: 0)
        #expect(surface.text == "工作")
        surface.write("增", row: 0, column: 4)
        #expect(surface.text == "工作")
    }

    @Test func halfOfAWideCharacterOverdrawnLeavesABlank() {
        var surface = Surface(size: Size(width: 6, height: 1))
        surface.write("统计表", row: 0, column: 0)
        surface.write("|", row: 0, column: 3)
        #expect(surface.text == "统 |表")
        surface.write("|", row: 0, column: 4)
        #expect(surface.text == "统 ||")
    }

    @Test func nothingFromADocumentSteersTheTerminal() {
        var surface = Surface(size: Size(width: 20, height: 1))
        surface.write("红\u{1B}[31m字\u{07}\u{9B}\u{202E}", row: 0, column: 0)
        #expect(surface.text == "红␛[31m字␇\u{FFFD}\u{FFFD}")
    }

    @Test func outsideIsNowhere() {
        var surface = Surface(size: Size(width: 4, height: 2))
        surface.write("上", row: -1, column: 0)
        surface.write("左右", row: 1, column: -2)
        surface.fill(Rect(row: 1, column: 3, width: 90, height: 90), style: Style(.bar))
        #expect(surface.text == "\n右")
    }

    @Test func marksJoinTheirBase() {
        var surface = Surface(size: Size(width: 4, height: 1))
        surface.write("é\u{301}计\u{20DD}", row: 0, column: 0)
        #expect(surface.text == "é\u{301}计\u{20DD}")
    }
}
