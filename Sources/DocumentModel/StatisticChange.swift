/// A field of a statistic that a reader may set. The raw value is its name in files.
public enum StatisticField: String, Sendable, CaseIterable {
    case value, unit, bound, kind, indicator, period, from, status, scope
}

/// What a reader has set right about one statistic.
public enum StatisticChange: Sendable, Equatable {
    /// Fields of a row that the program found say something else.
    case edit([StatisticField: String])
    /// The number measures nothing: it has no row.
    case reject
    /// A number that the program passed over has a row with these fields.
    case add([StatisticField: String])
}
