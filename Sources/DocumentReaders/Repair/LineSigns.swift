import ChineseText

/// What a line shows by its own words about where it stands: alone, or at the start of something.
///
/// Lines are joined over their ends only where neither side shows such a sign.
struct LineSigns {
    /// Nothing may be joined to it on either side: a date, a document number, a signature, a stub.
    var standsAlone = false
    /// Nothing may be joined before it: it opens a heading, an item, a list of addressees, a caption.
    var opens = false
    /// The marker that opens it.
    var marker: Marker?

    init(_ text: [Unicode.Scalar]) {
        let start = text.firstIndex { $0 != "*" && $0 != "_" && !$0.isSpace } ?? text.count
        let body = start == 0 ? text : Array(text[start...])
        marker = Marker(body)
        let head = body.count <= 60 ? body : Array(body.prefix(60))
        standsAlone = body.count <= 60 && Self.isAlone(head) || isPictureCredit(body) || Self.isTabular(text)
        opens =
            standsAlone || marker != nil || Self.openings.opens(head) || Self.isLabelled(head)
            || body.count <= 40 && isYearHeading(body) || isNumberedCaption(body)
    }

    private static func isAlone(_ text: [Unicode.Scalar]) -> Bool {
        let squeezed = text.squeezed
        guard let first = squeezed.first, let last = squeezed.last else { return false }
        if PageFurniture.opensDistribution(squeezed) { return true }
        if isContinuationStub(squeezed) || isSalutation(squeezed) || isPageNumber(squeezed) { return true }
        let isBracketed = (first == "（" || first == "(") && (last == "）" || last == ")")
        if isBracketed && squeezed.count <= 30 && !squeezed.contains("。") { return true }
        if squeezed.endsDocumentNumber { return true }
        guard squeezed.count <= 50,
            !squeezed.contains(where: { $0.isFullStop || $0 == "，" || $0 == "," && squeezed[0].isHan })
        else { return false }
        return CalendarDate.last(in: text) != nil
    }

    /// A line of a table set with spaces or dot leaders: its columns would be lost in a paragraph.
    static func isTabular(_ text: [Unicode.Scalar]) -> Bool {
        var run = 0
        for (index, scalar) in text.enumerated() where index < 200 {
            run = scalar == "." || scalar == " " ? (index > 0 && text[index - 1] == scalar ? run + 1 : 1) : 0
            if run >= 5 { return true }
        }
        return false
    }

    /// Published: 2006-02-01 and its like open a line of their own.
    private static func isLabelled(_ text: [Unicode.Scalar]) -> Bool {
        guard let first = text.first, (0x41...0x5A).contains(first.value), let colon = text.firstIndex(of: ":"),
            (3...14).contains(colon)
        else { return false }
        let next = text[(colon + 1)...].first { $0 != "*" && $0 != "_" }
        return text[..<colon].allSatisfy(\.isLatin) && next?.isSpace != false
    }

    /// Words that open a line of their own.
    private static let openings = Phrases([
        "送：", "送:", "报：", "报:", "发：", "发:", "抄送", "主送", "抄报", "责任编辑", "批准文号", "准印证", "联系方式", "联系人", "联系电话",
        "来源：", "来源:", "时间：", "附件", "附录", "【", "Source:", "Sources:", "Note:", "Notes:", "Table ", "Figure ",
        "*[Figure", "<!--",
    ])
}

/// 上接1版, 下转第三版: a stub that leads to or from another page.
func isContinuationStub(_ squeezed: [Unicode.Scalar]) -> Bool {
    guard squeezed.count <= 24, squeezed.contains("版") else { return false }
    return squeezed.holdsAny(["上接", "下转", "紧接", "接上"])
}

/// 下转第三版: the stub at the end of a text that goes on elsewhere.
func leadsElsewhere(_ squeezed: [Unicode.Scalar]) -> Bool {
    isContinuationStub(squeezed) && squeezed.holds("下转") && !squeezed.holdsAny(["上接", "紧接", "接上"])
}

/// 各位代表： 同志们！
func isSalutation(_ squeezed: [Unicode.Scalar]) -> Bool {
    guard squeezed.count <= 30, let last = squeezed.last, ":：!！".unicodeScalars.contains(last) else { return false }
    return squeezed.beginsAny(["各位代表", "各位委员", "同志们", "各位同志", "主任、", "尊敬的", "委员长", "各位常委", "女士们", "各位来宾"])
        || squeezed.endsAny(["各位代表：", "各位代表:", "同志们：", "同志们:"])
}

/// — 3 —, 1/15, Page 12
func isPageNumber(_ squeezed: [Unicode.Scalar]) -> Bool {
    guard squeezed.count <= 12, squeezed.contains(where: \.isDigit) else { return false }
    let isFramed = squeezed.count > 2 && squeezed[0].isDash && squeezed[squeezed.count - 1].isDash
    if isFramed { return squeezed.allSatisfy { $0.isDigit || $0.isDash } }
    if squeezed.begins("Page") {
        return squeezed.dropFirst(4).allSatisfy { $0.isDigit || "of/".unicodeScalars.contains($0) }
    }
    if squeezed.begins("第"), squeezed.ends("页") { return squeezed.count <= 7 }
    return false
}

/// 过去一年…, 2024年主要工作安排, “十五五”时期…: the parts of a report, which stand above 一、
func isYearHeading(_ text: [Unicode.Scalar]) -> Bool {
    guard opensWithPeriod(text) else { return false }
    let squeezed = text.squeezed
    guard (5...32).contains(squeezed.count),
        !squeezed.contains(where: { $0.isFullStop || $0.isComma && $0 != "、" || $0 == "：" || $0 == ":" })
    else { return false }
    let endings = [
        "工作回顾", "工作安排", "主要工作", "重点工作", "目标任务", "工作任务", "工作", "主要任务", "的安排", "工作部署", "工作总结", "工作打算", "工作思路",
        "总体要求和主要目标", "重点任务", "工作情况", "发展回顾", "主要成就", "执行情况", "主要目标",
    ]
    return squeezed.endsAny(endings)
}

private func mayOpenPeriod(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "过", "今", "未", "去", "明", "本", "下", "关", "“": true
    default: scalar.isDigit || ChineseNumeral.digit(scalar) != nil
    }
}

private let periodOpenings = Phrases([
    "过去", "今后", "未来", "今年", "去年", "明年", "一年来", "五年来", "本届", "下一步", "关于20",
])

/// 过去一年, 2024年, 今后五年, “十四五”时期
private func opensWithPeriod(_ text: [Unicode.Scalar]) -> Bool {
    guard let first = text.first, mayOpenPeriod(first) else { return false }
    let text = text.prefix(24).filter { !$0.isSpace }
    if periodOpenings.opens(text) { return true }
    if text.count > 5, text[0..<4].allSatisfy(\.isDigit) || text[0..<4].allSatisfy({ ChineseNumeral.digit($0) != nil })
    {
        return text[4] == "年"
    }
    return text.begins("“十") && (text.find("”时期") ?? 99) < 8
}

extension [Unicode.Scalar] {
    /// Whether it is a document number: 国办发〔2018〕117号, 第706号.
    var endsDocumentNumber: Bool {
        guard last == "号", count <= 30, !contains(where: { $0.isFullStop || $0.isComma }) else { return false }
        return contains("〔") || contains("［") && contains("］") || begins("第")
    }
}

extension Unicode.Scalar {
    /// A dash of any length, the wrong ones of converters too.
    var isDash: Bool {
        switch self {
        case "-", "–", "—", "―", "－", "─", "‐", "−": true
        default: false
        }
    }
}
