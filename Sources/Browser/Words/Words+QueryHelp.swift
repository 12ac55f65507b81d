import Search

/// What the language of queries has, in the words of the interface.
extension Words {
    var queryHelp: String { isChinese ? "怎样写查找的词句" : "How a query is written" }
    var queryWords: String { isChinese ? "词语" : "Words" }
    var queryDocuments: String { isChinese ? "文件和章节" : "Documents and sections" }
    var queryNumbers: String { isChinese ? "数字" : "Numbers" }

    /// What a construct of the language finds.
    func sentence(for help: QueryHelp) -> String {
        let (chinese, english) = Self.meaning(of: help)
        let others = help.field.map { _ in help.syntax.filter { !help.example.hasPrefix($0) } } ?? []
        guard !others.isEmpty else { return isChinese ? chinese : english }
        return isChinese
            ? chinese + "；也作 " + others.joined(separator: " ") : english + "; also " + others.joined(separator: " ")
    }

    private static func meaning(of help: QueryHelp) -> (String, String) {
        switch help {
        case .words: ("两个词都有的段落；空格、换行、全半角、简繁不计", "paragraphs with both words; spaces, width and form do not count")
        case .phrase: ("引号里的词连在一起", "the words one behind the other")
        case .or: ("有其中一个；也可写 |", "one of them; also written |")
        case .not: ("有前者而没有后者；也可写 NOT", "the first without the second; also written NOT")
        case .brackets: ("括号里的先算", "brackets hold together")
        case .near: ("相隔不超过 5 个字；NEAR 是 20 个", "at most 5 characters between; NEAR means 20")
        case .prefix: ("以此开头的英文词", "English words that begin so")
        case .wholeWord: ("整个英文词", "that whole English word")
        case .regex: ("正则表达式（PCRE2）", "a regular expression (PCRE2)")
        case .title: ("标题里有", "in the title")
        case .section: ("所在章节的标题里有", "in a heading above")
        case .kind: ("文种", "the kind of document")
        case .issuer: ("发文机关", "who issued it")
        case .year: ("发文的年份", "issued in these years")
        case .file: ("文件路径里有", "in the path of the file")
        case .status: ("计划、完成或要求的数", "numbers planned, actual or required")
        case .unit: ("这个单位的数，不写万、亿", "numbers of a unit, without 万 and 亿")
        case .value: ("这样大的数：>1000、10..20、<=1.2万", "numbers of a size: >1000, 10..20, <=1.2万")
        case .pinyin: ("拼音或声母；文库里没有的字母不用写 py:", "pinyin or its initials; letters found nowhere need no py:")
        }
    }
}
