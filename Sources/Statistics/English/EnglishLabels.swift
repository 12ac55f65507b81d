import ChineseText

/// Makes the label of an English number: its clause without the number and without what only leads up to it.
struct EnglishLabels {
    let english: EnglishText

    /// Clauses of fewer words than this are read with their neighbour.
    private static let shortestClause = 4
    /// The longest label, in words.
    private static let longest = 24
    /// How far a clause is looked for, in words and marks; a text without marks must not cost its square.
    private static let reach = 60
    private static let leading = Set(
        "million billion trillion thousand percent per cent of the a an and but however also in addition moreover only that while as which"
            .split(separator: " ").map(String.init))

    /// The words of the clause of a mention inside its sentence, as a string.
    func label(of mention: EnglishMention, sentence: Range<Int>) -> String {
        var start = boundary(before: mention.tokens.lowerBound, sentence)
        var end = boundary(behind: mention.tokens.upperBound, sentence)
        if words(start..<end, without: mention) < Self.shortestClause, start > sentence.lowerBound {
            start = boundary(before: start - 1, sentence)
        }
        if words(start..<end, without: mention) < Self.shortestClause, end < sentence.upperBound {
            end = boundary(behind: end + 1, sentence)
        }
        return text(of: start..<end, without: mention)
    }

    private func words(_ tokens: Range<Int>, without mention: EnglishMention) -> Int {
        tokens.reduce(0) { $0 + (english.tokens[$1].kind == .word && !mention.tokens.contains($1) ? 1 : 0) }
    }

    private func boundary(before index: Int, _ sentence: Range<Int>) -> Int {
        var start = index
        let first = max(sentence.lowerBound, index - Self.reach)
        while start > first, !isBoundary(start - 1) { start -= 1 }
        return start
    }

    private func boundary(behind index: Int, _ sentence: Range<Int>) -> Int {
        var end = min(index, sentence.upperBound)
        let last = min(sentence.upperBound, end + Self.reach)
        while end < last, !isBoundary(end) { end += 1 }
        return end
    }

    private func isBoundary(_ index: Int) -> Bool {
        switch english[safe: index]?.text {
        case ",", ";", ":", "(", ")", ".", "!", "?", "—": true
        default: false
        }
    }

    /// The words as printed; the counted noun stays, the number goes.
    private func text(of tokens: Range<Int>, without mention: EnglishMention) -> String {
        var result = ""
        var count = 0
        var hasUnit = false
        for index in tokens where count < Self.longest {
            let token = english.tokens[index]
            if mention.tokens.contains(index), index < mention.named || index >= mention.core.upperBound {
                guard token.kind == .word, token.text == mention.unit, !hasUnit else { continue }
                hasUnit = true
            }
            if result.isEmpty, token.kind != .word || Self.leading.contains(token.text) { continue }
            if token.kind == .word || token.kind == .number {
                if !result.isEmpty, result.unicodeScalars.last != "$" { result += " " }
                result += english.text.string(token.range)
                count += 1
            } else if token.text == "$" || token.text == "%" {
                result += token.text == "$" ? " $" : "%"
            }
        }
        return result
    }
}
