import ChineseText

/// What stands before a number that refers: 附件1, 表2, 电话….
private let referring = Words("附件 附录 附表 附图 电话 传真 邮编 编号 专栏 热线 表 图 注")

/// List numbers, note calls, telephone and document numbers.
@Sendable func referenceExclusion(_ candidate: Candidate) -> Exclusion? {
    let text = candidate.text
    let numeral = candidate.numeral
    guard numeral.script == .arabic else { return nil }
    let digits = numeral.digits
    if numeral.value.digits.first == 0, numeral.value.digits.count > 1, numeral.value.scale == 0 { return .reference }
    if candidate.unit == nil, referring.ends(in: text, before: text.skippingSpaces(before: digits.lowerBound)) {
        return .reference
    }
    if isListNumber(candidate) { return .reference }
    return isTelephone(candidate) ? .reference : nil
}

/// （1）, 1. and 1、 at the beginning of a text.
private func isListNumber(_ candidate: Candidate) -> Bool {
    let text = candidate.text
    let range = candidate.numeral.range
    let before = text[safe: range.lowerBound - 1]
    let behind = text[safe: range.upperBound]
    if before == "（" || before == "(", behind == "）" || behind == ")" { return true }
    guard text.skippingSpaces(before: range.lowerBound) == 0 else { return false }
    // 6.4 本标准…: a number that a space parts from the text it heads.
    if behind?.isSpace == true, candidate.numeral.value.scale > 0 || candidate.unit == nil { return true }
    guard candidate.unit == nil else { return false }
    return behind == "." || behind == "．" || behind == "、" || behind == ")" || behind == "）"
}

/// 0731—85309270: groups of digits joined by dashes without any unit.
private func isTelephone(_ candidate: Candidate) -> Bool {
    let text = candidate.text
    let digits = candidate.numeral.digits
    guard candidate.unit == nil, candidate.numeral.value.scale == 0, digits.count >= 3,
        let dash = text[safe: digits.lowerBound - 1], dash == "-" || dash == "—" || dash == "－"
    else { return false }
    return text[safe: digits.lowerBound - 2]?.isDigit == true && digits.count >= 7
}
