import Browser
import Exports
import Statistics
import Tables
import Testing
import TextScreen

/// Questions in SQL, and tables that are written to files.
@Suite struct QueryTests {
    private var robot = Robot([Sample.report], width: 100, height: 30)

    private static let answer = DataTable(columns: [
        DataColumn(name: "unit", title: "unit", texts: ["件", "次"]),
        DataColumn(name: "n", title: "n", kind: .number, texts: ["4", "2"], numbers: [4, 2]),
    ])

    @Test mutating func anAnswerStandsInTheTable() {
        robot.press(";SELECT unit<Enter>")
        #expect(robot.asked == ["SELECT unit"])
        #expect(robot.footer.hasPrefix("SQL SELECT unit") && robot.footer.contains("…"))
        robot.take(.answered(sql: "SELECT unit", Self.answer, isCut: false))
        #expect(robot.state.prompt == nil && robot.state.focus == .statistics)
        #expect(robot.screen.contains("SELECT unit  2"))
        #expect(robot.screen.contains("件"))
        robot.press("q")
        #expect(!robot.screen.contains("SELECT unit"))
    }

    @Test mutating func aWrongQueryIsToldAndStays() {
        robot.press(";SELECT x<Enter>")
        robot.take(.unanswered(sql: "SELECT x", .wrong("no such column: x", line: 1, column: 8)))
        #expect(robot.footer.hasPrefix("SQL SELECT x"))
        #expect(robot.row(28).contains("第 1 行第 8 个字符有误：no such column: x"))
        robot.press("<Backspace>unit<Enter>")
        #expect(!robot.row(28).contains("no such column"))
        #expect(robot.asked == ["SELECT x", "SELECT unit"])
    }

    @Test mutating func whatIsNotWaitedForIsDropped() {
        robot.press(";SELECT 1<Enter>0")
        #expect(robot.asked == ["SELECT 1", ""])
        robot.take(.answered(sql: "SELECT 1", Self.answer, isCut: false))
        #expect(robot.footer.hasPrefix("SQL SELECT 10"))
        robot.press("<Enter><Esc>")
        #expect(robot.asked == ["SELECT 1", "", "SELECT 10", ""])
        robot.take(.answered(sql: "SELECT 10", Self.answer, isCut: false))
        #expect(robot.state.prompt == nil && !robot.screen.contains("SELECT 10"))
    }

    @Test mutating func earlierQueriesComeBack() {
        for sql in ["SELECT 1", "SELECT 2"] {
            robot.press(";\(sql)<Enter>")
            robot.take(.answered(sql: sql, Self.answer, isCut: false))
        }
        robot.press(";<Up>")
        #expect(robot.footer.hasPrefix("SQL SELECT 2"))
        robot.press("<Up><Up>")
        #expect(robot.footer.hasPrefix("SQL SELECT 1"))
        robot.press("<Down><Down>")
        #expect(robot.footer.trimmingSpaces == "SQL")
    }

    @Test mutating func namesAreCompleted() {
        robot.press(";SELECT indi")
        #expect(robot.row(28).contains("indicator"))
        robot.press("<Tab>, fro<Tab>")
        #expect(robot.footer.hasPrefix("SQL SELECT indicator, \"from\""))
    }

    @Test mutating func theFirstRowsAreToldFromAll() {
        robot.press(":query SELECT unit<Enter>")
        robot.take(.answered(sql: "SELECT unit", Self.answer, isCut: true))
        #expect(robot.footer.contains("只列前 2 行"))
    }

    @Test mutating func whatTheTableShowsIsWritten() {
        robot.press("gs/项<Enter>ss w")
        robot.press("<^u>甲.csv<Enter>")
        guard case .statistics(let rows)? = robot.exported.first?.content else {
            Issue.record("nothing was written")
            return
        }
        #expect(robot.exported[0].path == "甲.csv" && !robot.exported[0].replaces)
        #expect(rows.map(\.statistic.verbatim).sorted() == ["8项", "9项"])
        #expect(rows.allSatisfy { $0.path == "报告/青溪.md" })
        robot.take(.done(.wrote(2, path: "甲.csv")))
        #expect(robot.footer.contains("2 行已存入 甲.csv"))
    }

    @Test mutating func aFileIsReplacedOnlyWhenTheReaderSaysSo() {
        robot.press(":export 甲.db<Enter>")
        robot.take(.exists(robot.exported[0]))
        #expect(robot.footer.contains("甲.db 已经存在"))
        robot.press("n")
        #expect(robot.exported.count == 1 && robot.state.prompt == nil)
        robot.take(.exists(robot.exported[0]))
        robot.press("y")
        #expect(robot.exported.count == 2 && robot.exported[1].replaces)
    }

    @Test mutating func aNameWithoutFormatIsTold() {
        robot.press("gsw<^u>甲.txt<Enter>")
        #expect(robot.exported.isEmpty)
        #expect(robot.footer.hasPrefix("表格存为：甲.txt"))
        #expect(robot.row(28).contains(".csv, .jsonl, .sqlite, .md"))
        robot.take(.failed(.export(.unwritable(path: "甲.csv", reason: "Read-only file system"))))
        #expect(robot.state.notice?.text == "甲.csv 不能写入（Read-only file system）。")
    }

    @Test mutating func answersAreWrittenToo() {
        robot.press(";SELECT unit<Enter>")
        robot.take(.answered(sql: "SELECT unit", Self.answer, isCut: false))
        robot.press("w<^u>乙.md<Enter>")
        #expect(robot.exported.map(\.content) == [.table(Self.answer, title: "SELECT unit")])
    }

    @Test mutating func rowsOfAnAnswerLeadToTheirLine() {
        var table = Self.answer
        table.columns.append(DataColumn(name: "file", title: "file", texts: ["报告/青溪.md", "报告/青溪.md"]))
        table.columns.append(
            DataColumn(name: "line", title: "line", kind: .number, texts: ["15", "21"], numbers: [15, 21]))
        robot.press(";S<Enter>")
        robot.take(.answered(sql: "S", table, isCut: false))
        #expect(robot.screen.contains("line"))
        robot.press("j<Enter>")
        #expect(robot.state.focus == .text)
        #expect(robot.textRows.first?.hasPrefix("二、代表工作") == true || robot.screen.contains("新建代表联络站"))
    }
}
