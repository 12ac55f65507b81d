import ChineseText

/// What stands before a time that another is compared to or that only describes: 比2020年, 较上年, 对2024年….
private let bases = Words("比 较 与 同 对 于 自 从 相比 原定 为 将 以 按 按照 根据")
/// What stands behind a time that only describes: 2016年实施的, 2024年度工作要点.
private let describing = Words("实施的 出台的 公布的 印发的 颁布的 制定的 发布的 通过的 工作要点 度工作 重点 计划 预算 规划 目标 的")

/// The period that a sentence itself gives to a number in it; empty when it names none.
///
/// The nearest time before the number counts; one that is only a base of comparison does not.
func period(ofNumberAt number: Int, sentence: Range<Int>, periods: [NamedPeriod], in text: ScalarText) -> String? {
    var inSegment: String?
    var atOpening: String?
    let segment = segmentStart(of: number, in: text, from: max(sentence.lowerBound, number - 400))
    for period in periods {
        guard period.range.upperBound <= number else { break }
        if isBase(period, in: text) { continue }
        if period.range.lowerBound >= segment { inSegment = period.text }
        // A time at the very front (据统计，截至12月底，…) covers all parts of its sentence.
        if atOpening == nil, period.range.lowerBound <= sentence.lowerBound + 12 { atOpening = period.text }
    }
    return inSegment ?? atOpening
}

/// The period of a number: what its sentence or paragraph names, unless the context is about months of that same year.
func resolved(_ named: String?, in context: BlockContext) -> String {
    guard let named, !context.isRule else { return context.period }
    let isBareYear = named.utf8.count == 4
    return isBareYear && context.period.hasPrefix(named + "-") ? context.period : named
}

/// Whether a time is only what others are compared to (比2019年), or describes (2016年实施的).
func isBase(_ period: NamedPeriod, in text: ScalarText) -> Bool {
    let start = period.range.lowerBound
    // 自 3 月至 6 月 says when; 自 2020 年 only since when.
    if period.isSpan, period.text.contains("-") { return false }
    if bases.ends(in: text, before: start) { return true }
    return describing.begins(in: text, at: period.range.upperBound)
}
