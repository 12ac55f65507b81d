import ChineseText

/// What follows 年 when the number before it names years: 2025年度, 90年代, 三年级.
private let yearNames = Words("年代 年级 年版 年期 年生")

/// What leads up to a number of days: 提前30日, 延长10日.
private let lasting = Words("提前 延长 延期 不少于 为期 历时 限期 期限为 时间为 满 逾期 超期 连续 累计")

/// Dates, years and times of day.
@Sendable func dateExclusion(_ candidate: Candidate) -> Exclusion? {
    let text = candidate.text
    let behind = candidate.behind
    switch text[safe: behind] {
    case "年": return isYear(candidate, at: behind) ? .date : nil
    case "月": return .date
    case "日", "号": return isDay(candidate) ? .date : nil
    case "时" where text[safe: behind + 1] != "许" && candidate.unit == nil: return .date
    case "分" where candidate.before == "时" || candidate.before == "点": return .date
    case "世" where text[safe: behind + 1] == "纪": return .date
    case ":", "：": return isClockTime(candidate, at: behind) ? .date : nil
    case "-", "/", "–", "—", "~", "～", "至", ".": return isYearOfRange(candidate, at: behind) ? .date : nil
    default: return candidate.before == ":" && candidate.unit == nil ? .date : nil
    }
}

private func isYear(_ candidate: Candidate, at year: Int) -> Bool {
    let numeral = candidate.numeral
    if yearNames.begins(in: candidate.text, at: year) { return true }
    guard !numeral.hasMagnitude || numeral.script == .chinese else { return false }
    if numeral.value.scale == 4 { return true }
    guard let value = numeral.value.integer else { return false }
    return numeral.digits.count == 4 && (1000...2999).contains(value)
}

/// 5 日 is a day of a month unless a bound makes it a span of days (5 日内, 不少于 5 日).
private func isDay(_ candidate: Candidate) -> Bool {
    guard candidate.text[safe: candidate.behind] == "日" else { return true }
    guard let value = candidate.numeral.value.integer, value <= 31 else { return false }
    if candidate.before == "月" { return true }
    if candidate.numeral.script == .chinese || candidate.binding.isStated { return false }
    let start = candidate.text.skippingSpaces(before: candidate.numeral.range.lowerBound)
    return !lasting.ends(in: candidate.text, before: start)
}

private func isClockTime(_ candidate: Candidate, at colon: Int) -> Bool {
    let text = candidate.text
    guard candidate.numeral.value.scale == 0, let hour = candidate.numeral.value.integer, hour < 24,
        let tens = text[safe: colon + 1]?.digit, text[safe: colon + 2]?.isDigit == true,
        text[safe: colon + 3]?.isDigit != true
    else { return false }
    return tens < 6 && text[safe: colon + 3] != "." && text[safe: colon + 3] != ":"
}

/// 2021—2025年, 2024-01-26, 2024.3: a four-digit year that another number follows.
private func isYearOfRange(_ candidate: Candidate, at sign: Int) -> Bool {
    guard candidate.unit == nil, !candidate.numeral.hasMagnitude, candidate.numeral.value.scale == 0,
        let value = candidate.numeral.value.integer, (1900...2100).contains(value)
    else { return false }
    var next = sign
    while let scalar = candidate.text[safe: next], !scalar.isDigit, next < sign + 3 { next += 1 }
    return candidate.text[safe: next]?.isDigit == true
}
