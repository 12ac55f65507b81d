import Glibc

/// An axis of values: round ticks, and the magnitude they are written in.
struct ValueScale {
    /// The ends of the axis; ticks both, and never equal.
    private(set) var low = 0.0
    private(set) var high = 1.0
    /// The ticks from low to high.
    private(set) var ticks: [Double] = []
    /// What a tick is divided by to be written, and the word for it: 1e8 and 亿.
    private let magnitude: (factor: Double, name: String)
    private let places: Int
    private let unit: String

    /// Makes an axis for values.
    ///
    /// - Parameters:
    ///   - fromZero: whether it begins at zero, as bars must.
    ///   - count: about how many ticks it has, at least two.
    init(_ values: [Double], unit: String, fromZero: Bool, count: Int) {
        let bounded = values.map { min(max($0, -1e100), 1e100) }
        var (least, most) = (bounded.min() ?? 0, bounded.max() ?? 1)
        // A line that is not far from zero, seen from its own height, begins there too.
        if fromZero || least > 0 && least < (most - least) { least = min(0, least) }
        if fromZero || most < 0 && -most < (most - least) { most = max(0, most) }
        if least == most { (least, most) = least == 0 ? (0, 1) : (least - abs(least) / 10, most + abs(most) / 10) }
        let step = Self.roundStep((most - least) / Double(max(2, count)))
        let (first, last) = ((least / step).rounded(.down), (most / step).rounded(.up))
        (low, high) = (first * step, last * step)
        ticks = (0...max(1, Int(min(100, last - first)))).map { (first + Double($0)) * step }
        magnitude = Self.magnitude(of: max(abs(low), abs(high)), unit: unit)
        let digits = log10(step / magnitude.factor).rounded(.down)
        let isWhole =
            (step / pow(10, (log10(step) + 1e-9).rounded(.down))).rounded() * 10
            == (step / pow(10, (log10(step) + 1e-9).rounded(.down)) * 10).rounded()
        places = max(0, Int(-digits) + (isWhole ? 0 : 1))
        self.unit = unit
    }

    /// The unit that the ticks are in: 亿元.
    var unitText: String { magnitude.name + unit }

    /// A tick as it is written, without its unit.
    func text(_ tick: Double) -> String { decimal(tick / magnitude.factor, places: places) }

    /// How far along the axis a value stands, from 0 to 1.
    func fraction(of value: Double) -> Double { min(1, max(0, (value - low) / (high - low))) }

    /// The least of 1, 2, 2.5 and 5 times a power of ten that is not below a number.
    private static func roundStep(_ raw: Double) -> Double {
        let power = pow(10, log10(raw).rounded(.down))
        return ([1, 2, 2.5, 5].first { $0 * power >= raw * (1 - 1e-9) } ?? 10) * power
    }

    /// 万 and 亿 go before Chinese units only.
    private static func magnitude(of value: Double, unit: String) -> (factor: Double, name: String) {
        guard unit.unicodeScalars.first.map({ $0.value >= 0x2E80 }) ?? false else { return (1, "") }
        switch value {
        case 1e12...: return (1e12, "万亿")
        case 1e8...: return (1e8, "亿")
        case 1e4...: return (1e4, "万")
        default: return (1, "")
        }
    }
}

/// A number with so many places behind the point.
func decimal(_ value: Double, places: Int) -> String {
    let places = min(9, max(0, places))
    let scaled = (abs(value) * pow(10, Double(places))).rounded()
    guard scaled < 1e15 else { return "\(value)" }
    var digits = String(Int(scaled))
    if places > 0 {
        digits = String(repeating: "0", count: max(0, places + 1 - digits.utf8.count)) + digits
        digits = digits.dropLast(places) + "." + digits.suffix(places)
    }
    return (value < 0 && scaled > 0 ? "-" : "") + digits
}
