/// Why a number is no statistic: what it is instead.
typealias Exclusion = OtherNumber.Class

/// The rules in the order they are asked; to add one, write a file and name it here.
private let rules: [@Sendable (Candidate) -> Exclusion?] = [
    ordinalExclusion, dateExclusion, nameExclusion, referenceExclusion, rankExclusion, levelExclusion, periodExclusion,
    ageExclusion, chineseExclusion, bareExclusion,
]

/// Why a candidate is no statistic; nil when it is one.
func exclusion(of candidate: Candidate) -> Exclusion? {
    for rule in rules {
        if let reason = rule(candidate) { return reason }
    }
    return nil
}
