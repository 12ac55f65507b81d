import DocumentReaders
import Statistics
import Testing

/// Notices: a heading that runs into its text is the subject, and the year of the title dates the rest.
@Suite struct NoticeContextTests {
    private static let notice = """
        滨江市人民政府办公室关于2021年部分节假日安排的通知

        各区县人民政府，市政府各部门：

        经市政府同意，现将2021年有关安排通知如下。

        一、清明节：4月3日至5日放假调休，共3天。

        二、集中检查：9月1日至20日检查食品安全，抽检不少于200批次。

        滨江市人民政府办公室

        2020年11月20日
        """

    @Test func headAndYearOfTheTitleCompleteTheRows() {
        let rows = extractStatistics(from: readDocument(Array(Self.notice.utf8), path: "notice.txt"))
        #expect(rows.map { "\($0.indicator) | \($0.period)" } == ["清明节放假调休 | 2021-04", "集中检查抽检 | 2021-09"])
    }

    @Test func theDateOfIssueDatesWhereTheTitleNamesNoYear() {
        let notice = Self.notice.replacing("关于2021年部分", with: "关于部分").replacing("现将2021年有关", with: "现将有关")
        let rows = extractStatistics(from: readDocument(Array(notice.utf8), path: "notice.txt"))
        #expect(rows.map(\.period) == ["2020-04", "2020-09"])
    }
}
