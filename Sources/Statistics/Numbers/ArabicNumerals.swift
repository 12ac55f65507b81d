import ChineseText

/// The numeral in Arabic digits (half or full width) at an index; nil for a code of more digits than a number has.
func arabicNumeral(in text: ScalarText, at start: Int) -> Numeral? {
    var digits: [UInt8] = []
    var index = start
    var decimals = 0
    while let scalar = text[safe: index] {
        if let digit = scalar.digit {
            digits.append(UInt8(digit))
            index += 1
            if digits.count > PlainNumber.maximumDigits { return nil }
        } else if decimals == 0, let next = groupEnd(in: text, comma: index, start: start) {
            for position in (index + 1)..<next { digits.append(UInt8(text.scalars[position].digit ?? 0)) }
            index = next
        } else if decimals == 0, let next = spacedGroupEnd(in: text, space: index, start: start) {
            for position in (index + 1)..<next { digits.append(UInt8(text.scalars[position].digit ?? 0)) }
            index = next
        } else if decimals == 0, isPoint(scalar), text[safe: index + 1]?.isDigit == true {
            index += 1
            let first = index
            while let digit = text[safe: index]?.digit, index - first <= PlainNumber.maximumDigits {
                digits.append(UInt8(digit))
                index += 1
            }
            decimals = index - first
            break
        } else {
            break
        }
    }
    var number = PlainNumber(digits: digits, scale: decimals)
    number.isNegative = hasMinus(in: text, before: start) || isBelowZero(in: text, before: start, behind: index)
    var first = number.isNegative ? start - 1 : start
    if let word = belowZero.match(in: text, before: start) {
        number.isNegative = true
        first = word.start
    }
    return withMagnitude(Numeral(range: first..<index, digits: start..<index, value: number, script: .arabic), in: text)
}

/// A minus sign where a value is stated (增长率为-2.4‰); between two numbers the same sign makes a range.
private func hasMinus(in text: ScalarText, before start: Int) -> Bool {
    guard let sign = text[safe: start - 1], sign == "-" || sign == "－" || sign == "−" || sign == "–" else {
        return false
    }
    switch text[safe: start - 2] {
    case "为", "是", "至", "到", "达", "约", "，", "（", "由", "从": return true
    default: return false
    }
}

/// 气温-12.6℃, 同比-3.2%: behind a word, a sign before a number in one of these units is a minus.
private func isBelowZero(in text: ScalarText, before start: Int, behind end: Int) -> Bool {
    guard let sign = text[safe: start - 1], sign == "-" || sign == "－" || sign == "−",
        text[safe: start - 2]?.isHan == true
    else { return false }
    return signedUnits.begins(in: text, at: text.skippingSpaces(from: end))
}

/// 零下12℃.
private let belowZero = Words("零下")
private let signedUnits = Words("℃ ° 摄氏度 % ％ ‰ 个百分点")

/// The end of a group of three digits behind a comma (1,529), or nil when the comma is punctuation.
private func groupEnd(in text: ScalarText, comma: Int, start: Int) -> Int? {
    guard text[safe: comma] == "," || text[safe: comma] == "，", (1...3).contains((comma - start) % 4) else {
        return nil
    }
    let end = comma + 4
    for index in (comma + 1)..<end where text[safe: index]?.isDigit != true { return nil }
    // 1，200 with a full-width comma parts two numbers more often than it groups one.
    return text[safe: comma] == "," && text[safe: end]?.isDigit != true ? end : nil
}

/// The end of a group of three digits behind one space (1 850亿元); nil unless a unit shows the groups to be one number.
private func spacedGroupEnd(in text: ScalarText, space: Int, start: Int) -> Int? {
    guard text[safe: space] == " ", (1...3).contains((space - start) % 4), space - start < 12,
        text[safe: start - 1]?.isHan == true || start == 0
    else { return nil }
    var end = space
    while text[safe: end] == " ", (1...3).allSatisfy({ text[safe: end + $0]?.isDigit == true }) { end += 4 }
    guard end > space, text[safe: end]?.isDigit != true else { return nil }
    let next = text.skippingSpaces(from: text[safe: end] == "." ? decimalsEnd(in: text, from: end + 1) : end)
    return grouped.begins(in: text, at: next) || unit(in: text, at: next) != nil ? space + 4 : nil
}

private let grouped = Words("万 亿")

private func decimalsEnd(in text: ScalarText, from start: Int) -> Int {
    var end = start
    while text[safe: end]?.isDigit == true, end - start < 6 { end += 1 }
    return end
}

private func isPoint(_ scalar: Unicode.Scalar) -> Bool { scalar == "." || scalar == "．" }
