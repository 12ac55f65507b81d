/// One value of an indicator: a statistic, with what it is the value of.
public struct IndicatorValue: Sendable, Equatable {
    /// The index of its document among those that are compared.
    public var source: Int
    /// The index of the statistic in its document.
    public var index: Int
    /// The place it is about; empty where that is not known.
    public var place: String
    /// The time it covers, as in the statistic.
    public var period: String
    /// Whether it was reached or is aimed at.
    public var status: Statistic.Status
    /// The value; negative for a fall among rises. Not exact beyond 15 digits.
    public var magnitude: Double
    /// How long a time it covers.
    public var span: PeriodSpan
    /// Whether the label names a fall.
    var falls: Bool

    /// When its period begins, in years; nil without one.
    public var start: Double? { PeriodSpan.start(of: period) }
}

/// How long a time a value covers: values of a year and of five years are not to be set in one line.
public enum PeriodSpan: Sendable, Hashable {
    /// No period is known.
    case none
    /// So many months; 12 for a year.
    case months(Int)

    /// The span of a period such as `2023`, `2020-04` or `2021/2025`.
    public init(_ period: String) {
        let ends = Substring(period).utf8.split(separator: UInt8(ascii: "/"), maxSplits: 1)
        guard let first = ends.first.flatMap({ Self.month($0) }) else {
            self = .none
            return
        }
        guard ends.count == 2, let last = Self.month(ends[1]) else {
            self = .months(first.isYear ? 12 : 1)
            return
        }
        self = .months(max(1, last.number + (last.isYear ? 11 : 0) - first.number + 1))
    }

    /// When a period begins, in years.
    static func start(of period: String) -> Double? {
        month(Substring(period).utf8.prefix { $0 != UInt8(ascii: "/") }).map { Double($0.number) / 12 }
    }

    /// A month counted from year 0; a year is its January.
    private static func month(_ text: Substring.UTF8View) -> (number: Int, isYear: Bool)? {
        let parts = text.split(separator: UInt8(ascii: "-"))
        guard let year = parts.first.flatMap({ number($0) }), year < 10_000 else { return nil }
        guard parts.count > 1, let month = number(parts[1]) else { return (year * 12, true) }
        return (year * 12 + min(12, max(1, month)) - 1, false)
    }

    private static func number(_ digits: Substring.UTF8View) -> Int? {
        digits.count <= 4 ? Int(Substring(digits)) : nil
    }
}
