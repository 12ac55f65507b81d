import ChineseText

/// The words that bind a number, before it and behind it.
enum BoundWords {
    /// Right before the number.
    static let before = Lexicon<Statistic.Bound>([
        ("近", .lessThan), ("接近", .lessThan), ("将近", .lessThan), ("不足", .lessThan), ("不到", .lessThan),
        ("不满", .lessThan), ("未满", .lessThan), ("低于", .lessThan), ("少于", .lessThan), ("小于", .lessThan),
        ("满", .atLeast), ("已满", .atLeast), ("未达", .lessThan), ("逼近", .lessThan), ("未超过", .atMost),
        ("超", .moreThan), ("超过", .moreThan), ("超出", .moreThan), ("逾", .moreThan), ("突破", .moreThan),
        ("高于", .moreThan), ("大于", .moreThan), ("多于", .moreThan), ("已超", .moreThan),
        ("不少于", .atLeast), ("不低于", .atLeast), ("不小于", .atLeast), ("不得少于", .atLeast), ("不得低于", .atLeast),
        ("至少", .atLeast), ("最少", .atLeast), ("最低", .atLeast), ("应不少于", .atLeast),
        ("不超过", .atMost), ("不得超过", .atMost), ("不高于", .atMost), ("不得高于", .atMost), ("不多于", .atMost),
        ("不得多于", .atMost), ("不大于", .atMost), ("至多", .atMost), ("最多", .atMost), ("不突破", .atMost),
        ("约", .about), ("大约", .about), ("大概", .about), ("约为", .about), ("约达", .about), ("约合", .about),
        ("≥", .atLeast), ("≤", .atMost), (">", .moreThan), ("<", .lessThan), ("＞", .moreThan), ("＜", .lessThan),
    ])

    /// Right behind the number and its unit.
    static let behind = Lexicon<Statistic.Bound>([
        ("以上", .atLeast), ("及以上", .atLeast), ("以下", .atMost), ("及以下", .atMost),
        ("以内", .atMost), ("之内", .atMost), ("时间内", .atMost), ("时间之内", .atMost), ("内", .atMost), ("左右", .about),
        ("上下", .about), ("多", .moreThan),
        ("余", .moreThan), ("有余", .moreThan), ("开外", .moreThan),
    ])

    /// 过 binds a round sum written with its magnitude (过五百亿), and is something else before others.
    static let passing: Unicode.Scalar = "过"

    /// 内 and 之内 bind a time; behind other units they begin a word (5 家内资企业).
    static let within = Words("内 之内")

    /// Limits that a verb parts from their number: 至少确定 2 个.
    static let apart = Lexicon<Statistic.Bound>([
        ("至少", .atLeast), ("最少", .atLeast), ("至多", .atMost), ("最多", .atMost),
    ])

    /// The currency that may stand between a bound and its sum: 不低于人民币一千万元.
    static let currency = Words("人民币")

    /// Limits that stand before what is measured: 不低于当地标准的1.6倍.
    static let limits = Lexicon<Statistic.Bound>([
        ("不低于", .atLeast), ("不少于", .atLeast), ("不小于", .atLeast), ("不得低于", .atLeast), ("不得少于", .atLeast),
        ("不高于", .atMost), ("不超过", .atMost), ("不大于", .atMost), ("不多于", .atMost), ("不得高于", .atMost),
        ("不得超过", .atMost),
    ])
}

/// How a number is bound, and the text of its bound words with the number between them.
struct Binding {
    var bound = Statistic.Bound.exactly
    var range: Range<Int>
    var isStated: Bool { bound != .exactly }
}

/// Reads the bound words around a number with its unit.
func binding(around range: Range<Int>, of numeral: Numeral, unit: Unit?, in text: ScalarText) -> Binding {
    var result = Binding(range: range)
    if numeral.isOpen { result.bound = .moreThan }
    let edge = text.skippingSpaces(before: range.lowerBound)
    let start =
        unit?.kind == .money ? BoundWords.currency.match(in: text, before: edge).map(\.start) ?? edge : edge
    let before = BoundWords.before.match(in: text, before: start)
    if let before, !isPartOfWord(before, in: text) {
        result.bound = before.value
        result.range = before.start..<range.upperBound
    } else if text[safe: start - 1] == BoundWords.passing, numeral.script == .chinese,
        numeral.hasMagnitude || text[safe: range.lowerBound] == "半"
    {
        result.bound = .moreThan
        result.range = (start - 1)..<range.upperBound
    } else if let far = farBound(before: start, unit: unit, in: text) {
        result.bound = far
    }
    guard let behind = boundBehind(range.upperBound, unit: unit, in: text) else { return result }
    result.range = result.range.lowerBound..<behind.end
    if before == nil { result.bound = behind.value }
    return result
}

/// The farthest that a limit stands before its number, in characters.
private let longestReach = 24

/// A bound that other words part from its number: 超每千人6.6批次, 不低于当地标准的1.6倍.
private func farBound(before start: Int, unit: Unit?, in text: ScalarText) -> Statistic.Bound? {
    let isShare = unit?.kind == .multiple || unit?.kind == .percent
    // 不低于当地标准的1.6倍 reaches far; without 的 (不超过投资额20%) the words are few.
    let reach = isShare ? text[safe: start - 1] == "的" ? longestReach : 10 : 8
    for index in stride(from: start - 1, through: max(0, start - reach), by: -1) {
        guard let scalar = text[safe: index], !isClauseMark(scalar), !scalar.isDigit else { return nil }
        // 至少每三个月进行一次: the bound is that of 一次.
        if scalar == "每", index == start - 1, unit?.kind == .duration { return nil }
        if scalar == "每", text[safe: index - 1] != "每", let found = BoundWords.before.match(in: text, before: index),
            !isPartOfWord(found, in: text)
        {
            return found.value
        }
        if let limit = BoundWords.apart.match(in: text, at: index), limit.end < start, unit != nil {
            return isStep(limit.end..<start, in: text) ? limit.value : nil
        }
        if isShare, let limit = BoundWords.limits.match(in: text, at: index), limit.end < start { return limit.value }
    }
    return nil
}

/// 至少确定 2 个, 最多补助 3 次: nothing but what is done stands between a limit and its number.
private func isStep(_ gap: Range<Int>, in text: ScalarText) -> Bool {
    gap.count <= 6 && gap.allSatisfy { text.scalars[$0].isHan && !ChineseNumeral.isNumeral(text.scalars[$0]) }
}

/// 附近, 最近, 高超 and their like end in a bound word that binds nothing.
private let falseFriends = Words(
    """
    附近 最近 临近 邻近 新近 靠近 亲近 走近 贴近 高超 赶超 反超 条约 节约 大约 公约 履约 签约 契约 违约 预约 集约 制约 最高
    届满 期满 任满 刑满 圆满 美满 丰满 客满 爆满 充满 布满 坐满 挤满 站满 铺满 装满 每满
    """)

private func isPartOfWord(_ found: (start: Int, value: Statistic.Bound), in text: ScalarText) -> Bool {
    guard let word = falseFriends.match(in: text, before: text.skippingSpaces(before: found.start + 1)) else {
        return false
    }
    return word.start < found.start
}

private func boundBehind(_ end: Int, unit: Unit?, in text: ScalarText) -> (end: Int, value: Statistic.Bound)? {
    guard let found = BoundWords.behind.match(in: text, at: end) else { return nil }
    if BoundWords.within.begins(in: text, at: end), found.end - end <= 2, found.value == .atMost,
        text[safe: end] == "内" || text[safe: end] == "之", unit?.kind != .duration
    {
        return nil
    }
    if text[safe: end] == "多" || text[safe: end] == "余", found.end == end + 1, unit?.kind == .count { return nil }
    return found
}
