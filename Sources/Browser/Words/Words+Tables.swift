import Statistics
import Tables

/// What is said in and about tables.
extension Words {
    var nextTableKey: String { isChinese ? "下一张" : "next table" }
    var foldKey: String { isChinese ? "折叠" : "fold" }
    var unfoldKey: String { isChinese ? "展开" : "unfold" }
    var leadsNowhere: String {
        isChinese
            ? "不知这一行出自哪里；查询时选出 file 和 line 两列就能跳转" : "this row names no place; a query that has file and line does"
    }
    var noTables: String { isChinese ? "文中没有表格" : "there are no tables in the text" }
    func table(atLine line: Int) -> String { isChinese ? "第 \(line) 行的表格" : "Table at line \(line)" }
    var sortKey: String { isChinese ? "排序" : "sort" }
    var groupKey: String { isChinese ? "分组" : "group" }
    var columnsKey: String { isChinese ? "选列" : "columns" }
    var columnsTitle: String { isChinese ? "表格的列" : "Columns of the table" }
    var columnsHint: String {
        isChinese ? "空格 显示或隐藏  H L 前后移动  = 恢复" : "Space shows or hides  H L move  = as usual"
    }
    var noRows: String { isChinese ? "没有符合筛选的行，Esc 取消筛选" : "no rows pass the filter; Esc clears it" }

    /// How many rows are shown of how many.
    func count(_ shown: Int, of all: Int) -> String { isChinese ? "\(shown)/\(all)" : "\(shown) of \(all)" }

    /// How many rows there are.
    func count(ofRows count: Int) -> String { isChinese ? "\(count) 行" : count == 1 ? "1 row" : "\(count) rows" }

    /// By which column rows are grouped.
    func grouped(by column: String) -> String { isChinese ? "按\(column)分组" : "by \(column)" }

    /// Why rows are added or not.
    func sentence(for subtotal: Subtotal, in table: DataTable) -> String {
        switch subtotal {
        case .sum: isChinese ? "合计：各地同一指标之和" : "the sum of one indicator over places"
        case .differs(let column):
            isChinese
                ? "不相加：\(table.column(column)?.title ?? column)不同"
                : "not added: \(table.column(column)?.title ?? column) differs"
        case .notAdded: isChinese ? "不相加：这类数不能相加" : "not added: numbers of this kind are not"
        case .mayOverlap:
            isChinese ? "不相加：可能有总数和分项，或重复" : "not added: one may be a part of another, or be said twice"
        }
    }

    /// What sort of measure it is.
    func name(of kind: Statistic.Kind) -> String {
        guard isChinese else { return kind.rawValue }
        return switch kind {
        case .count: "数量"
        case .money: "金额"
        case .percent: "百分比"
        case .duration: "时长"
        case .length: "长度"
        case .area: "面积"
        case .mass: "质量"
        case .volume: "体积"
        case .energy: "能量"
        case .rate: "比率"
        case .score: "分数"
        case .multiple: "倍数"
        case .other: "其他"
        }
    }

    /// How a number binds; nothing where it is exact.
    func name(of bound: Statistic.Bound) -> String {
        let (chinese, english) =
            switch bound {
            case .exactly: ("", "")
            case .moreThan: ("超过", "more than")
            case .atLeast: ("至少", "at least")
            case .lessThan: ("不足", "less than")
            case .atMost: ("至多", "at most")
            case .about: ("约", "about")
            }
        return isChinese ? chinese : english
    }

    /// What a term of a filter asks, in a few words.
    func sentence(for term: RowFilter.Term, in table: DataTable) -> String {
        let title = term.column.flatMap { table.column($0)?.title }
        let name = title.map { $0 + " " } ?? ""
        switch term.test {
        case .unfinished:
            return choices(of: term, in: table).map { name + (isChinese ? "可选 " : "may be ") + $0 }
                ?? name.trimmed + "…"
        case .contains(let word):
            if let choices = choices(of: term, in: table) {
                let none = isChinese ? "没有“\(word)”，可选 " : "has no “\(word)”; there are "
                return name + none + choices
            }
            return name + (isChinese ? "含“\(word)”" : "has “\(word)”") + noSuchColumn(term)
        case .begins(let word): return name + (isChinese ? "以“\(word)”开头" : "begins with “\(word)”")
        case .equals(let typed):
            let word = term.column.flatMap { table.column($0) }?.shown(typed) ?? typed
            return name + (word.isEmpty ? isChinese ? "为空" : "is empty" : isChinese ? "是“\(word)”" : "is “\(word)”")
        case .number, .time: return name + term.typed
        }
    }

    /// What a column of few values has, the frequent ones first; nil for any other.
    private func choices(of term: RowFilter.Term, in table: DataTable) -> String? {
        guard let column = term.column.flatMap({ table.column($0) }), column.kind == .choice else { return nil }
        var count: [String: Int] = [:]
        for text in column.texts where !text.isEmpty { count[text, default: 0] += 1 }
        guard !count.isEmpty else { return nil }
        let all = count.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        return all.prefix(12).map(\.key).joined(separator: " ") + (all.count > 12 ? " …" : "")
    }

    /// That a word with a colon names no column, so that a slip is seen.
    private func noSuchColumn(_ term: RowFilter.Term) -> String {
        let colons: Set<Character> = [":", "："]
        guard term.column == nil, let colon = term.typed.firstIndex(where: colons.contains) else { return "" }
        let name = term.typed[..<colon]
        return isChinese ? "（没有叫“\(name)”的列）" : " (no column is called “\(name)”)"
    }

    /// Which columns a filter can name, and how.
    func filterHelp(_ table: DataTable) -> String {
        let names = ["unit", "kind", "status", "period", "scope", "document", "value"].compactMap { table.column($0) }
        let shown = names.isEmpty ? Array(table.columns.prefix(7)) : names
        let list = shown.map { $0.title.lowercased() + ":" }.joined(separator: " ")
        return isChinese
            ? "词语，或 \(list)  数值可写 >1000、100..200" : "words, or \(list)  numbers: >1000, 100..200"
    }
}

extension DataColumn {
    /// The text that cells show for a value by any of its names.
    fileprivate func shown(_ typed: String) -> String {
        func isTyped(_ name: String) -> Bool { name.lowercased() == typed.lowercased() }
        return synonyms.first { isTyped($0.key) || $0.value.contains(where: isTyped) }?.key ?? typed
    }
}
