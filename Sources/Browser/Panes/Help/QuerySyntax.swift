/// How a query is written: what the program, the manual and completion say of it.
public struct QuerySyntax: Sendable {
    /// An example.
    public let form: String
    /// What it finds, in Chinese.
    public let chinese: String
    /// The same in English.
    public let english: String

    /// A heading where `form` is empty.
    private init(_ form: String, _ chinese: String, _ english: String) {
        (self.form, self.chinese, self.english) = (form, chinese, english)
    }

    /// The one table of the language of queries.
    public static let table: [QuerySyntax] = [
        .init("", "词语", "Words"),
        .init("营商环境", "这几个字连在一起的地方；换行、空格、全半角、简繁不计", "where these characters stand together; line ends, spaces, width and traditional forms do not count"),
        .init("托育 县城", "两个词都在同一段", "both words in the same paragraph"),
        .init("\"托育 服务\"", "引号里的词连在一起", "words in quotation marks stand together"),
        .init("学校 OR 医院", "有其中一个；也可写 学校|医院", "either of them; also written 学校|医院"),
        .init("防汛 -演练", "有前者而没有后者；也可写 NOT 演练", "the first without the second; also written NOT 演练"),
        .init("(甲 OR 乙) 丙", "括号里的先算", "brackets come first"),
        .init("audit*", "以此开头的英文词", "English words that begin so"),
        .init("=audit", "整个英文词", "that whole English word"),
        .init("防汛 NEAR/10 物资", "相隔不超过 10 个字；NEAR 是 20 个字", "at most 10 characters apart; NEAR means 20"),
        .init("/第[一二三]批/", "正则表达式", "a regular expression"),
        .init("", "文件", "Documents"),
        .init("title:防汛", "标题里有；也可写 标题:", "in the title; also written 标题:"),
        .init("section:保障", "章节标题里有；也可写 章节:", "in the headings above; also written 章节:"),
        .init("kind:report", "文种；也可写 文种:报告", "the kind of document; also written 文种:报告"),
        .init("issuer:省政府", "发文机关；也可写 发文:", "who issued it; also written 发文:"),
        .init("year:2020..2024", "年份；也可写 年:2023", "the year; also written 年:2023"),
        .init("file:2026/", "文件路径里有；也可写 文件:", "in the path of the file; also written 文件:"),
        .init("", "数字", "Numbers"),
        .init("status:planned", "同一段有计划数；也可写 状态:计划", "a planned number in the paragraph; also written 状态:计划"),
        .init("unit:元", "同一段有这个单位的数；也可写 单位:", "a number of that unit in the paragraph; also written 单位:"),
        .init("value:>1000", "同一段有这样的数：>1000、<=5、100..200；也可写 数值:", "such a number in the paragraph: >1000, <=5, 100..200; also written 数值:"),
        .init("", "拼音", "Pinyin"),
        .init("gzbg", "文库里没有这几个字母时，作拼音或声母读；Alt-1 至 Alt-9 选词", "letters that no document has are read as pinyin or its initials; Alt-1 to Alt-9 choose a word"),
        .init("py:gongzuobg", "总是作拼音读", "always read as pinyin"),
    ]
}

extension State {
    /// The language of queries as the lines of a sheet.
    var queryHelpLines: [SheetLine] {
        QuerySyntax.table.map { entry in
            let text = words.isChinese ? entry.chinese : entry.english
            return entry.form.isEmpty
                ? SheetLine(name: text, text: "", isHeading: true) : SheetLine(name: entry.form, text: text)
        }
    }
}
