import ChineseText

/// Makes the label of an English number: its clause without the number and without what only leads up to it.
struct EnglishLabels {
    let english: EnglishText
    let mentions: [EnglishMention]

    /// Clauses of fewer words than this are read with their neighbour.
    private static let shortestClause = 4
    /// The longest label, in words.
    private static let longest = 24

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
    /// The mention at an index, or nil outside.
    subscript(safe index: Int) -> EnglishMention? { indices.contains(index) ? self[index] : nil }
}

extension [Range<Int>] {
    fileprivate func contains(_ index: Int) -> Bool { contains { $0.contains(index) } }
}
