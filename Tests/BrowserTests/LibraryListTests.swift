import Browser
import DocumentModel
import DocumentReaders
import Library
import Statistics
import Testing
import TextScreen

/// The list of a library that is too large to be held: only rows around the screen are there.
@Suite struct LibraryListTests {
    private static func item(_ number: Int, folder: String = "卷") -> LibraryItem {
        let digits = String(number)
        let name = String(repeating: "0", count: 5 - digits.count) + digits
        return LibraryItem(
            entry: LibraryEntry(
                path: "/\(folder)/\(name).md", title: "第\(number)号公报", issuer: number % 2 == 0 ? "甲局" : "乙局",
                date: "20\(10 + number % 10)-01-01", kind: .other, characterCount: 100 + number, sectionCount: 1,
                statisticCount: 0),
            statistics: [], sectionTitles: [])
    }

    private func reader(_ count: Int = 20_000, height: Int = 24) -> Robot {
        var robot = Robot([], width: 80, height: height)
        robot.take(.library(robot.status(of: (0..<count).map { Self.item($0) })))
        return robot
    }

    private func selected(_ robot: Robot) -> String { robot.text { $0.isSelected }.first ?? "" }

    @Test func rowsComeWhereverTheReaderGoes() {
        var robot = reader()
        #expect(robot.row(0).contains("20000 份文件") && selected(robot).contains("第0号公报"))
        robot.press("G")
        #expect(selected(robot).contains("第19999号公报"))
        robot.press("gg")
        #expect(selected(robot).contains("第0号公报"))
        robot.press("12345G")
        #expect(selected(robot).contains("第12344号公报"))
        for _ in 0..<200 { robot.press("<^d>") }
        #expect(selected(robot).contains("第14144号公报"))
        #expect(robot.screen.split(separator: "\n").filter { $0.contains("号公报") }.count == 19)
    }

    @Test func onlyRowsAroundTheScreenAreAskedFor() {
        var robot = reader()
        robot.brings = false
        robot.press("G")
        guard case .list(let request)? = robot.waiting.last else {
            Issue.record("rows are asked for")
            return
        }
        #expect(request.rows.count < 400 && request.rows.contains(19_999))
        // A step that needs no other rows asks for none.
        let count = robot.waiting.count
        robot.press("kkkjj")
        #expect(robot.waiting.count == count)
        robot.bring()
        #expect(selected(robot).contains("第19998号公报"))
    }

    @Test func aFilterAsksForOtherRows() {
        var robot = reader()
        robot.press("G/999 甲<Enter>")
        #expect(robot.state.library.list.selection == 0 && !robot.screen.contains("乙局"))
        robot.press("<Esc>")
        #expect(robot.row(2).contains("标题") && selected(robot).contains("第0号公报"))
    }

    @Test func enterWaitsForTheRowThatIsMeant() {
        let documents = [Sample.report, Sample.notice]
        var robot = Robot(documents, width: 80, height: 24)
        robot.brings = false
        robot.press("/通知<Enter><Enter>")
        #expect(robot.state.reading == nil)
        robot.bring()
        #expect(robot.state.reading?.document.path == Sample.notice.path)
    }

    @Test func theSelectedDocumentStaysSelectedWhenOthersComeBeforeIt() {
        var robot = reader(1000)
        robot.press("500G")
        let before = selected(robot)
        robot.brings = false
        let items = (0..<40).map { Self.item($0, folder: "前") } + (0..<1000).map { Self.item($0) }
        robot.take(.library(robot.status(of: items)))
        robot.press("j")
        robot.bring()
        robot.press("k")
        #expect(selected(robot) == before && robot.state.library.list.selection == 539)
    }

    @Test func theOrderGoesRound() {
        var robot = reader(30)
        robot.press("5G")
        robot.press("s")
        #expect(robot.screen.contains("日期↓") && selected(robot).contains("第4号公报"))
        robot.press("gg")
        #expect(selected(robot).contains("2019-01-01"))
        robot.press("sgg")
        #expect(robot.screen.contains("标题↑"))
        robot.press("sgg")
        #expect(selected(robot).contains("第0号公报") && !robot.screen.contains("↑"))
    }

    @Test func progressSaysWhatIsDoneAndLeft() {
        var robot = reader(30)
        var status = robot.status(of: [])
        status.progress = LibraryProgress(done: 12, total: 1752, rate: 8_250_000, secondsLeft: 95)
        robot.take(.library(status))
        #expect(robot.row(0).contains("正在读取 12/1752 · 8.2 MB/s · 还要 2 分钟"))
        status.progress = LibraryProgress(done: 1752, total: 1752, rate: 8_000_000, secondsLeft: 0)
        robot.take(.library(status))
        #expect(robot.row(0).contains("1752/1752 · 8.0 MB/s") && !robot.row(0).contains("还要"))
    }

    @Test func statisticsOfTheLibraryAreLoadedOnlyWhenTheyAreAskedFor() {
        var robot = Robot([Sample.report, Sample.notice], width: 120, height: 36)
        robot.brings = false
        robot.press("<Enter>gs")
        #expect(robot.waiting.isEmpty)
        robot.press("tt")
        #expect(robot.waiting.count == 1 && robot.state.reading?.table.scope != .library)
        robot.bring()
        #expect(robot.state.reading?.table.scope == .library)
        #expect(robot.state.library.items.count == 2)
    }

    @Test func aLibraryOfTooManyStatisticsIsCutAndThatIsSaid() {
        var robot = Robot([Sample.report, Sample.notice], width: 120, height: 36)
        robot.brings = false
        robot.press("<Enter>gstt")
        let items = Array(robot.items.prefix(1))
        robot.take(.loaded(items, isCut: true, revision: robot.state.library.status.revision))
        #expect(robot.footer.contains("只列前") && robot.footer.contains("SQL"))
        #expect(robot.screen.contains("[文库 \(items[0].statistics.count)/"))
    }

    @Test func aFileThatChangesIsNotReplacedUnasked() {
        var robot = Robot([Sample.report], width: 80, height: 24)
        robot.take(.changedOnDisk(path: Sample.report.path, isGone: false))
        #expect(robot.footer.contains("gu") && robot.row(0).contains("已改动"))
        robot.press("jgu")
        #expect(robot.footer.contains("已重读") && !robot.row(0).contains("已改动"))
        robot.take(.changedOnDisk(path: Sample.report.path, isGone: true))
        #expect(robot.row(0).contains("文件已不在"))
    }
}
