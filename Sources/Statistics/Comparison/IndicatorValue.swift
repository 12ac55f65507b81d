import Tables

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

    /// The span of a period such as `2023`, `2020-04` or `2021/2025`; part of a month is one.
    public init(_ period: String) {
        guard let time = PeriodTime(period) else {
            self = .none
            return
        }
        self = .months(max(1, Self.month(of: time.last) - Self.month(of: time.first) + 1))
    }

    /// When a period begins, in years.
    static func start(of period: String) -> Double? {
        PeriodTime(period).map { Double(Self.month(of: $0.first)) / 12 }
    }

    /// The month of a day such as 20230731, counted from year 0.
    private static func month(of day: UInt32) -> Int { Int(day / 10_000 * 12 + day / 100 % 100) - 1 }
}
