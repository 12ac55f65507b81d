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

    private static func lines(_ robot: Robot) -> [String] {
        (2..<6).map { String(robot.row($0).dropFirst().dropLast()).trimmingSpaces }.filter { $0.contains("河堤") }
    }

    @Test func linesAreAlignedOnTheWords() {
        var robot = Robot([Self.text, Sample.report], width: 60, height: 12)
        robot.press("f河堤<Enter>v")
        let columns = (2..<6).compactMap { row -> Int? in
            let cells = view(robot.state).row(row)
            return cells.firstIndex { $0.style.role == .hit }
        }
        #expect(columns.count == 4 && Set(columns).count == 1)
        #expect(robot.screen.contains("对齐，按位置"))
    }

    @Test func linesAreSortedByWhatStandsBesideTheWords() {
        var robot = Robot([Self.text, Sample.report], width: 60, height: 12)
        robot.press("f河堤<Enter>vs")
        let right = Self.lines(robot).map { $0.rest(behind: "河堤") }
        #expect(right.map { $0.prefix(1) } == ["N", "三", "二", "五"])
        robot.press("s")
        let left = Self.lines(robot).map { $0.rest(before: "河堤") }
        #expect(left.map { $0.suffix(2).trimmingPrefix(" ") } == ["at", "加固", "加固", "巡查"])
    }

    @Test func theSelectedHitStaysWhenTheFormChanges() {
        var robot = Robot([Self.text, Sample.report], width: 60, height: 12)
        robot.press("f河堤<Enter>nnv")
        #expect(robot.text { $0.isSelected }[0].contains("河堤二十次"))
        robot.press("v")
        #expect(robot.text { $0.isSelected }[0].contains("河堤二十次"))
    }
}

extension String {
    fileprivate func rest(behind word: String) -> Substring {
        firstRange(of: word).map { self[$0.upperBound...].drop { $0 == " " } } ?? ""
    }

    fileprivate func rest(before word: String) -> Substring {
        var text = firstRange(of: word).map { self[..<$0.lowerBound] } ?? ""
        while text.last == " " { text.removeLast() }
        return text
    }
}
