import ChineseText

/// How far the words behind a counted noun go on saying what it did, and which of its clauses belong to it.
extension EnglishLabels {
    /// What no statement goes on beyond: a reason, a contrast, a comparison.
    private static let ends: Set<String> = [
        "because", "while", "although", "whereas", "though", "unless", "since", "compared", "versus", "which",
    ]

    /// Where the statement ends that a number stands in: said that …, who …, that … go on with it; and took … does not.
    func statementEnd(_ place: Int, _ clauses: [EnglishClause], behind mention: EnglishMention) -> Int {
        var end = clauses[place].range.upperBound
        for next in clauses[place...].dropFirst().prefix(4) {
            guard next.opening == .said || next.opening == .relative, next.range.lowerBound <= end + 2,
                let joint = english[safe: next.range.lowerBound - 1], joint.kind == .word,
                joint.text == "that" || joint.text == "who",
                english[safe: next.range.lowerBound - 2]?.kind == .word
            else { break }
            end = next.range.upperBound
        }
        let start = min(mention.tokens.upperBound, end)
        return (start..<max(start, end)).first { Self.ends.contains(english.tokens[$0].text) } ?? end
    }

    /// Whether the words behind a number tell what the counted thing does: cited …, we visited cited …, that applied were ….
    func isSubject(_ mention: EnglishMention, _ tail: [Int]) -> Bool {
        guard !mention.noun.isEmpty, let first = tail.first else { return false }
        if EnglishVerbs.isVerb(first, in: english) { return !EnglishVerbs.isGrowth(english.tokens[first].text) }
        return ["that", "who", "we", "they", "i"].contains(english.tokens[first].text)
    }

    /// (less than half) of these: a share in brackets goes on with the words behind them.
    func isBracketed(_ mention: EnglishMention) -> Bool {
        english[safe: mention.tokens.lowerBound - 1]?.text == "("
            && english[safe: mention.tokens.upperBound]?.text == ")"
            && english[safe: mention.tokens.upperBound + 1]?.text == "of"
    }
}
