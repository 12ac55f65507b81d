import ChineseText

private let anniversaries = Words("周年 年党龄 年历史 周岁 年华诞 年校庆 诞辰")
private let beginnings = Words("改革开放 建党 建国 建军 建市 建省 建院 建校 成立 诞生 诞辰 立国 开放 逝世 胜利")
/// What such an age stands before: 40多年的改革开放.
private let courses = Words("年的改革开放 年改革开放 年的历程 年的发展历程 年的光辉历程 年的历史 年的风雨 年的奋斗历程")
/// What an age stands behind when it is measured: 人均预期寿命提升到79岁.
private let measuring = Words("到 至 达 达到 为 是 增加 提高 提升 延长 年的 寿命 由 从")

/// Anniversaries, and ages of people and institutions that only describe them.
@Sendable func ageExclusion(_ candidate: Candidate) -> Exclusion? {
    let text = candidate.text
    let start = text.skippingSpaces(before: candidate.numeral.range.lowerBound)
    if anniversaries.begins(in: text, at: candidate.behind) { return .age }
    if candidate.unit?.text == "年", beginnings.ends(in: text, before: start) { return .age }
    if courses.begins(in: text, at: candidate.behind) { return .age }
    if candidate.unit?.text == "岁" { return measuring.ends(in: text, before: start) ? nil : .age }
    return nil
}
