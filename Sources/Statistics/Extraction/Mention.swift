import ChineseText

/// A number that measures something, with unit and bound, before its indicator, period and status are known.
struct Mention: Sendable {
    /// Number, unit and bound words, as scalar indices.
    var range: Range<Int>
    /// Number and unit alone.
    var core: Range<Int>
    var value: PlainNumber
    /// The other end of a range or change.
    var from: PlainNumber?
    var unit: String
    var kind: Statistic.Kind
    var bound: Statistic.Bound
    /// How the number is written.
    var script: Numeral.Script
    /// The power of ten of its 万 or 亿; nil without one.
    var magnitude: Int?
    /// Whether the words of a change (由…缩短至…) stand in `range`.
    var isChange = false
    /// Whether the bound words stand before an earlier number of its list.
    var sharesBound = false
}

extension Mention {
    /// Whether it is written with 万 or 亿, as sums and crowds are.
    var isRoundSum: Bool { magnitude != nil || script == .chinese }

    /// What a candidate says, taken as it stands.
    init(_ candidate: Candidate) {
        let numeral = candidate.numeral
        self.init(
            range: candidate.binding.range, core: candidate.core, value: numeral.value,
            unit: candidate.unit?.text ?? "",
            kind: candidate.unit?.kind ?? .count, bound: candidate.binding.bound, script: numeral.script,
            magnitude: numeral.power)
    }
}
