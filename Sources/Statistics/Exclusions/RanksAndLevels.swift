import ChineseText

private let rankNouns = Words("强 佳 优 大高校 大城市")

/// 前十, 500 强, 十佳: places in a ranking.
@Sendable func rankExclusion(_ candidate: Candidate) -> Exclusion? {
    if candidate.before == "前", candidate.unit == nil || candidate.unit?.kind == .count { return .rank }
    if candidate.unit?.text == "位", isPlace(candidate) { return .rank }
    if candidate.unit == nil, rankNouns.begins(in: candidate.text, at: candidate.behind) { return .rank }
    return nil
}

private let climbing = Words("上升 跃升 提升 升 前移 晋升 下降 降 退 至 到 提高")

/// 由 369 位上升至 200 位: places that something climbs, unlike 9 位科学家.
private func isPlace(_ candidate: Candidate) -> Bool {
    let end = candidate.core.upperBound
    if candidate.before == "第" || candidate.before == "列" || candidate.before == "居" { return true }
    return climbing.begins(in: candidate.text, at: end) || candidate.before == "升"
        || ranking.ends(
            in: candidate.text, before: candidate.core.lowerBound)
}

private let ranking = Words("上升至 上升到 跃升至 跃升到 提升至 提升到 升至 上升 提升 前移 下降 排名 位列 全国")

private let levels = Words("级 线 星级 档 等次 A级")

/// 三级, 百亿级, 4A 级: levels and classes.
@Sendable func levelExclusion(_ candidate: Candidate) -> Exclusion? {
    let end = candidate.core.upperBound
    // 6.2级地震 has 级 for its unit already.
    guard candidate.unit?.text != "级" else { return nil }
    // Behind a unit only 级 makes a class (百亿元级, 30 万千瓦级); 3 公里线路 is a length.
    if candidate.unit == nil { return levels.begins(in: candidate.text, at: end) ? .level : nil }
    return candidate.text[safe: end] == "级" && candidate.unit?.kind != .count ? .level : nil
}
