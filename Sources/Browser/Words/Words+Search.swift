import Search

/// What is said about searches.
extension Words {
    var keptSearches: String { isChinese ? "已存和最近的查找" : "saved and recent" }
    var searching: String { isChinese ? "正在查找" : "searching" }
    var pinyin: String { isChinese ? "拼音" : "pinyin" }
    var nextKey: String { isChinese ? "下一处" : "next" }
    var concordanceKey: String { isChinese ? "对齐" : "align" }
    var groupsKey: String { isChinese ? "分组" : "groups" }
    var writeHitsKey: String { isChinese ? "存文件" : "write" }
    var saveKey: String { isChinese ? "保存" : "save" }
    var runKey: String { isChinese ? "查找" : "search" }
    var renameKey: String { isChinese ? "改名" : "rename" }
    var removeKey: String { isChinese ? "删除" : "remove" }
    var toResultsKey: String { isChinese ? "回到结果" : "results" }
    var hitsPrompt: String { isChinese ? "命中存为" : "write the hits to" }
    var nothingToSave: String { isChinese ? "先按 f 查找，才有可保存的" : "search with f first: there is nothing to save" }
    var narrowed: String { isChinese ? "只看有命中的章节，& 看全文" : "only sections with hits; & shows all" }
    var narrowLifted: String { isChinese ? "这里没有命中，已恢复全文" : "no hits here: all is shown again" }

    func searchPrompt(renames old: String?) -> String {
        guard let old else { return isChinese ? "查找存为" : "save the search as" }
        return isChinese ? "“\(old)”改名为" : "rename “\(old)”"
    }

    func searchSaved(_ name: String) -> String { isChinese ? "已保存：\(name)（r 列出）" : "saved as \(name); r lists it" }

    /// How far a search looks.
    func name(of scope: FindScope) -> String {
        switch scope {
        case .section: section
        case .document: document
        case .opened: isChinese ? "已打开" : "opened"
        case .library: whole
        }
    }

    func name(of order: SearchOrder) -> String {
        switch order {
        case .place: isChinese ? "按位置" : "by place"
        case .date: isChinese ? "按日期" : "by date"
        case .relevance: isChinese ? "按相关" : "by relevance"
        }
    }

    func name(of order: ConcordanceOrder) -> String {
        switch order {
        case .place: isChinese ? "对齐，按位置" : "aligned, by place"
        case .right: isChinese ? "对齐，按右边" : "aligned, by right"
        case .left: isChinese ? "对齐，按左边" : "aligned, by left"
        }
    }

    /// How many hits are listed and sorted, where there are more.
    func ofFirst(_ count: Int) -> String { isChinese ? "，前 \(count) 处" : ", the first \(count)" }

    /// How much was found.
    func sentence(for count: FoundCount, isWaiting: Bool) -> String {
        if isWaiting, count.hits == 0 { return "…" }
        guard count.hits > 0 || !count.isComplete else { return noHits }
        let sign = count.isComplete ? "" : "≥ "
        guard !isChinese else { return "\(sign)\(count.hits) 处 · \(count.documents) 篇" }
        let (hits, documents) = (count.hits == 1 ? "hit" : "hits", count.documents == 1 ? "document" : "documents")
        return "\(sign)\(count.hits) \(hits) · \(count.documents) \(documents)"
    }

    /// How to ask, in one line.
    var searchReminder: String {
        isChinese
            ? "词语  \"短语\"  甲 OR 乙  -不含  标题:  年:2020..2024  单位:元  /正则/  拼音"
            : "words  \"phrase\"  a OR b  -not  title:  year:2020..2024  unit:元  /regex/  pinyin"
    }
}
