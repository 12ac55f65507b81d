import ChineseText

private let averages = Words("平均 总体 实现 预计")

/// Whether a phrase only says how a quantity changed (同比增长, 较上年下降), so that the quantity stands before it.
func isGrowthOnly(_ phrase: Range<Int>, in text: ScalarText) -> Bool {
    guard let verb = Vocabulary.growth.match(in: text, before: phrase.upperBound), verb.start >= phrase.lowerBound
    else {
        return Vocabulary.comparison.begins(in: text, at: phrase.lowerBound) && phrase.count <= 14
    }
    if verb.start == phrase.lowerBound { return true }
    guard let measure = Vocabulary.measureOfChange.match(in: text, at: phrase.lowerBound), phrase.count <= 16 else {
        return false
    }
    // 平均办理时间缩短 has a quantity of its own.
    return !averages.begins(in: text, at: phrase.lowerBound) || measure.end == verb.start
        || Vocabulary.measureOfChange.begins(in: text, at: measure.end)
}

/// A label without the change at its end: 地区生产总值增长 → 地区生产总值.
func withoutGrowth(_ label: Label, in text: ScalarText) -> Label {
    guard let last = label.pieces.last, let verb = Vocabulary.growth.match(in: text, before: last.upperBound),
        verb.start >= last.lowerBound
    else { return label }
    var pieces = label.pieces
    // 净增 and 新增 are one word.
    let isNet = text[safe: verb.start - 1] == "净" || text[safe: verb.start - 1] == "新"
    let start = isNet && verb.start > last.lowerBound ? verb.start - 1 : verb.start
    pieces[pieces.count - 1] = last.lowerBound..<(comparisonStart(in: last.lowerBound..<start, text) ?? start)
    return withoutMeasure(Label(pieces), in: text)
}

/// Where 比2020年 or 较上年 begins at the end of a phrase.
private func comparisonStart(in phrase: Range<Int>, _ text: ScalarText) -> Int? {
    for index in phrase.suffix(10).reversed() where text.scalars[index] == "比" || text.scalars[index] == "较" {
        let next = text[safe: index + 1]
        let comparesTimes = next?.isDigit == true || next == "上" || next == "去" || next == "“" || next == "同"
        return comparesTimes && index > phrase.lowerBound + 1 ? index : nil
    }
    return nil
}

/// 年均 and 同比 go with the change that follows them.
private func withoutMeasure(_ label: Label, in text: ScalarText) -> Label {
    guard let last = label.pieces.last,
        let measure = Vocabulary.measureOfChange.match(in: text, before: last.upperBound),
        measure.start >= last.lowerBound
    else { return label }
    return Label(label.pieces.dropLast() + [last.lowerBound..<measure.start])
}
