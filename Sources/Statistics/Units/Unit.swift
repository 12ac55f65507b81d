import ChineseText

/// What a number counts or measures in: the measure word or unit as printed, and its kind.
struct Unit: Sendable {
    /// The unit without 万 and 亿.
    var text: String
    /// What sort of measure it makes.
    var kind: Statistic.Kind
    /// Whether it is a measure word that 次 may follow (人次, 件次).
    var isClassifier = false
}

/// All units, looked up at the place behind a number.
private let units: Lexicon<Unit> = {
    var pairs: [(String, Unit)] = []
    func add(_ list: String, _ kind: Statistic.Kind, isClassifier: Bool = false) {
        for word in words(in: list) {
            pairs.append((word, Unit(text: canonical(word), kind: kind, isClassifier: isClassifier)))
        }
    }
    add(UnitTable.percent, .percent)
    add(UnitTable.money, .money)
    add(UnitTable.duration, .duration)
    add(UnitTable.length, .length)
    add(UnitTable.area, .area)
    add(UnitTable.mass, .mass)
    add(UnitTable.volume, .volume)
    add(UnitTable.energy, .energy)
    add(UnitTable.other, .other)
    add(UnitTable.score, .score)
    add(UnitTable.multiple, .multiple)
    add(UnitTable.count, .count, isClassifier: true)
    add(UnitTable.nouns, .count)
    return Lexicon(pairs)
}()

private let greatNouns = Words(UnitTable.greatNouns)

private let notUnits = Words(UnitTable.notUnits)

/// Behind a measure word, 次 belongs to something else: 3 个次区域, 5 家次级….
private let afterTimes = Words("次级 次区 次生 次要 次数 次均")

/// One spelling for units that are printed in two.
private func canonical(_ word: String) -> String {
    switch word {
    case "％": "%"
    case "个基点": "基点"
    case "元人民币": "元"
    case "级地震": "级"
    case "百分点": "个百分点"
    default: word
    }
}

/// The unit at an index and where it ends, compounds like 人次, 元/月 and 微克/立方米 taken whole.
func unit(in text: ScalarText, at index: Int) -> (end: Int, unit: Unit)? {
    if text[safe: index] == "大", greatNouns.begins(in: text, at: index + 1) {
        return (index + 1, Unit(text: "个", kind: .count))
    }
    guard var found = units.match(in: text, at: index), !isWord(at: index, longerThan: found.end, in: text) else {
        return nil
    }
    if text.scalars[index].isLatin, text[safe: found.end]?.isLatin == true { return nil }
    if found.value.isClassifier, let bracket = alternativesEnd(at: found.end, in: text) {
        // 辆（艘、架）次: 次 belongs to all of them, so the unit is the whole as printed; else the first word is the unit.
        if text[safe: bracket] == "次" { found.value.text = text.string(index..<bracket) }
        found.end = bracket
    }
    if found.value.isClassifier, text[safe: found.end] == "次", !afterTimes.begins(in: text, at: found.end) {
        found.end += 1
        found.value.text += "次"
    }
    return withDivisor(found, in: text)
}

/// The end of a bracket that holds nothing but other measure words: 套（间）, 辆（艘、架）次.
private func alternativesEnd(at index: Int, in text: ScalarText) -> Int? {
    guard text[safe: index] == "（" || text[safe: index] == "(" else { return nil }
    var next = index + 1
    while let word = units.match(in: text, at: next), word.value.isClassifier, next < index + 16 {
        switch text[safe: word.end] {
        case "、", "，", "或", "/": next = word.end + 1
        case "）", ")": return word.end + 1
        default: return nil
        }
    }
    return nil
}

/// Whether a word that is no unit begins at an index and goes on behind the unit: 台阶 behind 5万亿.
private func isWord(at index: Int, longerThan end: Int, in text: ScalarText) -> Bool {
    guard let word = notUnits.match(in: text, at: index) else { return false }
    return word.end > end
}

/// 元/月, 微克/立方米, 元/人·年: a number per another unit is a rate.
private func withDivisor(_ found: (end: Int, value: Unit), in text: ScalarText) -> (end: Int, unit: Unit) {
    var result = (end: found.end, unit: found.value)
    while let sign = text[safe: result.end], sign == "/" || sign == "／" || (sign == "·" && result.unit.kind == .rate) {
        var start = result.end + 1
        // 部/百人, 例/10万: the unit may be a round number of something.
        while units.match(in: text, at: start) == nil, let scalar = text[safe: start],
            scalar == "百" || scalar == "千" || scalar == "万" || scalar == "十"
        {
            start += 1
        }
        guard let divisor = units.match(in: text, at: start) else { break }
        result.unit.text += (sign == "·" ? "·" : "/") + text.string((result.end + 1)..<divisor.end)
        result.unit.kind = .rate
        result.end = divisor.end
    }
    return result
}
