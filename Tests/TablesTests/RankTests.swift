import Tables
import Testing

/// The order of rows by one and several columns.
@Suite struct RankTests {
    private static let table = DataTable(columns: [
        DataColumn(name: "indicator", title: "指标", texts: ["修路", "植树", "修路", "架桥", "植树"]),
        DataColumn(
            name: "value", title: "数值", kind: .number, texts: ["12公里", "—", "3公里", "9座", "-1万株"],
            numbers: [12, .nan, 3, 9, -10_000]),
        DataColumn(
            name: "period", title: "时期", kind: .period, texts: ["2023", "2020-04/2020-10", "", "2023-02", "2020-04"]),
    ])

    private func order(_ keys: [SortKey]) -> [Int32] {
        let known = keys.compactMap { key in Self.table.column(key.column).map { (Ranks($0), key.isAscending) } }
        return sortedRows([0, 1, 2, 3, 4], by: known)
    }

    @Test func numbersGoByValueAndWhatIsNoneComesLast() {
        #expect(order([SortKey("value")]) == [4, 2, 3, 0, 1])
        #expect(order([SortKey("value", isAscending: false)]) == [0, 3, 2, 4, 1], "last both ways")
    }

    @Test func periodsGoByTime() {
        // April stands before April to October, the year before its February; no period comes last.
        #expect(order([SortKey("period")]) == [4, 1, 0, 3, 2])
        #expect(order([SortKey("period", isAscending: false)]).last == 2)
    }

    @Test func equalRowsKeepTheirOrder() {
        #expect(order([SortKey("indicator")]) == [0, 2, 3, 1, 4], "修 U+4FEE, 架 U+67B6, 植 U+690D")
        #expect(order([SortKey("indicator", isAscending: false)]) == [1, 4, 3, 0, 2])
    }

    @Test func severalColumnsSortOneBehindTheOther() {
        #expect(order([SortKey("indicator"), SortKey("value")]) == [2, 0, 3, 4, 1])
        #expect(order([SortKey("indicator"), SortKey("value", isAscending: false)]) == [0, 2, 3, 4, 1])
    }

    @Test func longTextsThatBeginAlikeAreToldApart() {
        let texts = ["全县农村公路养护里程", "全县农村公路", "全县农村公路新建里程", "全县农村公路养护里程", "全县", "a", "全"]
        let ranks = Ranks(DataColumn(name: "a", title: "a", texts: texts))
        #expect(
            ranks.ofRow
                == texts.map { text in
                    Int32(Set(texts).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.firstIndex(of: text) ?? -1)
                })
        #expect(ranks.count == 6)
    }

    @Test(
        arguments: [
            ("2023", 20_230_101, 20_231_231), ("2023-02", 20_230_201, 20_230_231),
            ("2023-02-03", 20_230_203, 20_230_203),
            ("2020-04/2020-10", 20_200_401, 20_201_031),
        ] as [(String, UInt32, UInt32)])
    func periodsAreTimes(text: String, first: UInt32, last: UInt32) {
        let time = PeriodTime(text)
        #expect(time?.first == first && time?.last == last)
    }

    @Test(arguments: ["", "去年", "2023-13", "2023/", "12345", "2020/2021/2022", "20-1-1-1", "-2023"])
    func anythingElseIsNoTime(text: String) {
        #expect(PeriodTime(text) == nil)
    }
}
