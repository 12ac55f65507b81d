import ChineseText

/// How far behind its number a clause goes before a purpose or a relative clause is left out, in words.
private let longestTail = 5
/// How far a clause is looked for, in words and marks; a text without marks must not cost its square.
private let reach = 60

/// The clauses of English sentences, as labels need them.
extension EnglishLabels {
    /// Where the clause begins that stands before an index.
    func boundary(before index: Int, _ sentence: Range<Int>) -> Int {
        var start = index
        let first = max(sentence.lowerBound, index - reach)
        while start > first, !isBoundary(start - 1) { start -= 1 }
        return start
    }

    /// Where the clause ends that stands behind an index.
    func boundary(behind index: Int, _ sentence: Range<Int>) -> Int {
        var end = min(index, sentence.upperBound)
        let last = min(sentence.upperBound, end + reach)
        while end < last, !isBoundary(end) { end += 1 }
        return end
    }

    private func isBoundary(_ index: Int) -> Bool {
        switch english[safe: index]?.text {
        case ",", ";", ":", "(", ")", ".", "!", "?", "—", "[", "]": true
        default: false
        }
    }

    /// The agency told us that 12 ports closed: who says so is no part of what is measured.
    func behindAttribution(_ start: Int, before number: Int) -> Int {
        for index in start..<max(start, number) where english.tokens[index].text == "that" {
            let said = english.tokens[max(start, index - 2)..<index]
            if said.contains(where: { EnglishWords.saying.contains($0.text) }) { return index + 1 }
        }
        return start
    }

    /// The grants were 12 and the term was 3 years: the second number has a clause of its own.
    func behindConjunction(_ start: Int, of position: Int) -> Int {
        guard let before = mentions[safe: position - 1], before.tokens.lowerBound >= start else { return start }
        let number = mentions[position].tokens.lowerBound
        guard before.phraseEnd + 3 < number else { return start }
        for index in before.phraseEnd..<(number - 3)
        where english.tokens[index].text == "and" && english.tokens[index + 1].text == "the" {
            return index + 1
        }
        return start
    }

    /// which is …, and for …: what joins a clause to the main one before it.
    func behindOpening(_ start: Int) -> Int {
        switch english[safe: start]?.text {
        case "which": start + 2
        case "and", "or", "up": start + 1
        default: start
        }
    }

    /// Where a purpose or relative clause begins that stands far behind the number.
    func tailEnd(from number: Int, to end: Int) -> Int {
        for index in number..<max(number, end) {
            let word = english.tokens[index].text
            if index > number, EnglishWords.asides.contains(word) { return index }
            guard index >= number + longestTail, EnglishWords.tails.contains(word) else { continue }
            // to support is a purpose; to ports is not, nor is allowed them to.
            let isPurpose =
                english[safe: index + 1]?.text.hasSuffix("s") == false && english.tokens[index - 1].text != "them"
            if word != "to" || isPurpose { return index }
        }
        return end
    }

    /// A clause that opens with a preposition (…, for 12 ports) lacks its verb: the words of the main clause before it.
    func mainClause(before start: Int, of position: Int, _ sentence: Range<Int>) -> [Int] {
        guard start > sentence.lowerBound, let first = english[safe: start]?.text, EnglishWords.torn.contains(first)
        else {
            return []
        }
        // …, and the term is 3 years: a clause of its own.
        let second = english[safe: start + 1]?.text ?? ""
        if first == "and" || first == "or", !EnglishWords.torn.contains(second) { return [] }
        let farthest = max(sentence.lowerBound, start - reach)
        var end = start - 1
        while end > farthest {
            let opening = boundary(before: end, sentence)
            let word = english[safe: opening]?.text ?? ""
            if end - opening >= 3, !EnglishWords.torn.contains(word), word != "as" {
                return clause(opening..<end, position)
            }
            end = opening - 1
        }
        return []
    }

    /// A clause up to its first number, without the words that lead up to it.
    private func clause(_ range: Range<Int>, _ position: Int) -> [Int] {
        let earlier = mentions[..<position].suffix(4).first { range.contains($0.tokens.lowerBound) }
        var end = earlier?.tokens.lowerBound ?? range.upperBound
        while end > range.lowerBound, let last = english[safe: end - 1], EnglishWords.torn.contains(last.text) {
            end -= 1
        }
        return Array(range.lowerBound..<end)
    }
}
