import TextScreen

/// The commands of the table of statistics and of charts.
extension CommandTable {
    static let statistics: [CommandEntry] = [
        .init(.widenScope, .statistics, [["t"]], in: .statistics, "范围：本节、全文、文库", "scope: section, document, library"),
        .init(.columnLeft, .statistics, [["h"], [.left]], in: .statistics, "左边一列", "column to the left"),
        .init(.columnRight, .statistics, [["l"], [.right]], in: .statistics, "右边一列", "column to the right"),
        .init(
            .sortByColumn, .statistics, [["s"]], in: .statistics, "按这一列排序：升序、降序、原来的顺序",
            "sort by the column: ascending, descending, as in the text"),
        .init(.addSort, .statistics, [["S"]], in: .statistics, "再按这一列排序", "sort by the column too"),
        .init(
            .filterByCell, .statistics, [["="]], in: .statistics, "只看与所在格相同的行",
            "only rows with the value of the cell"),
        .init(.clearFilter, .statistics, [["D"], [.delete]], in: .statistics, "取消筛选", "no filter"),
        .init(.groupByColumn, .statistics, [["z"]], in: .statistics, "按这一列分组；再按取消", "group by the column, or no more"),
        .init(.foldGroups, .statistics, [["Z"]], in: .statistics, "折叠或展开各组", "fold or unfold all groups"),
        .init(.moveColumnLeft, .statistics, [["H"]], in: .statistics, "列左移", "move the column left"),
        .init(.moveColumnRight, .statistics, [["L"]], in: .statistics, "列右移", "move the column right"),
        .init(.narrowColumn, .statistics, [["<"]], in: .statistics, "列收窄", "narrower column"),
        .init(.widenColumn, .statistics, [[">"]], in: .statistics, "列加宽", "wider column"),
        .init(.chooseColumns, .statistics, [["C"]], in: .statistics, "选列", "choose columns"),
        .init(.printedTable, .statistics, [["g", "t"]], "文中的表格，再按到下一张", "tables of the document, again for the next"),
        .init(
            .export, .statistics, [["w"]], in: .statistics, "表格存为文件（:export 路径）",
            "write the table to a file (:export PATH)"),
        .init(.query, .statistics, [[";"]], "用 SQL 查询（:query 语句）", "ask in SQL (:query SELECT …)"),
        .init(
            .focusChart, .statistics, [["g", "c"]], in: .statistics, "所选指标的图（:chart 文件.svg 存图）",
            "chart of the selected indicator (:chart FILE.svg writes it)"),
        .init(.previousPoint, .statistics, [["h"], [.left]], in: .chart, "图中上一个数值", "value before in the chart"),
        .init(.nextPoint, .statistics, [["l"], [.right]], in: .chart, "图中下一个数值", "next value in the chart"),
        .init(
            .chartAxis, .statistics, [["t"]], in: .chart, "按时期、地区、文件或同单位的数值作图",
            "chart over periods, places, documents or values of the same unit"),
        .init(.chartForm, .statistics, [["v"]], in: .chart, "条形或折线", "bars or lines"),
        .init(.writeChart, .statistics, [["w"]], in: .chart, "存成 SVG 图片", "write the chart as SVG"),
    ]
}
