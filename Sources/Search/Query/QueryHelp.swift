/// What the language of queries has, one line a construct: the manual and the program's help are drawn from it.
public enum QueryHelp: String, Sendable, CaseIterable {
    case words, phrase, or, not, brackets, prefix, wholeWord, near, regex
    case title, section, kind, issuer, year, file, status, unit, value, pinyin

    /// How it is written; what is in italics in a manual stands as a plain word here.
    public var syntax: [String] {
        switch self {
        case .words: ["食堂 托育"]
        case .phrase: ["\"食堂 托育\"", "“食堂 托育”", "「食堂 托育」"]
        case .or: ["OR", "|"]
        case .not: ["-学校", "NOT"]
        case .brackets: ["( )"]
        case .prefix: ["audit*"]
        case .wholeWord: ["=audit"]
        case .near: ["NEAR", "NEAR/5"]
        case .regex: ["/第.{1,3}条/"]
        default: field?.names.map { $0 + ":" } ?? []
        }
    }

    /// A query that has it.
    public var example: String {
        switch self {
        case .words: "食堂 托育"
        case .phrase: "\"fiscal year\""
        case .or: "食堂 OR 助餐点"
        case .not: "食堂 -学校"
        case .brackets: "(食堂 OR 助餐点) 老年"
        case .prefix: "audit*"
        case .wholeWord: "=audit"
        case .near: "食堂 NEAR/5 老年"
        case .regex: "/第.{1,3}条/"
        case .title: "title:工作报告"
        case .section: "section:养老 食堂"
        case .kind: "kind:notice"
        case .issuer: "issuer:统计局"
        case .year: "year:2020..2024"
        case .file: "file:budget"
        case .status: "status:planned"
        case .unit: "unit:元"
        case .value: "value:>1000"
        case .pinyin: "py:gzbg"
        }
    }

    /// The field that it is about; nil for an operator.
    public var field: QueryField? { self == .pinyin ? .pinyin : QueryField(rawValue: rawValue) }
}
