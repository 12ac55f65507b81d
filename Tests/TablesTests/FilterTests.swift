import Tables
import Testing

/// Words that rows must have, as they are typed.
@Suite struct FilterTests {
    private static let table: DataTable = {
        var unit = DataColumn(name: "unit", title: "单位", kind: .choice, texts: ["件", "万元", "元", "条件"])
        unit.aliases = ["Unit"]
        var status = DataColumn(name: "status", title: "状态", kind: .choice, texts: ["完成", "计划", "完成", "要求"])
        status.synonyms = ["完成": ["actual"], "计划": ["planned"], "要求": ["required"]]
        var line = DataColumn(
            name: "line", title: "行", kind: .number, texts: ["7", "8", "9", "10"], numbers: [7, 8, 9, 10])
        line.isSearched = false
        return DataTable(columns: [
            DataColumn(name: "indicator", title: "指标", texts: ["办理建议 A", "修路投入", "补助", "审批a条件"]),
            DataColumn(
                name: "value", title: "数值", kind: .number, texts: ["7件", "320万元", "1500元", "—"],
                numbers: [7, 3_200_000, 1500, .nan]),
            unit, status,
            DataColumn(name: "period", title: "时期", kind: .period, texts: ["2023", "2022-07", "2020/2024", ""]),
            line,
        ])
    }()

    @Test(
        arguments: [
            ("", [0, 1, 2, 3]), ("a", [0, 3]), ("办理 a", [0]), ("条件", [3]), ("没有", []), ("10", []),
            ("单位:件", [0]), ("unit:元", [2]), ("UNIT：万", [1]), ("单位:", [0, 1, 2, 3]),
            ("status:planned", [1]), ("状态:完", [0, 2]), ("状态:完成 元", [2]),
            ("数值:>1000", [1, 2]), ("数值:>1500", [1]), ("数值:>=1500", [1, 2]), ("value:<8", [0]), ("value:<=7", [0]),
            ("value:100..2000", [2]), ("value:..2000", [0, 2]), ("value:1万..", [1]), ("value:≥1,500", [1, 2]),
            ("value:7", [0]), ("value:>", [0, 1, 2, 3]), ("value:320万元", [1]),
            ("period:2023", [0, 2]), ("period:2022..2023", [0, 1, 2]), ("时期:>2022", [0, 2]), ("时期:<2022-07", [2]),
            ("period:\"2023\"", [0]), ("period:\"\"", [3]),
            ("指标:\"补助\"", [2]), ("指标:补", [2]), ("\"办理建议 A\"", [0]), ("比例:3", []), ("行:>=9", [2, 3]),
        ] as [(String, [Int32])])
    func rows(typed: String, expected: [Int32]) {
        #expect(RowFilter(typed, in: Self.table).rows(of: Self.table) == expected)
    }

    /// What is typed for a cell finds it again, whatever marks its text and the name of its column have.
    @Test(arguments: ["“小巨人”企业", "\"A\" 级", "\"", "甲 ”", "", "“", "a:b"], ["指标", "2023年 户数", "a: \"b\"", "“双百”"])
    func aCellIsFoundByItself(cell: String, title: String) {
        let table = DataTable(columns: [DataColumn(name: title, title: title, texts: ["其他", cell, cell + "们"])])
        #expect(RowFilter(RowFilter.typed(table.columns[0], equals: cell), in: table).rows(of: table) == [1])
    }

    @Test(arguments: [":", "::", "\"", "单位:\"", "value:..", "value:>>", "period:-..-", "a:b:c", "value:-"])
    func nothingThatIsTypedIsAnError(typed: String) {
        let rows = RowFilter(typed, in: Self.table).rows(of: Self.table)
        #expect(rows.count <= 4)
    }

    @Test(arguments: ["条件 单位:条件", "status:planned 修路", "数值:>=1500 a", "指标:办理建议", "\"补助\" 元"])
    func typingOnFindsWhatALookAtAllRowsFinds(typed: String) {
        var (filter, rows) = (RowFilter("", in: Self.table), [Int32](0..<4))
        for end in typed.indices + [typed.endIndex] {
            let next = RowFilter(String(typed[..<end]), in: Self.table)
            rows = next.rows(of: Self.table, among: next.narrows(filter) ? rows : nil)
            filter = next
            #expect(rows == filter.rows(of: Self.table))
        }
    }

    @Test func moreWordsNarrowAndOthersDoNot() {
        func filter(_ typed: String) -> RowFilter { RowFilter(typed, in: Self.table) }
        #expect(filter("办理").narrows(filter("办")) && filter("办理 a").narrows(filter("办理")))
        #expect(!filter("办").narrows(filter("办理")) && !filter("指标:办理").narrows(filter("办")))
        #expect(!filter("数值:>10").narrows(filter("数值:>1")) && filter("数值:>1").narrows(filter("数值:>")))
    }

    @Test func aFilterAsksTheColumnsItNamesOrAllThatAreSearched() {
        #expect(Self.table.columns(askedBy: "单位:件 行:>3") == ["unit", "line"])
        #expect(Self.table.columns(askedBy: "件") == ["indicator", "value", "unit", "status", "period"])
        #expect(Self.table.columns(askedBy: "").isEmpty)
    }
}
