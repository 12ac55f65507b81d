import ChineseText

/// 万, 亿 and their kin behind digits, as powers of ten. 千 and 百 alone belong to units (千瓦) and are left to them.
private let magnitudes = Lexicon<Int>([
    ("万亿", 12), ("千亿", 11), ("百亿", 10), ("十亿", 9), ("亿", 8), ("千万", 7), ("百万", 6), ("十万", 5), ("万", 4),
])

/// 千 and 百 where a unit of its own follows: 3.1千公顷, but 5千瓦.
private func smallMagnitude(in text: ScalarText, at index: Int) -> (end: Int, value: Int)? {
    let power: Int
    switch text[safe: index] {
    case "千": power = 3
    case "百": power = 2
    default: return nil
    }
    guard unit(in: text, at: index) == nil, unit(in: text, at: index + 1) != nil else { return nil }
    return (index + 1, power)
}

/// Whether 余 or 多 stands at an index: the number is more than written.
func isOpenSign(in text: ScalarText, at index: Int) -> Bool {
    text[safe: index] == "余" || text[safe: index] == "多"
}

/// A numeral with the magnitude and the 余 that follow it: 1.3万余, 30余万, 5300亿.
func withMagnitude(_ numeral: Numeral, in text: ScalarText) -> Numeral {
    var result = numeral
    var index = text.skippingSpaces(from: numeral.range.upperBound)
    if isOpenSign(in: text, at: index) {
        result.isOpen = true
        result.range = numeral.range.lowerBound..<(index + 1)
        index += 1
    }
    guard let magnitude = magnitudes.match(in: text, at: index) ?? smallMagnitude(in: text, at: index) else {
        return result
    }
    result.value = numeral.value.shifted(by: magnitude.value)
    result.hasMagnitude = true
    result.power = magnitude.value
    var end = magnitude.end
    if isOpenSign(in: text, at: end) {
        result.isOpen = true
        end += 1
    }
    result.range = numeral.range.lowerBound..<end
    return result
}
