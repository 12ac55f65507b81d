/// What the numbers of a document say about each other: that a total, share, change or count holds, or that it does not.
public struct Check: Sendable, Equatable {
    /// What was checked.
    public enum Kind: String, Sendable, CaseIterable {
        /// A total against its parts: 共12件，其中甲7件、乙5件.
        case sum
        /// A percentage against part and whole: 1529个乡镇中，1127个，占73.7%.
        case share
        /// A percentage against two levels: 由100件增加到120件，增长20%.
        case growth
        /// A number against the things that are listed: 三个方面：一是…二是…三是….
        case length
        /// Shares of a whole against 100: 分别占8.3%、41.4%、50.3%.
        case whole
        /// A total printed in a table against its rows or columns.
        case table
    }

    /// Whether the numbers agree, within what their rounding allows.
    public enum Verdict: String, Sendable, CaseIterable { case holds, differs }

    /// What was checked.
    public var kind: Kind
    /// Whether the numbers agree.
    public var verdict: Verdict
    /// The block that states what was checked.
    public var block: Int
    /// The total, share, change or count, as a UTF-8 range of the block's text.
    public var range: Range<Int>
    /// The statistics it is about, as indices of those that were given: the one checked first.
    public var statistics: [Int]
    /// What was computed.
    public var computation: Computation

    /// The check if it holds: for words that leave another reading of what differs.
    var ifHolds: Check? { verdict == .holds ? self : nil }

    /// The computation in signs: `30件 + 25件 = 55件 ≠ 60件`; the same in every language.
    public var formula: String { computation.formula(verdict) }
}

/// How a check came by its verdict, in numbers as printed.
public enum Computation: Sendable, Equatable {
    /// Parts, what they come to, and the total that is stated.
    case sum(parts: [String], computed: String, stated: String)
    /// A part and its whole, the percentage they make, and the one that is stated.
    case share(part: String, whole: String, computed: String, stated: String)
    /// Two levels, the change in percent they make, and the one that is stated.
    case growth(from: String, to: String, computed: String, stated: String)
    /// How many things are listed, and how many are stated.
    case count(listed: Int, stated: String)
    /// A part that is more than its whole.
    case excess(part: String, whole: String)

    fileprivate func formula(_ verdict: Check.Verdict) -> String {
        let differs = verdict == .differs
        switch self {
        case .sum(let parts, let computed, let stated):
            // Ten parts say no more than six and how many they are.
            let shown = parts.count <= 6 ? parts : Array(parts.prefix(5)) + ["… (\(parts.count))"]
            let left = shown.joined(separator: " + ")
            return differs ? "\(left) = \(computed) ≠ \(stated)" : "\(left) = \(stated)"
        case .share(let part, let whole, let computed, let stated):
            return "\(part) / \(whole) = \(computed) \(differs ? "≠" : "≈") \(stated)"
        case .growth(let from, let to, let computed, let stated):
            return "\(from) → \(to): \(computed) \(differs ? "≠" : "≈") \(stated)"
        case .count(let listed, let stated): return "\(listed) \(differs ? "≠" : "=") \(stated)"
        case .excess(let part, let whole): return "\(part) > \(whole)"
        }
    }
}
