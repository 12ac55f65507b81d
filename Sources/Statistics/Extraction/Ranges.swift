import ChineseText

private let rangeSigns = Words("— —— - － ~ ～ – 至 到 ―")
/// What leads from the old value of a change to the new one.
private let changeSigns = Words(
    """
    缩短至 缩短到 缩短为 压缩至 压缩到 压减至 压减到 提高到 提高至 提升到 提升至 增加到 增加至 增加为 增长到 增长至 增至 增到 扩大到 扩大至 缩小至 缩小到 收窄至 收窄到 下调至 下调到 上调至 上调到
    扩大为 降至 降到 降低到 降低至 降为 下降到 下降至 减少到 减少至 减至 减为 上升到 上升至 升至 升到 调整为 调整到 调整至 调整增加为 变为
    发展到 拓展到 拓展至 扩展到 扩围到 跃升至 跃升到 跃升为 恢复到 优化为 精简到 精简至 精简为 整合为 延长到 延长至 延长为 翻到 增为 到 至 →
    """)
private let startSigns = Words("由 从")

/// The end of a sign that makes a range of the numbers at its sides, if one stands at an index.
func isRangeSign(in text: ScalarText, at index: Int) -> Int? { rangeSigns.match(in: text, at: index)?.end }

/// Joins the two ends of a range (10—15个, 三人以上十人以下) and of a change (由5天缩短至1天) into one mention.
func joinRanges(_ mentions: [Mention], in text: ScalarText) -> [Mention] {
    var result: [Mention] = []
    result.reserveCapacity(mentions.count)
    for mention in mentions {
        if let last = result.last,
            let joined = change(from: last, to: mention, in: text) ?? range(last, mention, in: text)
        {
            result[result.count - 1] = joined
        } else {
            result.append(mention)
        }
    }
    return result
}

private func range(_ low: Mention, _ high: Mention, in text: ScalarText) -> Mention? {
    guard low.from == nil, high.from == nil, low.unit == high.unit else { return nil }
    let gapStart = text.skippingSpaces(from: low.range.upperBound)
    let isSigned =
        isRangeSign(in: text, at: gapStart).map { text.skippingSpaces(from: $0) == high.core.lowerBound } ?? false
    let isBounded =
        gapStart == high.range.lowerBound && low.bound == .atLeast && (high.bound == .atMost || high.bound == .lessThan)
        && high.core.lowerBound == high.range.lowerBound
    guard isSigned || isBounded else { return nil }
    var joined = high
    joined.range = low.range.lowerBound..<high.range.upperBound
    joined.core = low.core.lowerBound..<high.core.upperBound
    joined.from = low.value
    return joined
}

/// The farthest that the two ends of a change stand apart, in characters.
private let longestChange = 24

private func change(from old: Mention, to new: Mention, in text: ScalarText) -> Mention? {
    guard old.from == nil, new.from == nil, old.unit == new.unit || areRatios(old, new),
        new.range.lowerBound - old.range.upperBound <= longestChange,
        let sign = changeSigns.match(in: text, before: withoutYear(before: new.range.lowerBound, in: text)),
        sign.start >= old.range.upperBound
    else { return nil }
    let start = originSign(of: old, in: text)
    let isBareSign = new.range.lowerBound - sign.start <= 1
    guard start != nil || !isBareSign else { return nil }
    // 分别从 209 元、280 元提高到 217 元、290 元: lists of old and new values, not one change.
    if text[safe: text.skippingSpaces(before: old.range.lowerBound) - 1] == "、" { return nil }
    // 由审判员三人至七人组成 is a range; only 从三人至七人 goes from one to the other.
    if isBareSign, let start, start + 1 != old.range.lowerBound { return nil }
    for index in old.range.upperBound..<sign.start where isClauseMark(text.scalars[index]) { return nil }
    var joined = new
    joined.range = (start ?? old.range.lowerBound)..<new.range.upperBound
    joined.core = joined.range
    joined.from = old.value
    joined.isChange = true
    return joined
}

/// 由 8.3∶41.4∶50.3 调整为 7.9∶40.8∶51.3: ratios of as many parts.
private func areRatios(_ old: Mention, _ new: Mention) -> Bool {
    guard old.unit.hasPrefix(":"), new.unit.hasPrefix(":") else { return false }
    return old.unit.utf8.count { $0 == 0x3A } == new.unit.utf8.count { $0 == 0x3A }
}

/// Whether one of the words that lead to a new value (提高到) ends right before a number, in the clause of the old one.
func leadsToNewValue(_ old: Mention, _ new: Mention, in text: ScalarText) -> Bool {
    let start = old.range.upperBound
    guard new.range.lowerBound - start <= longestChange,
        let sign = changeSigns.match(in: text, before: withoutYear(before: new.range.lowerBound, in: text)),
        sign.start >= start
    else { return false }
    return !(start..<sign.start).contains { isClauseMark(text.scalars[$0]) }
}

/// 提升至2025年的76.8岁: the year before the new value is left aside.
private func withoutYear(before index: Int, in text: ScalarText) -> Int {
    let end = text.skippingSpaces(before: index)
    var start = text[safe: end - 1] == "的" ? end - 1 : end
    guard text[safe: start - 1] == "年" else { return end }
    start -= 1
    let digits = start
    while digits - start < 4, text[safe: start - 1]?.isDigit == true { start -= 1 }
    return digits - start == 4 ? start : end
}

/// Where 由 or 从 opens the change, up to six characters before the old value (从上年的5天…).
func originSign(of old: Mention, in text: ScalarText) -> Int? {
    for index in stride(from: old.range.lowerBound, to: max(0, old.range.lowerBound - 12), by: -1) {
        if let sign = startSigns.match(in: text, before: index) { return sign.start }
        if isClauseMark(text.scalars[index - 1]) { return nil }
    }
    return nil
}

/// Whether a mark ends a clause.
func isClauseMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "，", ",", "。", "；", ";", "：", ":", "！", "？", "!", "?", "、", "\n", "\t", "（", "）", "(", ")", "…": true
    default: false
    }
}
