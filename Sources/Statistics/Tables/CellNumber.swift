import ChineseText

/// A number that fills a cell: -2,812; (34,000); 12万吨; 5.2%; 增长3.1%.
struct CellNumber: Equatable {
    /// The number as printed, without its magnitude.
    var value: Double
    /// How many digits stand behind the point.
    var decimals: Int
    /// The power of ten of 万, 亿, million.
    var power = 0
    /// The unit behind or the currency before it, with its magnitude as printed; empty without one.
    var unit = ""
    /// The unit without 万 and 亿.
    var bareUnit = ""
    /// Whether brackets stand around it. They are for less than nothing, unless the table writes minus signs.
    var isBracketed = false
    /// Whether a sign is written.
    var hasSign = false

    /// - Parameter cell: the text of the cell, in one line.
    init?(_ cell: String) {
        let text = Self.withoutNotes(cell.unicodeScalars.map(\.plainMark))
        guard text.count <= 40, text.contains(where: \.isDigit) else { return nil }
        var index = 0
        guard let opening = Opening(text, &index), let digits = PrintedDigits(text, &index) else { return nil }
        value = (opening.isNegative ? -1 : 1) * digits.value
        decimals = digits.decimals
        hasSign = opening.hasSign
        isBracketed = opening.isBracketed
        var rest = Array(text[index...])
        if isBracketed {
            guard let close = rest.firstIndex(of: ")") else { return nil }
            rest.remove(at: close)
        }
        guard takeUnit(rest, currency: opening.currency) else { return nil }
    }

    /// The number with its magnitude.
    var amount: Double { (0..<power).reduce(value) { amount, _ in amount * 10 } }

    // MARK: Notes

    /// Without the marks of notes at both ends: ①, ¹, *, [3], 注1.
    private static func withoutNotes(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
        var slice = text[...]
        while let first = slice.first, first.isNoteMark || first == " " { slice = slice.dropFirst() }
        while let last = slice.last {
            if last == " " {
                slice = slice.dropLast()
            } else if last.isNoteMark {
                // m² is a unit.
                guard let before = slice.dropLast().last, !before.isLatin else { break }
                slice = slice.dropLast()
            } else if last == "]", let open = slice.lastIndex(of: "["), open > slice.startIndex {
                slice = slice[..<open]
            } else if last == ")", let open = slice.lastIndex(of: "("), slice[open...].dropFirst().first == "注" {
                slice = slice[..<open]
            } else {
                break
            }
        }
        return Array(slice)
    }

    // MARK: Units

    /// Takes what stands behind the digits; false where it is no unit.
    private mutating func takeUnit(_ rest: [Unicode.Scalar], currency: String) -> Bool {
        var rest = rest[...]
        while let first = rest.first, first == " " || first == "余" || first == "多" { rest = rest.dropFirst() }
        while rest.last == " " { rest = rest.dropLast() }
        guard rest.count <= 24, rest.allSatisfy(\.standsInUnit) else { return false }
        let printed = rest.text
        for (word, power) in Self.magnitudes where printed.hasPrefix(word) {
            self.power = power
            rest = rest.dropFirst(word.unicodeScalars.count)
            while rest.first == " " { rest = rest.dropFirst() }
            break
        }
        bareUnit = rest.isEmpty ? currency : rest.text
        unit = currency.isEmpty ? printed : printed.isEmpty ? currency : currency + " " + printed
        return !Self.ordinals.contains(printed.lowercased())
    }

    private static let magnitudes: [(String, Int)] = [
        ("万亿", 12), ("千亿", 11), ("百亿", 10), ("十亿", 9), ("亿", 8), ("千万", 7), ("百万", 6), ("十万", 5), ("万", 4),
        ("trillion", 12), ("billion", 9), ("million", 6), ("thousand", 3),
    ]

    /// 1st, 5A and 3号 name and do not measure.
    private static let ordinals: Set<String> = ["st", "nd", "rd", "th", "a", "b", "c", "d", "号", "届", "版", "期", "楼"]
}

extension Unicode.Scalar {
    /// Full width as half width, all minus signs and dashes as one, all spaces as one.
    var plainMark: Unicode.Scalar {
        switch self {
        case "−", "–", "—", "－", "─": "-"
        case "￥": "¥"
        default: isSpace ? " " : halfWidth
        }
    }

    /// ①, ¹, ᵃ, *, †
    fileprivate var isNoteMark: Bool {
        switch value {
        case 0x2460...0x2473, 0x2776...0x277F, 0xB2, 0xB3, 0xB9, 0x2070...0x2079, 0x1D43...0x1D6A: true
        default: self == "*" || self == "†" || self == "‡" || self == "§"
        }
    }

    fileprivate var standsInUnit: Bool { isHan || isLatin || "%‰°℃·/$¥€£²³- ".unicodeScalars.contains(self) }
}

extension Sequence<Unicode.Scalar> {
    /// The scalars as a string.
    var text: String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: self)
        return String(view)
    }
}
