import ChineseText
import DocumentModel

/// Numbers between two, or on one side of one.
struct NumberRange: Sendable, Equatable {
    var lowest = -Double.infinity
    var highest = Double.infinity
    var withoutLowest = false
    var withoutHighest = false

    func contains(_ value: Double) -> Bool {
        (withoutLowest ? value > lowest : value >= lowest) && (withoutHighest ? value < highest : value <= highest)
    }
}

/// `>1000`, `<=5万`, `100..200`, `2020..`, `12`.
struct TypedRange {
    enum Sign { case none, more, atLeast, less, atMost }

    var sign = Sign.none
    var first: Substring
    /// Nil for what is no range.
    var last: Substring?

    init(_ text: String) {
        var rest = Substring(text)
        let signs: [(String, Sign)] = [
            (">=", .atLeast), ("≥", .atLeast), ("<=", .atMost), ("≤", .atMost), (">", .more), ("<", .less),
            ("=", .none),
        ]
        for (mark, sign) in signs where rest.hasPrefix(mark) {
            self.sign = sign
            rest = rest.dropFirst(mark.count)
            first = rest
            return
        }
        first = rest
        guard let (before, behind) = Self.halves(rest) else { return }
        (first, last) = (before, behind)
    }

    private static func halves(_ text: Substring) -> (Substring, Substring)? {
        for mark in ["..", "…", "~", "—", "–"] {
            guard let place = text.firstRange(of: mark) else { continue }
            return (text[..<place.lowerBound], text[place.upperBound...].drop { $0 == "." || $0 == "…" || $0 == "—" })
        }
        // A hyphen before a number is its sign.
        guard let hyphen = text.dropFirst().firstIndex(of: "-") else { return nil }
        return (text[..<hyphen], text[text.index(after: hyphen)...])
    }
}

/// A text with the marks of numbers in half width.
private func plainForm(_ text: String) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !scalar.isSpace {
        plain.append(scalar == "～" || scalar == "〜" ? "~" : scalar.halfWidth)
    }
    return String(plain)
}

extension NumberRange {
    /// Reads what is typed behind `value:`; nil with what is wrong where it is no number.
    static func read(_ text: String) -> (range: NumberRange?, problem: Query.Problem.Kind?) {
        let typed = TypedRange(plainForm(text))
        guard let last = typed.last else {
            guard let number = number(typed.first) else { return (nil, .badNumber(text)) }
            switch typed.sign {
            case .none: return (NumberRange(lowest: number, highest: number), nil)
            case .more: return (NumberRange(lowest: number, withoutLowest: true), nil)
            case .atLeast: return (NumberRange(lowest: number), nil)
            case .less: return (NumberRange(highest: number, withoutHighest: true), nil)
            case .atMost: return (NumberRange(highest: number), nil)
            }
        }
        let lowest = typed.first.isEmpty ? -Double.infinity : number(typed.first)
        let highest = last.isEmpty ? Double.infinity : number(last)
        guard let lowest, let highest, !(typed.first.isEmpty && last.isEmpty) else { return (nil, .badNumber(text)) }
        if lowest > highest { return (NumberRange(lowest: highest, highest: lowest), .badRange(text)) }
        return (NumberRange(lowest: lowest, highest: highest), nil)
    }

    /// A number with commas, a sign, 百, 千, 万 or 亿 behind it, or `%`; or a Chinese numeral.
    private static func number(_ text: Substring) -> Double? {
        if let numeral = ChineseNumeral.value(text) { return Double(numeral) }
        var digits = ""
        var factor = 1.0
        for scalar in text.unicodeScalars {
            switch scalar {
            case ",", "%": continue
            case "0"..."9", ".", "-", "+":
                guard factor == 1 else { return nil }
                digits.unicodeScalars.append(scalar)
            default:
                guard let multiplier = multiplier(scalar) else { return nil }
                factor *= multiplier
            }
        }
        return Double(digits).map { $0 * factor }
    }

    private static func multiplier(_ scalar: Unicode.Scalar) -> Double? {
        switch scalar {
        case "萬": 10_000
        case "億": 100_000_000
        default: ChineseNumeral.multiplier(scalar).map(Double.init)
        }
    }
}

/// Years as they are typed.
enum YearRange {
    static let all = 0...9999

    /// Reads what is typed behind `year:`; nil with what is wrong where it is no year.
    static func read(_ text: String) -> (years: ClosedRange<Int>?, problem: Query.Problem.Kind?) {
        let typed = TypedRange(plainForm(text))
        guard let last = typed.last else {
            guard let year = year(typed.first) else { return (nil, .badYear(text)) }
            switch typed.sign {
            case .none: return (year...year, nil)
            case .more: return (min(year + 1, 9999)...9999, nil)
            case .atLeast: return (year...9999, nil)
            case .less: return (0...max(year - 1, 0), nil)
            case .atMost: return (0...year, nil)
            }
        }
        let first = typed.first.isEmpty ? all.lowerBound : year(typed.first)
        let end = last.isEmpty ? all.upperBound : year(last)
        guard let first, let end, !(typed.first.isEmpty && last.isEmpty) else { return (nil, .badYear(text)) }
        return first > end ? (end...first, .badRange(text)) : (first...end, nil)
    }

    /// Four digits, Arabic or Chinese, with or without 年.
    private static func year(_ text: Substring) -> Int? {
        let digits = text.hasSuffix("年") ? text.dropLast() : text
        guard digits.unicodeScalars.count == 4 else { return nil }
        guard let year = Int(digits) ?? ChineseNumeral.value(digits), all.contains(year) else { return nil }
        return year
    }
}
