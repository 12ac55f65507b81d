import ChineseText

/// The words that make a line the title of a document, or keep it from being one.
enum TitleWords {
    /// The types of official documents (《党政机关公文处理工作条例》 第八条) and those beside them.
    static let types = [
        "工作报告", "报告", "通知", "意见", "办法", "规定", "条例", "决定", "决议", "公报", "公告", "通告", "通报", "请示", "批复", "议案", "函", "纪要",
        "方案",
        "规划", "纲要", "讲话", "令", "细则", "要点", "预案", "计划", "规则", "章程", "准则", "指南", "目录", "清单", "标准", "法", "说明", "建议", "倡议书",
        "名词解释",
        "白皮书", "通则", "须知", "守则", "总结", "致辞", "解读", "摘要", "摘编",
    ]

    /// Whether a line ends as titles of official documents do; a bracket behind it left aside: （试行）, （草案）.
    static func endsAsTitle(_ text: [Unicode.Scalar]) -> Bool {
        var text = withoutNoteCall(text)[...]
        if text.last == "）" || text.last == ")", let open = text.lastIndex(where: { $0 == "（" || $0 == "(" }) {
            text = text[..<open]
        }
        return Array(text).endsAny(types)
    }

    /// The words of a title without the call of a footnote behind them: 公报[1]
    static func withoutNoteCall(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
        guard text.last == "]" || text.last == "］", let open = text.lastIndex(where: { $0 == "[" || $0 == "［" }),
            open > 0,
            text[(open + 1)..<(text.count - 1)].allSatisfy(\.isDigit)
        else { return text }
        return Array(text[..<open])
    }

    /// Whether a line between title and text says where, when or by whom: it is no title.
    static func isByline(_ head: [Unicode.Scalar]) -> Bool {
        let text = head.squeezed
        guard let first = text.first else { return false }
        if isOrgan(text) { return true }
        if first.isDash || isMeetingLine(text) || OfficialMarks.isLine(text) || EnglishMarks.isLine(head) {
            return true
        }
        if text.beginsAny([
            "来源", "时间：", "时间:", "发布时间", "作者", "记者", "发布日期", "日期：", "信息来源", "文章来源", "索引号", "主题分类", "发文机关", "成文日期",
            "发文字号",
        ]) {
            return true
        }
        if text.endsDocumentNumber || isContinuationStub(text) { return true }
        if isLawHistory(head) { return true }
        if text.count <= 60, let date = CalendarDate.first(in: head) {
            let isWholeDate = date.range.count >= text.count - 8
            if isWholeDate || date.range.lowerBound <= 1 || CalendarDate.last(in: head) != nil { return true }
        }
        return isPersonLine(head)
    }

    /// 2007年3月28日 国务院第172次常务会议通过 … 施行: however long, it is no text of the law.
    private static func isLawHistory(_ head: [Unicode.Scalar]) -> Bool {
        guard !head.contains("。"), let date = CalendarDate(head, at: head.first == "（" || head.first == "(" ? 1 : 0)
        else { return false }
        return Array(head[date.range.upperBound...]).holdsAny(["通过", "公布", "发布", "施行", "批准", "修正", "修订"])
    }

    /// （2026年1月27日在…会议上）, ——二〇二六年…
    static func isMeetingLine(_ text: [Unicode.Scalar]) -> Bool {
        guard text.count <= 80, text.holds("会议") || text.holds("大会") else { return false }
        let opens = text.first.map { $0.isDash || $0 == "（" || $0 == "(" || $0.isDigit } ?? false
        return opens && CalendarDate.first(in: Array(text.prefix(24))) != nil
    }

    /// 省长 李某某; 张某 王某某: offices and names, parted by spaces.
    static func isPersonLine(_ head: [Unicode.Scalar]) -> Bool {
        guard Marker(head) == nil else { return false }
        let words = head.split(whereSeparator: \.isSpace).map(Array.init)
        guard let last = words.last, words.allSatisfy({ $0.allSatisfy(\.isHan) }) else { return false }
        if words.count >= 2 {
            let areNames = words.allSatisfy { (2...4).contains($0.count) }
            let isOffice = words.count == 2 && (2...4).contains(last.count) && words[0].endsAny(offices)
            let isSplitName = words.count == 3 && words[1].count <= 2 && last.count <= 2 && words[0].endsAny(offices)
            return areNames || isOffice || isSplitName
        }
        return (2...3).contains(last.count) && !last.endsAny(noNames)
    }

    /// 某某市财政局: a body that stands alone on its line.
    static func isOrgan(_ text: [Unicode.Scalar]) -> Bool {
        (4...30).contains(text.count) && text.allSatisfy(\.isHan) && text.endsAny(bodies) && !text.holds("关于")
    }

    private static let bodies = ["局", "厅", "委员会", "人民政府", "办公厅", "办公室", "总队", "法院", "检察院", "常委会", "财政部", "国务院", "研究室"]

    private static let noNames = [
        "通知", "公告", "决定", "意见", "报告", "通报", "公报", "决议", "条例", "总则", "附则", "目录", "前言", "序言", "正文", "全文", "摘要",
    ]

    /// Whether a word names an office: 某省省长, 总理.
    static func isOffice(_ word: [Unicode.Scalar]) -> Bool { word.endsAny(offices) }

    private static let offices = [
        "省长", "市长", "县长", "区长", "主席", "主任", "院长", "检察长", "总理", "部长", "州长", "书记", "厅长", "局长", "记者",
    ]
}
