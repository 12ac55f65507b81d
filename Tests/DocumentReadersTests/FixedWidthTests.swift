import DocumentModel
import Testing

/// Tables set with spaces, and what only looks like them.
@Suite struct FixedWidthTests {
    @Test func aStatisticalTable() throws {
        let document = read(
            """
            某县2023年统计公报

            \(paragraph)

            表1  2023年主要农产品产量
                                            单位：万吨
            指标              计量单位    2023年    比上年增长（%）
            粮食              万吨      69541.1        1.3
              其中：夏粮      万吨      14613.0       -0.8
            油料              万吨       3863.3        5.7
            茶叶              万吨            —        6.1
            注：本表数据为初步统计数。
            """)
        let (table, cells) = try #require(document.tables.first)
        #expect(cells.count == 5 && cells[0] == ["指标", "计量单位", "2023年", "比上年增长（%）"])
        #expect(cells[2] == ["其中：夏粮", "万吨", "14613.0", "-0.8"])
        #expect(cells[4] == ["茶叶", "万吨", "—", "6.1"])
        #expect(table.headerRows == 1 && table.headerColumns == 1 && table.unitColumn == 1)
        #expect(table.alignments[2] == .right && table.alignments[1] == .natural)
        #expect(table.units == ["", "", "", "%"])
        #expect(table.caption.map { document.blocks[$0].text } == "表1  2023年主要农产品产量")
        #expect(table.notes.map { document.blocks[$0].text } == ["注：本表数据为初步统计数。"])
    }

    @Test func leadersAndRules() throws {
        let document = read(
            """
            Budget of the District

            ------------------------------------------------------------
                                                         Change from
                      Item                     2024      ----------
                                                          2023
            ------------------------------------------------------------
            Roads:
                Bridges.....................    12,340      -2,812
                Tunnels.....................   (1,000)   .........
                Ferries.....................     2,000      +1,000
                                              ----------------------
                    Subtotal................    13,340      -2,812
            ------------------------------------------------------------

            The council met in May.
            """)
        let (table, cells) = try #require(document.tables.first)
        #expect(
            cells == [
                ["", "", "Change from"], ["Item", "2024", ""], ["", "", "2023"], ["Roads:", "", ""],
                ["Bridges", "12,340", "-2,812"], ["Tunnels", "(1,000)", ""],
                ["Ferries", "2,000", "+1,000"], ["Subtotal", "13,340", "-2,812"],
            ])
        #expect(table.headerRows == 3 && table.alignments == [.natural, .right, .right])
        #expect(document.blocks.last?.text == "The council met in May.")
    }

    @Test func wordsInRulesAndBoxes() {
        let ruled =
            "──────────────────\n序号    项目      责任单位\n──────────────────\n甲      修路      交通局\n乙      清淤      水务局\n丙      植树      林业局\n"
        #expect(read(ruled).tables.first?.cells.map { $0[1] } == ["项目", "修路", "清淤", "植树"])
        let boxed = "┌──┬──┬──┐\n│指标│数量│单位│\n├──┼──┼──┤\n│粮食│ 123│万吨│\n│油料│  45│万吨│\n│茶叶│   6│万吨│\n└──┴──┴──┘\n"
        let lines = boxed.split(separator: "\n").map { "  " + $0 + "  " }.joined(separator: "\n")
        #expect(read(lines).tables.first?.cells.last == ["茶叶", "6", "万吨"])
    }

    @Test(arguments: [
        "第一章　　总则\n第二章　　分则\n第三章　　附则\n第四章　　罚则\n",
        "一、总则................1\n二、分则................3\n三、附则................12\n四、罚则................15\n",
        "Introduction          1\nMethods               4\nResults              17\nConclusions          23\n",
        "春眠不觉晓  处处闻啼鸟\n夜来风雨声  花落知多少\n白日依山尽  黄河入海流\n欲穷千里目  更上一层楼\n",
        "联系人：张三      电话：12345678\n地址：某街1号     邮编：730000\n传真：123456      邮箱：a@b.cn\n",
        "The road was closed in May.  It was opened again in June.\nNobody came.  The mayor spoke  for an hour.\nThen it rained.  All went home.\n",
        "the road was closed in    the mayor spoke for an\nspring and opened in      hour and nobody in the\nsummer, when all the      hall could remember a\nworkers had come back     single word of it when\n",
        "要点  一  全县\n修路\n清淤  二\n",
    ]) func whatIsNoTable(text: String) {
        #expect(read("通报\n\n\(paragraph)\n\n\(text)\n\(paragraph)").tables.isEmpty)
    }

    @Test func columnsMustHold() {
        #expect(read("甲   12.5   7.1\n乙丙丁戊己庚辛壬   3.5\n子 丑   寅卯   1,000   2\n").tables.isEmpty)
    }
}
