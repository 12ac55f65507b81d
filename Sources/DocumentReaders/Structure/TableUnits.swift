import ChineseText

/// Whether a line only states the unit of a table: 单位：万元, （单位：亿元、%）.
func isUnitLine(_ text: [Unicode.Scalar]) -> Bool { text.count <= 30 && statedUnit(text) != nil }

/// The unit that a line over a table states; nil for all other lines.
func statedUnit(_ text: [Unicode.Scalar]) -> [Unicode.Scalar]? {
    var text = text.squeezed[...]
    while let first = text.first, "（([【".unicodeScalars.contains(first) { text = text.dropFirst() }
    while let last = text.last, "）)]】".unicodeScalars.contains(last) { text = text.dropLast() }
    let english = Array(text).string.lowercased()
    if let word = ["dollarsin", "in"].first(where: english.hasPrefix),
        ["millions", "thousands", "billions", "dollars", "percent"].contains(where: english.hasSuffix)
    {
        return Array(text.dropFirst(word == "in" ? 2 : 0))
    }
    guard let word = ["计量单位", "金额单位", "单位"].first(where: { Array(text).begins($0) }) else { return nil }
    let rest = text.dropFirst(word.unicodeScalars.count)
    guard let colon = rest.first, colon == "：" || colon == ":" else { return nil }
    let unit = Array(rest.dropFirst())
    // 单位：某县财政局 names an office.
    return (1...16).contains(unit.count) && !unit.holdsAny(["局", "厅", "委", "府", "部", "公司", "院"]) ? unit : nil
}

/// The unit in the brackets that end the head of a column: 产量（万吨）; nil without one.
func headedUnit(_ text: [Unicode.Scalar]) -> [Unicode.Scalar]? {
    let text = text.squeezed
    guard let last = text.last, last == "）" || last == ")",
        let open = text.lastIndex(where: { $0 == "（" || $0 == "(" }), open > 0
    else { return nil }
    let unit = Array(text[(open + 1)..<(text.count - 1)])
    let isWord = unit.allSatisfy { $0.isHan || $0.isLatin || "%％‰/·＄$-".unicodeScalars.contains($0) }
    return (1...8).contains(unit.count) && isWord && !unit.contains { "年月日".unicodeScalars.contains($0) } ? unit : nil
}
