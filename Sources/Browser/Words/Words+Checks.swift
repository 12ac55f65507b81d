import Statistics

/// What the checks of numbers say.
extension Words {
    /// What was checked of a number, how it came out, and the computation.
    func sentence(for mark: CheckMark) -> String {
        let holds = mark.verdict == .holds
        let sign = mark.verdict.sign + " "
        guard !isChinese else { return sign + name(of: mark.kind) + (holds ? "相符" : "不符") + colon + mark.formula }
        return sign + name(of: mark.kind) + (holds ? " holds" : " differs") + colon + mark.formula
    }

    /// What was checked.
    private func name(of kind: Check.Kind) -> String {
        let (chinese, english) =
            switch kind {
            case .sum: ("合计", "sum")
            case .share: ("占比", "share")
            case .growth: ("增减", "change")
            case .length: ("项数", "count of items")
            case .whole: ("各部分占比", "shares of the whole")
            case .table: ("表内合计", "total in the table")
            }
        return isChinese ? chinese : english
    }
}

extension Check.Verdict {
    /// The sign before a row and in the column of checks.
    var sign: String {
        switch self {
        case .holds: "✓"
        case .differs: "≠"
        }
    }
}
