import DocumentModel
import DocumentReaders
import Statistics
import Tables
import Testing

/// Tables printed in a document, under typed columns.
@Suite struct PrintedTableTests {
    private func tables(_ text: String, path: String = "") -> [PrintedTable] {
        printedTables(of: readDocument(Array(text.utf8), path: path))
    }

    @Test func barsInChinese() throws {
        let table = try #require(
            tables(
                """
                # 某县统计公报

                表1 主要农产品产量

                | 指标 | 产量（万吨） | 产量（亿元） | 比上年增长（%） | 备注 |
                |---|---:|---:|---:|---|
                | 粮食 | ６９，５４１．1 | 1,200 | -0.8 | 含薯类 |
                | 油料 | 3863.3① | …… | 5.7 | |
                | 茶叶 | — | 3 | 下降6.1 | 新茶 |
                """
            ).first)
        #expect(table.caption == "表1 主要农产品产量" && table.line == 5)
        let columns = table.data.columns
        #expect(columns.map(\.name) == ["指标", "产量", "产量 2", "比上年增长", "备注"])
        #expect(columns.map(\.kind) == [.text, .number, .number, .number, .text])
        #expect(columns.map(\.unit) == ["", "万吨", "亿元", "%", ""])
        #expect(columns[1].numbers[0] == 69541.1 && columns[1].numbers[1] == 3863.3 && columns[1].numbers[2].isNaN)
        #expect(columns[1].texts == ["６９，５４１．1", "3863.3①", "—"])
        #expect(columns[2].numbers[1].isNaN && columns[3].numbers == [-0.8, 5.7, -6.1])
    }

    @Test func headOfTwoRowsAndSpans() throws {
        let table = try #require(
            tables(
                """
                # 通报

                <table><tr><th rowspan="2">地区</th><th rowspan="2">县区</th><th colspan="2">2023年</th>
                <th colspan="2">2022年</th></tr>
                <tr><th>办件（件）</th><th>满意率（%）</th><th>办件（件）</th><th>满意率（%）</th></tr>
                <tr><td rowspan="2">东片</td><td>甲县</td><td>120</td><td>98.5</td><td>90</td><td>97</td></tr>
                <tr><td>乙县</td><td>80</td><td>99</td><td>70</td><td>—</td></tr>
                <tr><td>西片</td><td>丙县</td><td>1 200</td><td>95</td><td>1 100</td><td>94</td></tr></table>
                """
            ).first?.data)
        #expect(
            table.columns.map(\.title) == ["地区", "县区", "2023年 办件", "2023年 满意率", "2022年 办件", "2022年 满意率"])
        #expect(table.columns.map(\.unit) == ["", "", "件", "%", "件", "%"])
        #expect(table.columns[0].texts == ["东片", "东片", "西片"])
        #expect(table.columns[2].numbers == [120, 80, 1200])
    }

    @Test func fixedWidthInEnglish() throws {
        let table = try #require(
            tables(
                """
                Budget of the District

                                   [In thousands of dollars]
                ------------------------------------------------------------
                                                             Change from
                          Item                     2024      ----------
                                                              2023
                ------------------------------------------------------------
                    Bridges.....................    12,340      -2,812
                    Tunnels.....................   (1,000)   .........
                    Ferries.....................     2,000      +1,000
                                                  ----------------------
                        Subtotal................    13,340      -2,812
                ------------------------------------------------------------

                The council met in May.
                """
            ).first?.data)
        #expect(table.columns.map(\.title) == ["Item", "2024", "Change from 2023"])
        #expect(table.columns.map(\.unit) == ["", "thousands of dollars", "thousands of dollars"])
        // A table that writes minus signs means something else by brackets.
        #expect(table.columns[1].numbers == [12340, 1000, 2000, 13340])
        #expect(table.columns[2].numbers[0] == -2812 && table.columns[2].numbers[1].isNaN)
    }

    @Test func bracketsAreMinus() throws {
        let text =
            "# Accounts\n\n| Year | Result | Share |\n|---|---|---|\n| 2021 | $1,200 | 12% |\n| 2022 | (350) | 4.5% |\n"
        let columns = try #require(tables(text).first?.data.columns)
        #expect(columns.map(\.kind) == [.period, .number, .number])
        #expect(columns[1].numbers == [1200, -350] && columns[2].unit == "%")
    }

    @Test func magnitudesThatDiffer() throws {
        let text = "# 通报\n\n| 县 | 补助 |\n|---|---|\n| 甲县 | 3.2万元 |\n| 乙县 | 8000元 |\n"
        let column = try #require(tables(text).first?.data.column("补助"))
        #expect(column.unit == "元" && column.numbers == [32000, 8000])
        let same = "# 通报\n\n| 县 | 补助 |\n|---|---|\n| 甲县 | 3.2万元 |\n| 乙县 | 8万元 |\n"
        let uniform = try #require(tables(same).first?.data.column("补助"))
        #expect(uniform.unit == "万元" && uniform.numbers == [3.2, 8])
    }

    @Test func twoUnitsOverTheTable() throws {
        let text = """
            # 公报

            表2 财政收支

            单位：亿元、%

            | 项目 | 数额 | 比上年增长 |
            |---|---|---|
            | 收入 | 120 | 3.5 |
            | 支出 | 310 | 4.0 |
            """
        #expect(tables(text).first?.data.columns.map(\.unit) == ["", "亿元", "%"])
    }

    @Test func timesAreNoNumbers() throws {
        let text =
            "# 公报\n\n| 时间 | 名称 | 编号 | 数 |\n|---|---|---|---|\n| 2022年 | 甲 | 0107 | 2020 |\n| 2023年上半年 | 乙 | 0108 | 1985 |\n"
        #expect(tables(text).first?.data.columns.map(\.kind) == [.period, .text, .text, .number])
    }

    /// Whatever a table claims, it gives columns of one length.
    @Test func anyTableIsTaken() {
        let block = Block(kind: .paragraph, text: "甲\t1\n乙\t二")
        let source = SourceText(Array("甲".utf8))
        let document = Document(
            source: source, path: "", metadata: Metadata(), parts: [], sections: [], blocks: [block], overlays: [],
            flags: [])
        var broken = Table(
            rows: [[0..<3, 4..<900], [], [5..<7, 1..<2, 4..<4]], headerRows: 9, alignments: [],
            spans: [.init(rows: 0..<50, columns: 0..<70), .init(rows: 0..<50, columns: 0..<70)])
        for head in [9, 0, -3, 1] {
            broken.headerRows = head
            broken.unitColumn = 40
            broken.caption = 12
            let table = dataTable(of: broken, in: document, block: 0)
            #expect(table.columns.count == 3)
            #expect(table.columns.allSatisfy { $0.texts.count == table.rowCount })
            #expect(Set(table.columns.map(\.name)).count == 3)
        }
        #expect(dataTable(of: broken, in: document, block: 7).columns.isEmpty)
    }
}
