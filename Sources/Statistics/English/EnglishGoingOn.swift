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

    /// 58 percent of the $500 million authorized: the whole has the rest of the words in common.
    func isShareOf(_ position: Int) -> Bool {
        guard position + 1 < mentions.count, mentions[position + 1].kind == .money else { return false }
        let gap = mentions[position].tokens.upperBound..<mentions[position + 1].tokens.lowerBound
        return !gap.isEmpty && gap.count <= 2 && english.tokens[gap.lowerBound].text == "of"
    }

    /// The words behind the number that follows, where they go on with this one:
    /// 33 loans totaling $1.2 billion were closed; grants of $4 million to 64 operators.
    func tailAcross(_ position: Int, before limit: Int) -> [Int]? {
        let mention = mentions[position]
        guard position + 1 < mentions.count, case let next = mentions[position + 1],
            next.tokens.upperBound <= limit
        else { return nil }
        let start = max(mention.tokens.upperBound, mention.phraseEnd)
        guard start < next.tokens.lowerBound, next.tokens.lowerBound - start <= 2 else { return nil }
        let first = english.tokens[start].text
        if !mention.noun.isEmpty, next.kind == .money, Self.amounting.contains(first), next.tokens.upperBound < limit,
            EnglishVerbs.isAuxiliary(english.tokens[next.tokens.upperBound].text)
        {
            return plain(next.tokens.upperBound..<limit)
        }
        if mention.kind == .money, next.kind == .count, !next.noun.isEmpty, first == "to" || first == "for" {
            return plain(start..<next.tokens.lowerBound) + Array(next.noun)
        }
        return nil
    }

    static let amounting: Set<String> = ["totaling", "totalling", "worth"]

    /// projects, totaling $289 million: what the sum is of.
    func isSumOf(_ before: EnglishMention, _ shape: EnglishShape) -> Bool {
        guard let verb = shape.verb.first, Self.amounting.contains(english.tokens[verb].text), !before.noun.isEmpty
        else { return false }
        return verb - max(before.tokens.upperBound, before.phraseEnd) <= 2
    }

    /// (less than half) of these: a share in brackets goes on with the words behind them.
    func isBracketed(_ mention: EnglishMention) -> Bool {
        english[safe: mention.tokens.lowerBound - 1]?.text == "("
            && english[safe: mention.tokens.upperBound]?.text == ")"
            && english[safe: mention.tokens.upperBound + 1]?.text == "of"
    }
}
