import ChineseText

/// A clause of an English sentence: what stands between marks, conjunctions and relative pronouns.
struct EnglishClause: Equatable {
    /// What leads from the clause before it to this one.
    enum Opening { case start, comma, mark, conjunction, relative, comparison, said }
    var range: Range<Int>
    var opening: Opening
}

/// Takes English sentences apart into clauses.
struct EnglishClauseReader {
    let english: EnglishText
    /// Where numbers of the sentence begin: words that hold one are kept although they only say who says it.
    var numbers: [Int] = []

    /// How far a verb is looked for behind a conjunction, in words.
    private static let reach = 12

    /// The clauses of a sentence, in order.
    func clauses(of sentence: Range<Int>) -> [EnglishClause] {
        var result: [EnglishClause] = []
        var start = sentence.lowerBound
        var opening = EnglishClause.Opening.start
        var index = start
        while index < sentence.upperBound {
            guard let cut = cut(at: index, from: start, sentence) else {
                index += 1
                continue
            }
            if index > start { result.append(EnglishClause(range: start..<index, opening: opening)) }
            // A clause said by someone takes the place of the words that say so.
            if cut.opening == .said {
                let holdsNumber = numbers.contains { start..<index ~= $0 }
                result.removeAll { !holdsNumber && $0.range.upperBound == index && $0.range.lowerBound == start }
            }
            start = cut.next
            opening = cut.opening
            index = max(index + 1, cut.next)
        }
        if start < sentence.upperBound {
            result.append(EnglishClause(range: start..<sentence.upperBound, opening: opening))
        }
        return result
    }

    private func cut(at index: Int, from start: Int, _ sentence: Range<Int>) -> (
        next: Int, opening: EnglishClause.Opening
    )? {
        let token = english.tokens[index]
        if token.kind == .mark { return mark(token, at: index) }
        guard token.kind == .word else { return nil }
        switch token.text {
        case "as":
            guard let next = english[safe: index + 1]?.text, next == "against" || next == "compared" else { return nil }
            return (index + (next == "against" ? 2 : 3), .comparison)
        case "compared", "versus":
            return (index + (token.text == "versus" ? 1 : 2), .comparison)
        case "up", "down":
            guard english[safe: index + 1]?.text == "from" else { return nil }
            return (index + 2, .comparison)
        case "which", "who", "whom", "whose":
            return english[safe: index - 1]?.text == "of" ? nil : (index + 1, .relative)
        case "of": return ofWhich(at: index)
        case "that": return that(at: index, from: start)
        case "while", "whereas", "although", "because", "if", "when", "unless", "though", "whether":
            return index > start ? (index + 1, .conjunction) : nil
        case "and", "but", "or": return hasClause(behind: index, from: start) ? (index + 1, .conjunction) : nil
        default: return nil
        }
    }

    private func mark(_ token: EnglishText.Token, at index: Int) -> (next: Int, opening: EnglishClause.Opening)? {
        switch token.text {
        case ",": return (index + 1, .comma)
        case ";", ":", "(", ")", "—", "[", "]", "?", "!", "“", "”", "\"": return (index + 1, .mark)
        case "-" where english[safe: index + 1]?.text == "-": return (index + 2, .mark)
        default: return nil
        }
    }

    /// said that, a team that includes; not that Ministry.
    private func that(at index: Int, from start: Int) -> (next: Int, opening: EnglishClause.Opening)? {
        guard index > start, let before = english[safe: index - 1], before.kind == .word else { return nil }
        let said = english.tokens[max(start, index - 2)..<index].contains { EnglishWords.saying.contains($0.text) }
        if said { return (index + 1, .said) }
        // find that our deficit
        if EnglishWords.determiners.contains(english[safe: index + 1]?.text ?? ""),
            !EnglishWords.prepositions.contains(before.text)
        {
            return (index + 1, .said)
        }
        guard !EnglishWords.prepositions.contains(before.text),
            EnglishVerbs.isVerb(index + 1, in: english) || verb(behind: index) != nil
        else { return nil }
        return (index + 1, .relative)
    }

    /// Whether a clause of its own follows a conjunction, and not the next member of a list.
    private func hasClause(behind index: Int, from start: Int) -> Bool {
        guard (start..<index).contains(where: { EnglishVerbs.isFinite($0, in: english) }) else { return false }
        // authorized and appropriated: two verbs of one clause.
        if let last = english[safe: index - 1], let next = english[safe: index + 1], last.text.hasSuffix("ed"),
            next.text.hasSuffix("ed")
        {
            return false
        }
        if let next = english[safe: index + 1], next.kind == .word, !next.isCapital,
            EnglishVerbs.isVerb(index + 1, in: english), english[safe: index + 2]?.text != "of",
            !EnglishVerbs.isGrowth(next.text), takesObject(index + 1)
        {
            return true
        }
        return verb(behind: index) != nil
    }

    /// and notified 40 people: a verb; and appropriated funding: part of a noun phrase.
    private func takesObject(_ index: Int) -> Bool {
        guard english.tokens[index].text.hasSuffix("ed"), let next = english[safe: index + 1], next.kind == .word else {
            return true
        }
        return EnglishWords.stops.contains(next.text) || next.mayCount || next.isCapital
            || ["nearly", "almost", "approximately", "roughly", "around"].contains(next.text)
    }

    /// of which $5 million is for schools; not five of whom.
    private func ofWhich(at index: Int) -> (next: Int, opening: EnglishClause.Opening)? {
        guard ["which", "whom"].contains(english[safe: index + 1]?.text ?? ""),
            EnglishNumberReader(english: english).number(at: index - 1) == nil
        else { return nil }
        return (index + 2, .relative)
    }

    private func verb(behind index: Int) -> Int? {
        for next in (index + 1)..<(index + Self.reach) {
            guard let token = english[safe: next], token.kind != .mark || token.text == "'" || token.text == "-" else {
                return nil
            }
            if next > index + 1, ["and", "or", "which", "who", "that", "to"].contains(token.text) { return nil }
            if token.text == "compared" { return nil }
            if EnglishVerbs.isFinite(next, in: english) { return next }
        }
        return nil
    }
}
