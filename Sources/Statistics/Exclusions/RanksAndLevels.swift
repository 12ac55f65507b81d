import ChineseText

private let rankNouns = Words("强 佳 优 大高校 大城市")

/// 前十, 500 强, 十佳: places in a ranking.
@Sendable func rankExclusion(_ candidate: Candidate) -> Exclusion? {
    if candidate.before == "前", candidate.unit?.kind != .percent { return .rank }
    if candidate.unit == nil, rankNouns.begins(in: candidate.text, at: candidate.behind) { return .rank }
    return nil
}

private let levels = Words("级 线 星级 档 等 级联动 A级")

/// 三级, 百亿级, 4A 级: levels and classes.
@Sendable func levelExclusion(_ candidate: Candidate) -> Exclusion? {
    let end = candidate.core.upperBound
    if candidate.unit?.text != "级地震", levels.begins(in: candidate.text, at: end) {
        // 3 项等… and 5 个等级 count; 百亿元级 and 三级 do not.
        if candidate.unit?.kind == .count || candidate.text[safe: end] == "等" { return nil }
        return .level
    }
    return nil
}
