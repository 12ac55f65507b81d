import ChineseText

/// Makes the label of an English number: its clause without the number and without what only leads up to it.
struct EnglishLabels {
    let english: EnglishText
    let mentions: [EnglishMention]

    /// Clauses of fewer words than this are read with their neighbour.
    private static let shortestClause = 4
    /// The longest label, in words.
    private static let longest = 24
    /// How far behind its number a clause goes before a purpose or a relative clause is left out, in words.
    private static let longestTail = 5
    /// How far a clause is looked for, in words and marks; a text without marks must not cost its square.
    private static let reach = 60

    /// The words of the clause of a mention inside its sentence, without the time that its period gives.
    func label(of position: Int, sentence: Range<Int>, time: Range<Int>?) -> String {
        let mention = mentions[position]
        var start = boundary(before: mention.tokens.lowerBound, sentence)
        var end = boundary(behind: mention.tokens.upperBound, sentence)
        if words(start..<end, without: mention) < Self.shortestClause, start > sentence.lowerBound {
            start = boundary(before: start - 1, sentence)
        }
        if words(start..<end, without: mention) < Self.shortestClause, end < sentence.upperBound {
            end = boundary(behind: end + 1, sentence)
        }
        start = behindAttribution(start, before: mention.tokens.lowerBound)
        start = behindConjunction(start, of: position)
        end = max(start, tailEnd(from: max(mention.phraseEnd, mention.tokens.upperBound), to: end))
        let left = leftOut(position, time: time)
        let main = mainClause(before: start, of: position, sentence)
        if !main.isEmpty { start = behindOpening(start) }
        return text(of: (main + kept(start..<max(start, end), without: mention)).filter { !left.contains($0) })
    }

    private func words(_ tokens: Range<Int>, without mention: EnglishMention) -> Int {
        tokens.reduce(0) { $0 + (english.tokens[$1].kind == .word && !mention.tokens.contains($1) ? 1 : 0) }
    }

    // MARK: Clauses

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
        case ",", ";", ":", "(", ")", ".", "!", "?", "—", "[", "]": true
        default: false
        }
    }

    /// The agency told us that 12 ports closed: who says so is no part of what is measured.
    private func behindAttribution(_ start: Int, before number: Int) -> Int {
        for index in start..<max(start, number) where english.tokens[index].text == "that" {
            let said = english.tokens[max(start, index - 2)..<index]
            if said.contains(where: { EnglishWords.saying.contains($0.text) }) { return index + 1 }
        }
        return start
    }

    /// The grants were 12 and the term was 3 years: the second number has a clause of its own.
    private func behindConjunction(_ start: Int, of position: Int) -> Int {
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
    private func behindOpening(_ start: Int) -> Int {
        switch english[safe: start]?.text {
        case "which": start + 2
        case "and", "or", "up": start + 1
        default: start
        }
    }

    /// Where a purpose or relative clause begins that stands far behind the number.
    private func tailEnd(from number: Int, to end: Int) -> Int {
        for index in number..<max(number, end) {
            let word = english.tokens[index].text
            if index > number, EnglishWords.asides.contains(word) { return index }
            guard index >= number + Self.longestTail, EnglishWords.tails.contains(word) else { continue }
            // to support is a purpose; to ports is not, nor is allowed them to.
            let isPurpose =
                english[safe: index + 1]?.text.hasSuffix("s") == false && english.tokens[index - 1].text != "them"
            if word != "to" || isPurpose { return index }
        }
        return end
    }

    /// A clause that opens with a preposition (…, for 12 ports) lacks its verb: the words of the main clause before it.
    private func mainClause(before start: Int, of position: Int, _ sentence: Range<Int>) -> [Int] {
        guard start > sentence.lowerBound, let first = english[safe: start]?.text, EnglishWords.torn.contains(first)
        else {
            return []
        }
        // …, and the term is 3 years: a clause of its own.
        let second = english[safe: start + 1]?.text ?? ""
        if first == "and" || first == "or", !EnglishWords.torn.contains(second) { return [] }
        let farthest = max(sentence.lowerBound, start - Self.reach)
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

    // MARK: Words

    /// The tokens that a label does without: its time, and a number that stands beside its own (12 ports and 3 piers).
    private func leftOut(_ position: Int, time: Range<Int>?) -> [Range<Int>] {
        var result: [Range<Int>] = []
        // recipients of fiscal year 2022 awards: there the time is part of a name.
        if let time, !isAttribute(time) {
            var start = time.lowerBound
            while let word = english[safe: start - 1]?.text, EnglishWords.beforeTime.contains(word) { start -= 1 }
            result.append(start..<time.upperBound)
        }
        let own = mentions[position]
        if english[safe: own.tokens.lowerBound - 1]?.text == "all" {
            result.append((own.tokens.lowerBound - 1)..<own.tokens.lowerBound)
        }
        // 17 of the 59 owners: the part is no word of the total.
        if let part = mentions[safe: position - 1], part.core.contains(own.tokens.lowerBound) {
            result.append(part.tokens.lowerBound..<own.tokens.lowerBound)
        }
        if let next = mentions[safe: position + 1], english[safe: own.phraseEnd]?.text == "and",
            next.tokens.lowerBound == own.phraseEnd + 1
        {
            result.append(own.phraseEnd..<next.phraseEnd)
        }
        if let before = mentions[safe: position - 1], english[safe: before.phraseEnd]?.text == "and",
            own.tokens.lowerBound == before.phraseEnd + 1
        {
            result.append(before.tokens.lowerBound..<own.tokens.lowerBound)
        }
        return result
    }

    private func isAttribute(_ time: Range<Int>) -> Bool {
        guard let next = english[safe: time.upperBound], next.kind == .word else { return false }
        return !EnglishWords.stops.contains(next.text)
    }

    /// The tokens of a clause without the number; the counted noun stays.
    private func kept(_ tokens: Range<Int>, without mention: EnglishMention) -> [Int] {
        var hasUnit = false
        return tokens.filter { index in
            guard mention.tokens.contains(index), index < mention.named || index >= mention.core.upperBound else {
                return true
            }
            guard english.tokens[index].kind == .word, english.tokens[index].text == mention.unit, !hasUnit else {
                return false
            }
            hasUnit = true
            return true
        }
    }

    /// The words as printed, without those at the front that no label needs.
    private func text(of tokens: [Int]) -> String {
        var result = ""
        var count = 0
        for index in tokens where count < Self.longest {
            let token = english.tokens[index]
            if result.isEmpty, token.kind != .word || EnglishWords.leading.contains(token.text) { continue }
            if token.text == "also" { continue }
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

extension [EnglishMention] {
    fileprivate subscript(safe index: Int) -> EnglishMention? { indices.contains(index) ? self[index] : nil }
}

extension [Range<Int>] {
    fileprivate func contains(_ index: Int) -> Bool { contains { $0.contains(index) } }
}
