import TextScreen

/// The commands of searches.
extension CommandTable {
    static let finding: [CommandEntry] = [
        .init(
            .find, .finding, [["/"]], "在本文中查找；在目录、统计、存疑和文库中筛选",
            "find in the document; filter the outline, statistics, doubts and library"),
        .init(.findNext, .finding, [["n"]], "下一处", "next hit"),
        .init(.findPrevious, .finding, [["N"]], "上一处", "previous hit"),
        .init(.findEverywhere, .finding, [["f"]], "在文件和文库中查找", "find in documents and the library"),
        .init(.narrow, .finding, [["&"]], "目录和正文只看有命中的章节；再按恢复", "only sections with hits, in outline and text; or all"),
        .init(.queryHelp, .finding, [["g", "?"]], "怎样写查找的词句", "how a query is written"),
        .init(.foldResult, .finding, [["h"], [.left]], in: .search, "折叠这组结果", "fold the group of hits"),
        .init(.unfoldResult, .finding, [["l"], [.right]], in: .search, "展开这组结果", "unfold the group of hits"),
        .init(.foldAllResults, .finding, [["H"]], in: .search, "只列文件", "documents only"),
        .init(.unfoldAllResults, .finding, [["L"]], in: .search, "全部展开", "unfold all"),
        .init(
            .searchOrder, .finding, [["s"]], in: .search, "排序：位置、日期、相关；对齐时：位置、右边、左边",
            "order: place, date, relevance; of aligned lines: place, right, left"),
        .init(
            .concordance, .finding, [["v"]], in: .search, "一处一行，对齐所查的词；再按分组",
            "one line a hit, aligned on the words; or groups"),
        .init(
            .listSearches, .finding, [["r"]], in: .search, "已存和最近的查找；再按看结果", "saved and recent searches, or the results"
        ),
        .init(.saveSearch, .finding, [["S"]], in: .search, "以一个名称保存这次查找", "keep the search under a name"),
        .init(.renameSearch, .finding, [["e"]], in: .search, "给所选的查找改名", "rename the selected search"),
        .init(.removeSearch, .finding, [["x"]], in: .search, "删除所选的查找", "remove the selected search"),
        .init(
            .writeHits, .finding, [["w"]], in: .search, "全部命中连同出处存为文件（:export 路径）",
            "write all hits with citations to a file (:export PATH)"),
    ]
}
