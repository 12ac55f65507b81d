import ChineseText

/// What a bare number is the measure of, when it stands right behind: 指数达 97.8.
private let measuring = Words("为 达 达到 是 至 到 增至 降至 升至 提升至 提高到 分别为 分别达 分别达到 约 约为 缩小至 缩小到 降低到 降低至 下降到 下降至 上升至 上升到")

private let origins = Words("由 从")
private let changes = Words("缩小 扩大 提高 提升 下降 降低 降 升 上升 增加 增 减少 减 调整 变为 优化")

/// A number without any unit counts only with a magnitude (超 1 亿), a bound, or behind a verb of measuring.
@Sendable func bareExclusion(_ candidate: Candidate) -> Exclusion? {
    guard candidate.unit == nil, candidate.numeral.ownUnit == nil else { return nil }
    let text = candidate.text
    let end = candidate.core.upperBound
    if candidate.numeral.hasMagnitude { return text[safe: end] == "级" ? .level : nil }
    if changes.begins(in: text, at: text.skippingSpaces(from: end)), isOrigin(candidate) { return nil }
    let next = text[safe: text.skippingSpaces(from: end)]
    let endsClause = next.map { !$0.isHan && !$0.isLatin && !$0.isDigit && $0 != "-" && $0 != "/" } ?? true
    let start = text.skippingSpaces(before: candidate.numeral.range.lowerBound)
    if endsClause, candidate.binding.isStated || measuring.ends(in: text, before: start), !looksLikeYear(candidate) {
        return nil
    }
    return .bare
}

/// 由 2.4, 由上年的 2.4: the old value of a change.
private func isOrigin(_ candidate: Candidate) -> Bool {
    let text = candidate.text
    for index in stride(from: candidate.core.lowerBound, to: max(0, candidate.core.lowerBound - 9), by: -1) {
        if origins.ends(in: text, before: index) { return true }
        if isClauseMark(text.scalars[index - 1]) { return false }
    }
    return false
}

private func looksLikeYear(_ candidate: Candidate) -> Bool {
    guard let value = candidate.numeral.value.integer else { return false }
    return candidate.numeral.digits.count == 4 && (1900...2100).contains(value)
}
