import ChineseText

private let spans = Words("近 最近 过去 过去的 今后 未来 这 此后 往后 接下来 今后的 未来的")
/// These place years too, unless a bound follows or a rule sets a time: 后三年, but 移植后五年内.
private let places = Words("前 后 头 上")
/// How much earlier is a measure: 提前两年.
private let early = Words("提前")
private let next = Words("下 同 某 每 当")
private let sinceThen = Words("年来 年以来 年间 年中 年之间 年里 天来 个月来 年期间 年前 年后 年规划 年行动 年计划 年滚动 年攻坚 年一 年历程 年任期 年目标")

/// 近5年, 五年来, 三年行动: the years that a sentence is about, and plans that are named after them.
@Sendable func periodExclusion(_ candidate: Candidate) -> Exclusion? {
    guard candidate.unit?.kind == .duration else { return nil }
    let text = candidate.text
    let start = text.skippingSpaces(before: candidate.numeral.range.lowerBound)
    if sinceThen.begins(in: text, at: text.skippingSpaces(from: candidate.numeral.range.upperBound)) { return .period }
    // 近 3 小时 is a bound; 近 3 年 is a period.
    let isLong = candidate.unit?.text == "年" || candidate.unit?.text == "个月" || candidate.unit?.text == "天"
    guard isLong else { return nil }
    if spans.ends(in: text, before: start) { return .period }
    if early.ends(in: text, before: start) { return nil }
    // 上一年 is the year before, in a rule too.
    let isNeighbour = candidate.numeral.value == PlainNumber(1) && !candidate.binding.isStated
    if isNeighbour, places.ends(in: text, before: start) || next.ends(in: text, before: start) { return .period }
    let isSet = candidate.isRule || candidate.binding.isStated
    return !isSet && places.ends(in: text, before: start) ? .period : nil
}
