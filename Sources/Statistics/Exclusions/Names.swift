import ChineseText

/// What follows the number of a service line, a road, a plan.
private let lines = Words("热线 电话 平台 服务热线 政务服务 高速 国道 省道 工程 行动 战略 攻坚行动 规划 体系 模式 工作法 计划 现象 事件 晚会")
private let joiners: String.UnicodeScalarView = "+＋×*xX&".unicodeScalars

/// Names and slogans with numbers: in short quotation marks or title marks, joined by + or ×, with letters at them.
@Sendable func nameExclusion(_ candidate: Candidate) -> Exclusion? {
    let text = candidate.text
    let range = candidate.numeral.range
    if candidate.names.contains(range.lowerBound) { return .name }
    guard candidate.numeral.script == .arabic else { return nil }
    if isJoined(candidate) { return .name }
    if let letter = text[safe: range.lowerBound - 1], letter.isLatin || letter == "_" || letter == "." { return .name }
    if let letter = text[safe: range.upperBound], letter.isLatin, candidate.unit == nil { return .name }
    if isHotline(candidate) { return .name }
    if candidate.unit == nil, !candidate.numeral.hasMagnitude, lines.begins(in: text, at: candidate.behind) {
        return .name
    }
    // 608所AES100, 502厂: the number of an institute.
    if let unit = candidate.unit, unit.text == "所" || unit.text == "厂",
        text[safe: candidate.core.upperBound]?.isLatin == true
    {
        return .name
    }
    if isCapacityOfName(candidate) || isCircle(candidate) || namesEarthquake(candidate) { return .name }
    return nil
}

/// 12345政务服务便民热线: five digits, and 热线 soon after.
private func isHotline(_ candidate: Candidate) -> Bool {
    guard candidate.numeral.digits.count == 5, !candidate.numeral.hasMagnitude else { return false }
    let end = candidate.numeral.range.upperBound
    return hotline.first(in: candidate.text, range: end..<min(end + 12, candidate.text.count)) != nil
}

private let hotline = Words("热线")
private let ratings: Set<String> = ["千伏", "伏", "英寸", "kV"]

/// 750千伏输变电工程, 12英寸产线: the rating in the name of a thing.
private func isCapacityOfName(_ candidate: Candidate) -> Bool {
    guard let unit = candidate.unit, ratings.contains(unit.text), !candidate.binding.isStated else { return false }
    return candidate.text[safe: candidate.core.upperBound]?.isHan == true
}

/// 15分钟生活圈, 1小时交通圈, 144小时过境免签: services named after a time.
private func isCircle(_ candidate: Candidate) -> Bool {
    let text = candidate.text
    let end = candidate.core.upperBound
    guard candidate.unit?.kind == .duration, text[safe: end]?.isHan == true else { return false }
    if timedServices.begins(in: text, at: end) { return true }
    for index in end..<(end + 9) {
        guard let scalar = text[safe: index], scalar.isHan else { return false }
        if scalar == "圈" { return true }
    }
    return false
}

/// 某县5.1级地震灾后重建: an event that the number only names.
private func namesEarthquake(_ candidate: Candidate) -> Bool {
    let text = candidate.text
    let end = candidate.core.upperBound
    guard candidate.unit?.text == "级", text[safe: end - 1] == "震", text[safe: end]?.isHan == true else { return false }
    return !striking.ends(in: text, before: text.skippingSpaces(before: candidate.core.lowerBound))
}

private let striking = Words("发生 遭遇 遭受 突发 达 为")

private let timedServices = Words("过境 服务热线 直播 值班 便民 响应机制")

private func isJoined(_ candidate: Candidate) -> Bool {
    let text = candidate.text
    let range = candidate.numeral.range
    if text.isOne(of: joiners, at: range.upperBound), candidate.unit == nil {
        let next = text[safe: range.upperBound + 1]
        if next?.isDigit == true || next?.isLatin == true || next?.isHan == true { return true }
    }
    if text.isOne(of: joiners, at: range.lowerBound - 1) {
        let last = text[safe: range.lowerBound - 2]
        return last?.isDigit == true || last?.isLatin == true || last?.isHan == true || last == "”" || last == "\""
    }
    return false
}
