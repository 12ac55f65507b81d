import ChineseText

private let only = Words("只能 仅能 只可 只准 只得 只允许 仅允许 仅限 只限 限于 只应")
private let places: Set<String> = ["个", "家", "所", "处", "项", "名", "次", "件", "份", "套", "种"]
private let belonging = Words("从业 执业 任职 就职 注册 登记 供职 兼职")

/// 只能在一家机构执业: where a rule allows or demands no more than one, the one is a limit and no article.
func limitsToOne(_ candidate: Candidate, _ unit: Unit) -> Bool {
    let text = candidate.text
    guard candidate.isRule, candidate.numeral.value == PlainNumber(1), places.contains(unit.text) else { return false }
    let start = text.skippingSpaces(before: candidate.core.lowerBound)
    guard text[safe: start - 1] != "同", text[safe: start - 1] != "任" else { return false }
    for index in stride(from: start - 1, through: max(0, start - 10), by: -1) {
        guard let scalar = text[safe: index], !isClauseMark(scalar) else { break }
        if only.begins(in: text, at: index) { return true }
    }
    return text[safe: start - 1] == "在" && belongs(behind: candidate.core.upperBound, in: text)
}

/// Whether the clause behind a number ends soon in what ties a person to one body: 在一家事务所执业.
private func belongs(behind start: Int, in text: ScalarText) -> Bool {
    for index in start..<min(start + 16, text.count) {
        if isClauseMark(text.scalars[index]) { return belonging.ends(in: text, before: index) }
    }
    return false
}
