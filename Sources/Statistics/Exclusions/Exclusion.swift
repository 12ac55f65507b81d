/// Why a number is no statistic.
enum Exclusion: Sendable {
    /// A date, a year, a time of day.
    case date
    /// The years that a sentence is about: 近五年, 五年来.
    case period
    /// 第十四届, 三等奖, 二期.
    case ordinal
    /// 前十, 500 强, 第 3 位.
    case rank
    /// A name or slogan with a number: “4×4”, PM2.5, 12345 热线.
    case name
    /// A level of government or a class: 三级, 百亿级.
    case level
    /// A list number, a note call, a telephone or document number.
    case reference
    /// An age or anniversary: 75 周年, 改革开放 40 多年.
    case age
    /// A Chinese numeral that does not count.
    case word
    /// A bare number that nothing says the measure of.
    case bare
}

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
