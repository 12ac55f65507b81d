import ChineseText

/// What stands before the digits of a cell: signs, brackets, currency, 约 and 增长.
struct Opening {
    var isNegative = false
    var hasSign = false
    var isBracketed = false
    var currency = ""

    private static let words: [(word: [Unicode.Scalar], sign: Int)] = [
        ("增长", 1), ("上升", 1), ("提高", 1), ("增加", 1), ("下降", -1), ("减少", -1), ("降低", -1), ("约", 0), ("近", 0),
        ("US$", 0), ("RMB", 0),
    ].map { (Array($0.0.unicodeScalars), $0.1) }

    /// Reads up to the first digit; nil where anything else stands there.
    init?(_ text: [Unicode.Scalar], _ index: inout Int) {
        while index < text.count, !text[index].isDigit {
            switch text[index] {
            case " ", "~", "≈", "<", ">", "≤", "≥": break
            case "(" where !isBracketed: isBracketed = true
            case "+" where !hasSign, "↑" where !hasSign: hasSign = true
            case "-" where !hasSign, "↓" where !hasSign: (hasSign, isNegative) = (true, true)
            case "$", "¥", "€", "£": currency = String(text[index])
            case "." where index + 1 < text.count && text[index + 1].isDigit: return
            default:
                guard let found = Self.words.first(where: { text[index...].starts(with: $0.word) }) else { return nil }
                if found.sign != 0 {
                    guard !hasSign else { return nil }
                    (hasSign, isNegative) = (true, found.sign < 0)
                } else if found.word.last?.isHan == false {
                    currency = found.word.text
                }
                index += found.word.count - 1
            }
            index += 1
        }
    }
}

/// Digits with their group marks and point: 1,234.5; 1 234; ３８.
struct PrintedDigits {
    var value: Double
    var decimals = 0

    /// The digits that a number has at most; more are a code.
    private static let most = 18

    /// Reads digits from `index` on; nil for a code (0107, 18 digits) and for groups that are none (12 34).
    init?(_ text: [Unicode.Scalar], _ index: inout Int) {
        var digits = ""
        var mark: Unicode.Scalar?
        var group = 0
        scan: while index < text.count {
            let scalar = text[index]
            if let digit = scalar.digit {
                digits += String(digit)
                group += 1
            } else if scalar == "," || scalar == " " || scalar == "'" {
                guard index + 1 < text.count, text[index + 1].isDigit else { break scan }
                guard mark == nil ? group <= 3 : mark == scalar && group == 3 else { return nil }
                mark = scalar
                group = 0
            } else {
                break
            }
            index += 1
        }
        guard mark == nil || group == 3, digits.count <= Self.most else { return nil }
        let isCode = digits.count > 1 && digits.hasPrefix("0")
        if index + 1 < text.count, text[index] == ".", text[index + 1].isDigit {
            index += 1
            digits += digits.isEmpty ? "0." : "."
            while index < text.count, let digit = text[index].digit {
                digits += String(digit)
                decimals += 1
                index += 1
            }
        }
        guard !isCode, decimals <= Self.most, let value = Double(digits) else { return nil }
        self.value = value
    }
}
