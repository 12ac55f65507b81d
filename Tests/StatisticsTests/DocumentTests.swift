import DocumentModel
import DocumentReaders
import Testing

@testable import Statistics

/// What numbers inherit from the document around them, and where they stand.
@Suite struct DocumentTests {
    static let report = """
        # 某县人民政府工作报告

        ——2024年1月12日在某县第十届人民代表大会第三次会议上

        各位代表：

        ## 一、2023年工作回顾

        全年新修公路60公里，新建学校3所。

        五年来，变化巨大。建成水库5座。

        ## 二、2024年工作安排

        新修公路80公里。

        ## 三、加强自身建设

        开展培训12场。
        """

    @Test func reportsInheritTimeAndStatus() {
        let document = readDocument(Array(Self.report.utf8), path: "report.md")
        let rows = extractStatistics(from: document).map { "\($0.line) | \($0.verbatim) | \($0.period) | \($0.status)" }
        #expect(
            rows == [
                "9 | 60公里 | 2023 | actual", "9 | 3所 | 2023 | actual", "11 | 5座 | 2019/2023 | actual",
                "15 | 80公里 | 2024 | planned", "19 | 12场 | 2024 | planned",
            ])
    }

    /// 三、重点工作 announces work without its year, which the section before has named.
    @Test func comingWorkGoesOnInItsYear() {
        let text = Self.report.replacing("三、加强自身建设", with: "三、重点工作")
        let rows = extractStatistics(from: readDocument(Array(text.utf8), path: "report.md"))
        #expect(rows.last.map { "\($0.verbatim) | \($0.period) | \($0.status)" } == "12场 | 2024 | planned")
    }

    @Test func paragraphsThatLookBackSetTheirYears() {
        let text = Self.report.replacing("五年来，变化巨大。", with: "各位代表！回望过去五年，成绩来之不易。")
        let document = readDocument(Array(text.utf8), path: "report.md")
        #expect(extractStatistics(from: document).map(\.period) == ["2023", "2023", "2019/2023", "2024", "2024"])
    }

    @Test func placesAreThoseOfTheSource() throws {
        let source = """
            # 某县信访工作情况

            一年来，全县信访工作平稳有序，各有关部门共同努力，先后接待群众来访35
            个批次，比上年明显减少，其中初次来访办结率达
            到 98.5%，群众的满意程度进一步上升，队伍建设进一步加强。
            """
        let document = readDocument(Array(source.utf8), path: "letter.md")
        let found = extractStatistics(from: document)
        #expect(found.map(\.line) == [3, 5])
        let last = try #require(found.last)
        #expect(last.column == 3)
        #expect(document.blocks[last.block].text(in: last.range) == last.verbatim)
    }

    @Test func rulesAreKnownByTheirTitle() {
        let text = """
            # 某市河道管理条例

            2019年5月1日 公布

            ## 第一章 总则

            第一条 为了保护河道，制定本条例。

            第二条 违反规定的，处一千元以上五千元以下罚款。
            """
        let document = readDocument(Array(text.utf8), path: "rule.md")
        let rows = extractStatistics(from: document).map { "\(measure($0)) | \($0.status) | \($0.period)" }
        #expect(rows == ["<= 5000 元 ← 1000 | required | "])
    }

    private func measure(_ one: Statistic) -> String {
        "\(one.bound.rawValue) \(one.value) \(one.unit) ← \(one.from ?? "")"
    }
}
