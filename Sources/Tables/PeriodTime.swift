/// The time that a period covers, from its first to its last day.
///
/// Periods are years, months and days after ISO 8601, or two of them with `/` between. Days are written as one number,
/// `20230731`; a month has 31 days here, which is enough to compare.
public struct PeriodTime: Sendable, Hashable {
    /// The first day.
    public var first: UInt32
    /// The last day.
    public var last: UInt32

    /// Reads a period; nil where it is none.
    public init?(_ text: some StringProtocol) {
        let ends = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard ends.count <= 2, let one = Self.days(of: ends[0]), let other = Self.days(of: ends[ends.count - 1]) else {
            return nil
        }
        (first, last) = (one.first, other.last)
    }

    /// Whether two times have a day in common.
    public func overlaps(_ other: PeriodTime) -> Bool { first <= other.last && other.first <= last }

    /// One number by which times are sorted: by their beginning, then the shorter first.
    var order: UInt64 { UInt64(first) << 32 | UInt64(last) }

    /// The first and the last day of a year, month or day.
    private static func days(of text: some Collection<UInt8>) -> (first: UInt32, last: UInt32)? {
        let parts = text.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false).map { number($0) }
        guard let year = parts.first ?? nil, (1...3).contains(parts.count), year >= 100 else { return nil }
        guard parts.count > 1 else { return (year * 10_000 + 101, year * 10_000 + 1231) }
        guard let month = parts[1], (1...12).contains(month) else { return nil }
        guard parts.count > 2 else { return (year * 10_000 + month * 100 + 1, year * 10_000 + month * 100 + 31) }
        guard let day = parts[2], (1...31).contains(day) else { return nil }
        return (year * 10_000 + month * 100 + day, year * 10_000 + month * 100 + day)
    }

    private static func number(_ digits: some Collection<UInt8>) -> UInt32? {
        guard (1...4).contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return digits.reduce(0) { $0 * 10 + UInt32($1 - 0x30) }
    }
}
