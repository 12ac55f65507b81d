/// Why a number is no statistic: what it is instead.
typealias Exclusion = OtherNumber.Class

/// Why a candidate is no statistic; nil when it is one.
///
/// The rules stand in the order they are asked; to add one, write a file and name it here.
func exclusion(of candidate: Candidate) -> Exclusion? {
    // Called by name: a list of closures would be retained and released for every number.
    ordinalExclusion(candidate) ?? dateExclusion(candidate) ?? nameExclusion(candidate)
        ?? referenceExclusion(candidate) ?? rankExclusion(candidate) ?? levelExclusion(candidate)
        ?? periodExclusion(candidate) ?? ageExclusion(candidate) ?? chineseExclusion(candidate)
        ?? bareExclusion(candidate)
}
