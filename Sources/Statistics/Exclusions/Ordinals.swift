import ChineseText

/// What follows a number that places something in a row: 十四届, 二等奖, 12 号线, 三版.
private let places = Words("届 版 号 等奖 等功 年级 号线 把手 季度 级 类区 线城市 环 路 街 线 中全会 中学 中 院 馆 厂区")
private let sessions = Words("次会议 次全会 次全体 次党代 次代表 次集体学习 次常务会议 次主席团 次党组会议")

/// Ordinals, sessions, prizes.
@Sendable func ordinalExclusion(_ candidate: Candidate) -> Exclusion? {
    let text = candidate.text
    if candidate.before == "第" { return .ordinal }
    if candidate.before == "总", text[safe: candidate.behind] == "期" { return .ordinal }
    let behind = candidate.behind
    if candidate.unit == nil, places.begins(in: text, at: behind), !candidate.numeral.hasMagnitude { return .ordinal }
    if text[safe: behind] == "届" || (text[safe: behind] == "期" && candidate.numeral.script == .chinese) {
        return .ordinal
    }
    if sessions.begins(in: text, at: behind), candidate.numeral.script == .chinese, candidate.before == "届" {
        return .ordinal
    }
    return nil
}
