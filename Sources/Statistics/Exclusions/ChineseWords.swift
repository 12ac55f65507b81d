import ChineseText

/// Words that lead up to a count written in characters: 召开一次会议, 每年部署一项活动.
private let holding = Words("开展 召开 举行 举办 组织 部署 安排 进行 实施 推出 确定 每年 每月 每季度 每半年 每周 至少")
private let running = Words("连续 连续第 持续 历时 为期 期限 任期 满 长达 提前 推迟 延长 缩短")
private let occasions = Words("次 项 场 期 轮 回 遍")
/// 一式三份 tells how many copies.
private let copies = Words("一式")
private let doubling = Words("翻 翻了")
private let aspects = Words("个方面")
private let sharing = Words("占 达 达到 为 减少 下降 提高 增长 增加 缩短 压减 近 超 过 约")

/// Chinese numerals name, place and flourish more often than they count; these rules say where they count.
@Sendable func chineseExclusion(_ candidate: Candidate) -> Exclusion? {
    guard candidate.numeral.script == .chinese else { return nil }
    let text = candidate.text
    // 千 behind 4500 is that of 4500 千克.
    if let before = candidate.before, ChineseNumeral.isNumeral(before) || before.isDigit { return .idiom }
    if let own = candidate.numeral.ownUnit { return isShare(candidate, own) ? nil : .idiom }
    guard candidate.numeral.value != PlainNumber(0) else { return .idiom }
    if candidate.binding.isStated, countsWhenBound(candidate) { return nil }
    guard let unit = candidate.unit else { return .idiom }
    let start = text.skippingSpaces(before: candidate.core.lowerBound)
    if unit.kind == .duration, running.ends(in: text, before: start) { return nil }
    if aspects.begins(in: text, at: candidate.behind) { return nil }
    // 长三角 and 三角形 are no money; 五元三角 is.
    if unit.text == "角" { return candidate.before == "元" ? nil : .idiom }
    if unit.kind == .multiple { return multiplies(candidate, unit) ? nil : .idiom }
    if copies.ends(in: text, before: start), unit.text == "份" { return nil }
    if occasions.begins(in: text, at: candidate.behind), holding.ends(in: text, before: start),
        candidate.numeral.range.count == 1
    {
        return nil
    }
    if text[safe: candidate.behind] == "大" { return announcesList(candidate) ? nil : .idiom }
    if limitsToOne(candidate, unit) { return nil }
    if isWrittenOut(candidate, unit) || countsThings(candidate, unit) || endsRange(candidate, unit) { return nil }
    return candidate.isRule && isHard(unit, candidate) && !isSecondary(candidate, unit) ? nil : .idiom
}

/// 两倍, 一倍以上, 翻两番; 百倍 and 千倍 flourish.
private func multiplies(_ candidate: Candidate, _ unit: Unit) -> Bool {
    let text = candidate.text
    guard let first = text[safe: candidate.numeral.digits.lowerBound],
        ChineseNumeral.digit(first) != nil || first == "十"
    else { return false }
    // 翻一番 is said of what doubled, like 翻番.
    if unit.text == "番" { return first != "一" && doubling.ends(in: text, before: candidate.core.lowerBound) }
    return true
}

/// 三到五年, 三至五名: the end of a range whose front is a numeral too.
private func endsRange(_ candidate: Candidate, _ unit: Unit) -> Bool {
    let text = candidate.text
    guard unit.text != "日", unit.text != "级", let sign = text[safe: candidate.core.lowerBound - 1],
        sign == "到" || sign == "至" || sign == "—"
    else { return false }
    var start = candidate.core.lowerBound - 1
    while let scalar = text[safe: start - 1], ChineseNumeral.isNumeral(scalar) { start -= 1 }
    guard start + 1 < candidate.core.lowerBound else { return false }
    return text[safe: start - 1] != "第" && text[safe: start - 1] != "月"
}

/// 三分之一 and 百分之五 always; 一半 where something is said to be half.
private func isShare(_ candidate: Candidate, _ own: String) -> Bool {
    let text = candidate.text
    guard candidate.numeral.digits.count == 2, text[safe: candidate.numeral.digits.upperBound - 1] == "半" else {
        return true
    }
    return candidate.binding.isStated || sharing.ends(in: text, before: candidate.numeral.range.lowerBound)
        || text[safe: candidate.numeral.range.upperBound] == "的"
}

/// With a bound, a count is meant: 超千亿元, 两年之内, 三人以上, 不少于两次.
private func countsWhenBound(_ candidate: Candidate) -> Bool {
    let before = candidate.binding.range.lowerBound < candidate.core.lowerBound
    if candidate.numeral.hasMagnitude, before { return candidate.text[safe: candidate.core.upperBound] != "级" }
    guard let unit = candidate.unit, candidate.numeral.value.integer != nil else { return false }
    // 一年多 is vague, 一年以上 is not.
    if candidate.binding.bound == .moreThan, !before, candidate.numeral.digits.count == 1 { return false }
    return unit.kind != .count || before || unit.text != "级"
}

/// Numbers above ten that are written out (三百二十人) with a real unit; not 二十大, not 千万亩.
private func isWrittenOut(_ candidate: Candidate, _ unit: Unit) -> Bool {
    guard let value = candidate.numeral.value.integer, value > 10, candidate.numeral.digits.count >= 2 else {
        return false
    }
    let scalars = candidate.text.scalars[candidate.numeral.digits]
    guard scalars.contains(where: { ChineseNumeral.multiplier($0) != nil }),
        let first = scalars.first, ChineseNumeral.digit(first) != nil || first == "十"
    else { return false }
    return !UnitTable.isNoun(unit.text) && unit.text != "条" && unit.text != "年"
}

/// Units that a rule measures in.
private func isHard(_ unit: Unit, _ candidate: Candidate) -> Bool {
    switch unit.kind {
    case .money, .percent, .multiple, .length, .area, .mass, .volume, .energy, .rate: true
    case .duration: candidate.numeral.value != PlainNumber(1) || !isDayOfCalendar(candidate)
    case .count: countedInRules.contains(unit.text) && candidate.numeral.value != PlainNumber(1)
    case .score, .other: false
    }
}

/// 二次供水 and 二次污染 say what kind; two times are 两次.
private func isSecondary(_ candidate: Candidate, _ unit: Unit) -> Bool {
    unit.text == "次" && candidate.text[safe: candidate.core.lowerBound] == "二" && candidate.numeral.digits.count == 1
}

/// What a rule counts when it says more than one: 二人, 两次警告, 一式三份.
private let countedInRules: Set<String> = ["人", "名", "次", "份"]

/// 前一日, 最后一日, 同一日: a day of the calendar, not a length of time.
private func isDayOfCalendar(_ candidate: Candidate) -> Bool {
    switch candidate.before {
    case "前", "后", "同", "某", "当", "该", "任", "每": true
    default: false
    }
}

/// 五大主题活动： announces what it counts; 全省五大主题活动 only names it.
private func announcesList(_ candidate: Candidate) -> Bool {
    let end = candidate.core.upperBound
    for index in end..<min(end + 12, candidate.text.count) {
        let scalar = candidate.text.scalars[index]
        if scalar == "：" || scalar == ":" { return true }
        if !scalar.isHan { return false }
    }
    return false
}
