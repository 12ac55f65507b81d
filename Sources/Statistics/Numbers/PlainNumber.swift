import ChineseText

/// An exact decimal number: its digits, and how many of them stand behind the point.
///
/// Multiplying by 万 or 亿 moves the point, so no value is ever rounded.
struct PlainNumber: Sendable, Equatable {
    /// The digits from the front, each 0 to 9.
    var digits: [UInt8]
    /// How many digits stand behind the point; negative for zeros to be added.
    var scale: Int
    /// Whether it is below zero.
    var isNegative = false

    /// The longest number taken for one; longer runs of digits are codes.
    static let maximumDigits = 24

    /// Makes a number of its digits.
    init(digits: [UInt8], scale: Int = 0) {
        self.digits = digits
        self.scale = scale
    }

    /// Makes a whole number.
    init(_ value: Int) {
        self.init(digits: String(value.magnitude).utf8.map { $0 - 48 })
    }

    /// The number times ten to a power.
    func shifted(by power: Int) -> PlainNumber {
        var result = self
        result.scale -= power
        return result
    }

    /// The plain decimal: no exponent, no needless zeros in front, the decimals as printed.
    var text: String {
        var whole = digits
        if scale < 0 { whole.append(contentsOf: repeatElement(0, count: -scale)) }
        let behind = max(scale, 0)
        if whole.count <= behind { whole.insert(contentsOf: repeatElement(0, count: behind + 1 - whole.count), at: 0) }
        let zeros = whole.prefix(whole.count - behind - 1).prefix { $0 == 0 }.count
        var bytes: [UInt8] = isNegative ? [0x2D] : []
        bytes += whole[zeros..<(whole.count - behind)].map { $0 + 48 }
        let decimals = whole.suffix(behind)
        if !decimals.isEmpty { bytes += [0x2E] + decimals.map { $0 + 48 } }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The number as an integer, when it is one and a small one.
    var integer: Int? {
        guard scale <= 0, digits.count - scale <= 18 else { return nil }
        var value = 0
        for digit in digits { value = value * 10 + Int(digit) }
        for _ in 0..<(-scale) { value *= 10 }
        return isNegative ? -value : value
    }
}
