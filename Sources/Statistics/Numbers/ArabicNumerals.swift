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
    number.isNegative = hasMinus(in: text, before: start)
    let first = number.isNegative ? start - 1 : start
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

private func isPoint(_ scalar: Unicode.Scalar) -> Bool { scalar == "." || scalar == "．" }
