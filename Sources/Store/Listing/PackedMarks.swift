import DocumentModel
import Statistics

/// What a reader has set and what checks say, as the table of statistics keeps it.

extension [StatisticField: String] {
    /// The fields with what they said, parted by characters that no field has; nil without any.
    var packed: String? {
        guard !isEmpty else { return nil }
        return sorted { $0.key.rawValue < $1.key.rawValue }.map { $0.key.rawValue + "\u{1F}" + $0.value }
            .joined(separator: "\u{1E}")
    }

    init(packed text: String?) {
        self = [:]
        for field in text?.split(separator: "\u{1E}") ?? [] {
            let parts = field.split(separator: "\u{1F}", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, let name = StatisticField(rawValue: String(parts[0])) else { continue }
            self[name] = String(parts[1])
        }
    }
}

extension CheckMark {
    /// What was checked, whether it holds, and the computation.
    var packed: String { [kind.rawValue, verdict.rawValue, formula].joined(separator: " ") }

    /// Nil for what is none.
    init?(packed text: String?) {
        let parts = text?.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false) ?? []
        guard parts.count == 3, let kind = Check.Kind(rawValue: String(parts[0])),
            let verdict = Check.Verdict(rawValue: String(parts[1]))
        else { return nil }
        self.init(kind: kind, verdict: verdict, formula: String(parts[2]))
    }
}
