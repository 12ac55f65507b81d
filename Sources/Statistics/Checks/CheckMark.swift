/// What a check says of one of its numbers.
public struct CheckMark: Sendable, Equatable {
    /// What was checked.
    public var kind: Check.Kind
    /// Whether the numbers agree.
    public var verdict: Check.Verdict
    /// The computation in signs.
    public var formula: String

    /// Makes a mark.
    public init(kind: Check.Kind, verdict: Check.Verdict, formula: String) {
        (self.kind, self.verdict, self.formula) = (kind, verdict, formula)
    }
}

extension Check {
    /// What the check says of each of its numbers.
    public var mark: CheckMark { CheckMark(kind: kind, verdict: verdict, formula: formula) }
}

/// Statistics with what their checks say of them; where there are several, one that differs comes first.
public func marked(_ statistics: [Statistic], with checks: [Check]) -> [Statistic] {
    var result = statistics
    for check in checks {
        for index in check.statistics where result.indices.contains(index) {
            guard result[index].check == nil || check.verdict == .differs else { continue }
            result[index].check = check.mark
        }
    }
    return result
}
