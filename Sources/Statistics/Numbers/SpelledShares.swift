import ChineseText

/// What may stand behind 成 when it means tenths: 占全国九成、…
private let afterTenths = Words("以上 左右 多 的 以内 以下 是 为 都 由 来自 半")

/// 近三成企业, 超八成的: a bound before it shows that tenths are meant.
private let bounds = Words("近 超 超过 逾 约 不足 不到 将近")
private let otherTenths = Words("成年 成立 成果 成员 成本 成功 成长 成效 成品 成人 成交 成熟")

/// A numeral that its way of writing makes a share or ratio: 8成 is 80 %, 2.52:1 is a ratio.
func withSpelledShare(_ numeral: Numeral, in text: ScalarText) -> Numeral {
    guard numeral.ownUnit == nil, !numeral.hasMagnitude else { return numeral }
    let end = text.skippingSpaces(from: numeral.range.upperBound)
    switch text[safe: end] {
    case "成": return tenths(numeral, at: end, in: text)
    case ":", "∶", "：": return numeral.script == .arabic ? ratio(numeral, in: text) : numeral
    case "/", "／": return numeral.script == .arabic ? fraction(numeral, at: end, in: text) : numeral
    default: return numeral
    }
}

private func tenths(_ numeral: Numeral, at sign: Int, in text: ScalarText) -> Numeral {
    let next = text[safe: sign + 1]
    let endsClause = next.map { !$0.isHan && !$0.isLatin } ?? true
    let isBound = bounds.ends(in: text, before: text.skippingSpaces(before: numeral.range.lowerBound))
    guard
        endsClause || afterTenths.begins(in: text, at: sign + 1)
            || (isBound && !otherTenths.begins(in: text, at: sign)),
        numeral.digits.count <= 3
    else { return numeral }
    guard let value = numeral.value.integer ?? (numeral.value.scale == 1 ? 1 : nil), value <= 10 else { return numeral }
    var result = numeral
    result.value = numeral.value.shifted(by: 1)
    result.range = numeral.range.lowerBound..<(sign + 1)
    result.ownUnit = "%"
    return result
}

/// 1/10 behind Chinese text is a tenth; anything with larger numbers or letters is a date or a code.
private func fraction(_ numeral: Numeral, at slash: Int, in text: ScalarText) -> Numeral {
    guard let below = arabicNumeral(in: text, at: slash + 1), text[safe: slash + 1]?.isDigit == true,
        let above = numeral.value.integer, let whole = below.value.integer, above < whole, whole <= 20,
        text[safe: numeral.range.lowerBound - 1]?.isHan == true, text[safe: below.range.upperBound] != "/"
    else { return numeral }
    var result = numeral
    result.value = percent(above, of: whole)
    result.range = numeral.range.lowerBound..<below.digits.upperBound
    result.ownUnit = "%"
    return result
}

/// A ratio keeps its first number; what it is a ratio to is the unit: `:1`, or `:41.4:50.3` where several parts follow.
private func ratio(_ numeral: Numeral, in text: ScalarText) -> Numeral {
    var result = numeral
    var unit = ""
    var parts = 0
    var end = numeral.range.upperBound
    while let sign = text[safe: end], sign == ":" || sign == "∶" || sign == "：", text[safe: end + 1]?.isDigit == true {
        guard let next = arabicNumeral(in: text, at: end + 1), !next.hasMagnitude, parts < 16 else { break }
        unit += ":" + next.value.text
        parts += 1
        end = next.digits.upperBound
    }
    guard !unit.isEmpty, text[safe: end]?.isLatin != true else { return numeral }
    result.ownUnit = unit
    result.range = numeral.range.lowerBound..<end
    result.digits = result.range
    return result
}
