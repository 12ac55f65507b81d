/// Chinese numerals as numbers.
public enum ChineseNumeral {
    /// The value of 零 to 九 with their variants (〇, 两, 壹 …), or nil.
    public static func digit(_ scalar: Unicode.Scalar) -> Int? {
        switch scalar {
        case "零", "〇", "○": 0
        case "一", "壹": 1
        case "二", "两", "贰": 2
        case "三", "叁": 3
        case "四", "肆": 4
        case "五", "伍": 5
        case "六", "陆": 6
        case "七", "柒": 7
        case "八", "捌": 8
        case "九", "玖": 9
        default: nil
        }
    }

    /// The value of 十, 百, 千, 万 and 亿, or nil.
    public static func multiplier(_ scalar: Unicode.Scalar) -> Int? {
        switch scalar {
        case "十", "拾": 10
        case "百", "佰": 100
        case "千", "仟": 1000
        case "万": 10_000
        case "亿": 100_000_000
        default: nil
        }
    }

    /// Whether a scalar can stand in a Chinese numeral.
    public static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
        digit(scalar) != nil || multiplier(scalar) != nil
    }

    /// The value of a numeral: 六百二十三 is 623, 二〇二四 is 2024, 十五 is 15; nil for anything else.
    @inlinable public static func value(_ scalars: some Collection<Unicode.Scalar>) -> Int? {
        guard !scalars.isEmpty, scalars.allSatisfy(isNumeral) else { return nil }
        if scalars.count > 1, scalars.allSatisfy({ digit($0) != nil }) { return positional(scalars) }
        var total = 0
        var section = 0
        var pending: Int?
        var lastGroup = Int.max
        for scalar in scalars {
            if let digit = digit(scalar) {
                pending = digit
                continue
            }
            guard let factor = multiplier(scalar), factor != lastGroup else { return nil }
            guard factor >= 10_000 else {
                section += (pending ?? 1) * factor
                pending = nil
                continue
            }
            // 一万亿 multiplies what stands before it; 一亿零五十万 adds.
            let group = section + (pending ?? 0)
            let multiplied = factor > lastGroup ? total + group : max(group, total == 0 ? 1 : 0)
            let (value, overflow) = multiplied.multipliedReportingOverflow(by: factor)
            guard !overflow else { return nil }
            total = factor > lastGroup ? value : total + value
            (section, pending, lastGroup) = (0, nil, factor)
        }
        return total + section + (pending ?? 0)
    }

    /// The value of a numeral in a string; see `value(_:)` for scalars.
    public static func value(_ text: some StringProtocol) -> Int? { value(Array(text.unicodeScalars)) }

    @inlinable static func positional(_ scalars: some Collection<Unicode.Scalar>) -> Int? {
        var result = 0
        for scalar in scalars {
            let (shifted, overflow) = result.multipliedReportingOverflow(by: 10)
            guard !overflow, let digit = digit(scalar) else { return nil }
            result = shifted + digit
        }
        return result
    }
}
