/// Chinese numerals as numbers.
public enum ChineseNumeral {
    /// The value of 零 to 九 with their variants (〇, 两, 壹 …), or nil.
    @inlinable public static func digit(_ scalar: Unicode.Scalar) -> Int? {
        // By number, so that it is one decision and not a comparison for each character.
        switch scalar.value {
        case 0x96F6, 0x3007, 0x25CB: 0  // 零 〇 ○
        case 0x4E00, 0x58F9: 1  // 一 壹
        case 0x4E8C, 0x4E24, 0x8D30: 2  // 二 两 贰
        case 0x4E09, 0x53C1: 3  // 三 叁
        case 0x56DB, 0x8086: 4  // 四 肆
        case 0x4E94, 0x4F0D: 5  // 五 伍
        case 0x516D, 0x9646: 6  // 六 陆
        case 0x4E03, 0x67D2: 7  // 七 柒
        case 0x516B, 0x634C: 8  // 八 捌
        case 0x4E5D, 0x7396: 9  // 九 玖
        default: nil
        }
    }

    /// The value of 十, 百, 千, 万 and 亿, or nil.
    @inlinable public static func multiplier(_ scalar: Unicode.Scalar) -> Int? {
        switch scalar.value {
        case 0x5341, 0x62FE: 10  // 十 拾
        case 0x767E, 0x4F70: 100  // 百 佰
        case 0x5343, 0x4EDF: 1000  // 千 仟
        case 0x4E07: 10_000  // 万
        case 0x4EBF: 100_000_000  // 亿
        default: nil
        }
    }

    /// Whether a scalar can stand in a Chinese numeral.
    @inlinable public static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
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
