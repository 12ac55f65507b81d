import Browser
import DocumentReaders
import Exports
import Tables
import Testing

/// What the table says: names of documents, hints, the filter in words, notices.
@Suite struct TableWordsTests {
    private static func report(of county: String) -> String {
        "# 政府工作报告\n\n\(county)人民政府\n\n2025年1月8日\n\n## 一、工作回顾\n\n全县修建机耕道12公里，新增蓄水池9口。\n"
    }

    /// Two reports of one title and year are two groups, and the place stands before the title, which may be cut.
    @Test func documentsOfTheSameTitleAreTwo() {
        let documents = ["青石县", "临水县"].map {
            readDocument(Array(Self.report(of: $0).utf8), path: "县志/\($0).md")
        }
        var robot = Robot(documents, width: 120, height: 36)
        robot.press("<Enter>gstllllzZ")
        #expect(robot.screen.contains("▸ 青石县 政府工作报告  2") || robot.screen.contains("▸ 2025 青石县 政府工作报告  2"))
        #expect(robot.screen.contains("临水县 政府工作报告  2"), "\(robot.screen)")
    }

    /// Where not even the place tells them apart, the names of the files do.
    @Test func documentsOfTheSamePlaceAreTwo() {
        let documents = ["甲", "乙"].map {
            readDocument(Array(Self.report(of: "青石县").utf8), path: "县志/\($0).md")
        }
        var robot = Robot(documents, width: 120, height: 36)
        robot.press("<Enter>gstllllzZ")
        #expect(robot.screen.contains("▸ 甲.md ") && robot.screen.contains("▸ 乙.md "), "\(robot.screen)")
    }

    @Test func theHintNamesTheScopeThatFollows() {
        var robot = TableSample.robot(width: 120, height: 36)
        for next in ["文库", "本节", "全文"] {
            robot.press(next == "文库" ? "gs" : "t")
            #expect(robot.footer.contains("t \(next)"))
        }
    }

    /// With little room the filter goes before the other scopes.
    @Test func theFilterIsSeenInANarrowWindow() {
        var robot = TableSample.robot(width: 44, height: 16)
        robot.press("gs/单位:公里<Enter>")
        #expect(robot.row(1).contains("统计 [全文 2/10]  /单位:公里"))
    }

    @Test(arguments: [
        ("单位:", "单位 可选 亩 公里"), ("状态:", "状态 可选 完成 计划"), ("状态:planned", "状态 是“计划”"),
        ("状态:已定", "状态 没有“已定”，可选 完成 计划"), ("单价:9", "含“单价:9”（没有叫“单价”的列）"), ("数值:>9", "数值 >9"),
        ("指标:", "指标…"),
    ]) func aFilterIsSaidInWords(_ typed: String, _ said: String) {
        var robot = TableSample.robot(width: 120, height: 36)
        robot.press("gs/\(typed)")
        #expect(robot.row(34).contains(said), "\(robot.row(34))")
    }

    /// A head of a group is folded by Enter, and the hint says so.
    @Test func theHintForTheHeadOfAGroup() {
        var robot = TableSample.robot(width: 120, height: 36)
        robot.press("gslllzgg")
        #expect(robot.footer.contains("Enter 折叠"))
        robot.press("<Enter>")
        #expect(robot.footer.contains("Enter 展开"))
    }

    /// An answer without file and line leads nowhere: no hint promises it, and Enter says why.
    @Test func anAnswerWithoutPlaces() {
        var robot = TableSample.robot(width: 120, height: 36)
        let answer = DataTable(columns: [DataColumn(name: "unit", title: "unit", texts: ["公里"])])
        robot.press(";SELECT unit<Enter>")
        robot.take(.answered(sql: "SELECT unit", answer, isCut: false))
        #expect(!robot.footer.contains("Enter") && !robot.footer.contains("e 改"))
        robot.press("<Enter>")
        #expect(robot.footer.contains("file 和 line"))
        robot.press("e")
        #expect(robot.footer.contains("别的表格不能改"))
    }

    /// Numbers under heads of whole sentences stand side by side; the head of the column at hand is said in full below.
    @Test func longHeadsOfPrintedTablesAreCut() {
        let heads = ["本年财政预算安排数比上年增减", "本年财政预算执行数比上年增减", "下年财政预算安排数比本年增减"]
        let table =
            "| 科目 | \(heads.joined(separator: " | ")) |\n|---|---:|---:|---:|\n| 教育 | 12,340 | 11,020 | 13,500 |\n"
        let budget = readDocument(Array("# 石桥县预算\n\n全县一本账。\n\n\(table)".utf8), path: "预算.md")
        var robot = Robot([budget], width: 80, height: 24)
        robot.press("gtll")
        let rows = robot.screen.split(separator: "\n")
        #expect(
            rows.contains { $0.contains(heads[0]) && $0.contains("本年财政预算执行…") && $0.contains("下年财政预算安…") },
            "\(robot.screen)")
        #expect(rows.last { $0.contains("12,340") }?.contains("13,500") == true)
        #expect(rows.contains { $0.contains(heads[1] + "：11,020") })
    }

    /// A key that cannot do anything says why.
    @Test func theOnlyAxisOfAChart() {
        var robot = Robot(
            [readDocument(Array("# 通报\n\n2023年全县修建机耕道12公里。\n".utf8), path: "通报.md")], width: 80, height: 24)
        robot.press("gsgct")
        #expect(robot.state.focus == .chart && robot.footer.contains("没有别的横轴可选"))
    }

    @Test func exportOverAFile() {
        var robot = TableSample.robot(width: 100, height: 30)
        robot.press(":export! 水利.csv<Enter>")
        #expect(robot.exported.map(\.path) == ["水利.csv"] && robot.exported.allSatisfy(\.replaces))
    }

    @Test func enterWhereNoNumberStands() {
        let words = readDocument(Array("# 通知\n\n请各镇做好防汛准备。\n".utf8), path: "通知.md")
        var robot = Robot([words], width: 80, height: 24)
        robot.press("<Enter>")
        #expect(robot.footer.contains("这里没有统计数字"))
    }
}
