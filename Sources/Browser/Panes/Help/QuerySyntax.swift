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
        .init("食堂", "有这个词的地方；换行、空格、全半角、繁简不计", "each place of the word; spaces, width and form do not count"),
        .init("食堂 托育", "两个词都有的段落", "paragraphs with both words"),
        .init("\"食堂 托育\"", "引号里的词连在一起", "the words one behind the other"),
        .init("audit*", "以此开头的英文词", "English words that begin so"),
        .init("=audit", "整个英文词", "that whole English word"),
        .init("食堂 OR 助餐点", "有其中一个；也可写 食堂 | 助餐点", "one of them; also written with |"),
        .init("食堂 -学校", "有前者而没有后者", "the first without the second"),
        .init("食堂 NEAR/5 老年", "相隔不超过 5 个字；NEAR 是 20 个", "at most 5 characters between; NEAR means 20"),
        .init("(食堂 OR 助餐点) 老年", "括号里的先算", "brackets hold together"),
        .init("/第.{1,3}条/", "正则表达式（PCRE2）", "a regular expression (PCRE2)"),
        .init("", "文件和章节", "Documents and sections"),
        .init("标题:工作报告", "标题里有；也可写 title:", "in the title; also title:"),
        .init("章节:养老 食堂", "所在章节的标题里有；也可写 section:", "in a heading above; also section:"),
        .init("文种:通知", "文种；也可写 kind:notice", "the kind of document; also kind:notice"),
        .init("发文:统计局", "发文机关；也可写 issuer:", "who issued it; also issuer:"),
        .init("year:2020..2024", "年份；也可写 年:2020", "issued in these years; also 年:2020"),
        .init("文件:budget", "路径里有；也可写 file:", "in the path; also file:"),
        .init("", "数字", "Numbers"),
        .init("状态:计划", "计划、完成、要求的数；也可写 status:planned", "planned, actual, required; also status:planned"),
        .init("单位:元", "这个单位的数，不写万、亿；也可写 unit:", "of a unit, without 万 and 亿; also unit:"),
        .init("value:>1000", "这样大的数：>1000、10..20、<=1.2万；也可写 数值:", "of a size: >1000, 10..20; also 数值:"),
        .init("", "拼音", "Pinyin"),
        .init("py:gzbg", "拼音或声母；文库里没有的字母不用写 py:", "pinyin, or its initials; letters found nowhere need no py:"),
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
