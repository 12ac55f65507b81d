import Browser
import DocumentReaders
import Search
import Testing
import TextScreen

/// One line a hit, aligned on the words that were found.
@Suite struct ConcordanceTests {
    private static let text = readDocument(
        Array(
            """
            # 河道台账

            今年加固河堤三处，明年再加固河堤五处。

            巡查河堤二十次。A dam at 河堤 North.
            """.utf8), path: "河道.md")

    /// Where the words that were found begin, with what stands before and behind them.
    private static func lines(_ robot: Robot) -> [(column: Int, before: String, behind: String)] {
        let surface = view(robot.state)
        func text(_ row: Int, _ columns: Range<Int>) -> String {
            columns.map { surface[row, $0].text }.joined().trimmingSpaces
        }
        return (2..<10).compactMap { row in
            guard let column = (1..<59).first(where: { surface[row, $0].style.role == .hit }) else { return nil }
            return (column, text(row, 1..<column), text(row, column + 4..<59))
        }
    }

    @Test func linesAreAlignedOnTheWords() {
        var robot = Robot([Self.text, Sample.report], width: 60, height: 12)
        robot.press("f河堤<Enter>v")
        #expect(Self.lines(robot).count == 4 && Set(Self.lines(robot).map(\.column)).count == 1)
        #expect(robot.screen.contains("对齐，按位置"))
    }

    @Test func linesAreSortedByWhatStandsBesideTheWords() {
        var robot = Robot([Self.text, Sample.report], width: 60, height: 12)
        robot.press("f河堤<Enter>vs")
        #expect(Self.lines(robot).map { String($0.behind.prefix(1)) } == ["N", "三", "二", "五"])
        robot.press("s")
        #expect(Self.lines(robot).map { String($0.before.suffix(2)) } == ["at", "加固", "加固", "巡查"])
        // Of the two, 今年 comes before 明年再: the character next to 加固 decides.
        #expect(Self.lines(robot)[1].before.hasSuffix("明年再加固") == ("再" < "年"))
    }

    @Test func theSelectedHitStaysWhenTheFormChanges() {
        var robot = Robot([Self.text, Sample.report], width: 60, height: 12)
        robot.press("f河堤<Enter>nnv")
        #expect(robot.text { $0.isSelected }[0].contains("河堤二十次"))
        robot.press("v")
        #expect(robot.text { $0.isSelected }[0].contains("河堤二十次"))
    }
}
