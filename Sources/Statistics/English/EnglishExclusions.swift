import ChineseText

extension EnglishMentionScanner {
    /// Whether a number measures something, and is no year, time, reference, note call or name.
    func isMeasure(_ number: EnglishNumber) -> Bool {
        if number.currency != nil { return true }
        let first = number.tokens.lowerBound
        let next = english[safe: number.tokens.upperBound]
        if isTouched(number) || isReference(before: first) { return false }
        if number.isShare { return measuresShare(at: number.tokens) }
        if next?.text == "%" || next?.text == "percent" || next?.text == "per" { return true }
        if isYear(number) || isTime(next) || isNoteCall(number, next) { return false }
        let isSpan = next.flatMap { EnglishWords.kinds[$0.text] } == .duration
        if isSpan, let behind = english[safe: number.tokens.upperBound + 1],
            EnglishWords.tellingWhen.contains(behind.text), !isLimit(before: first)
        {
            return false
        }
        guard let before = english[safe: first - 1]?.text else { return !number.isOne }
        if number.isOne { return countsOne(number, after: before) }
        if number.isWord, EnglishWords.anaphoric.contains(before), !isTotal(before: first) { return false }
        return !(isSpan && EnglishWords.spanning.contains(before))
    }

    /// no later than 2 years after, within 90 days after: a limit, not a mere when.
    private func isLimit(before first: Int) -> Bool {
        english[safe: first - 1]?.text == "within" || english.phrase(["later", "than"], at: first - 2) != nil
    }

    /// at least one of the areas counts; one of the areas only picks.
    private func countsOne(_ number: EnglishNumber, after before: String) -> Bool {
        let isLeast = english.phrase(["at", "least"], at: number.tokens.lowerBound - 2) != nil
        if english[safe: number.tokens.upperBound]?.text == "of" { return isLeast }
        return isLeast
            || (!EnglishWords.pointingAtOne.contains(before)
                && english[safe: number.tokens.lowerBound - 1]?.kind == .word)
    }

    /// two of the five agencies: the total is counted too.
    private func isTotal(before first: Int) -> Bool {
        english.phrase(["of", "the"], at: first - 2) != nil
            && EnglishNumberReader(english: english).number(at: first - 3) != nil
    }

    /// half of, nearly half, one-third: a share of something; not half an hour, not the first half.
    private func measuresShare(at tokens: Range<Int>) -> Bool {
        let before = english[safe: tokens.lowerBound - 1]?.text ?? ""
        if before == "first" || before == "second" || before == "latter" || before == "other" { return false }
        let next = english[safe: tokens.upperBound]?.text
        let isBound = [
            "nearly", "about", "almost", "than", "over", "least", "approximately", "roughly", "around", "by", "exactly",
            "of",
        ].contains(before)
        return next == "of" || (isBound && next != "a")
    }

    /// A letter or hyphen at the number makes it part of a name: GAO-06-282, 21st, A/79.
    private func isTouched(_ number: EnglishNumber) -> Bool {
        let start = english.tokens[number.tokens.lowerBound].range.lowerBound
        let end = english.tokens[number.tokens.upperBound - 1].range.upperBound
        if let before = english.text[safe: start - 1],
            before.isLatin || before == "-" || before == "/" || before == "#" || before == "."
                || before == "(" && english.text[safe: end] == ")"
        {
            return true
        }
        guard !number.isWord, let behind = english.text[safe: end] else { return false }
        if behind == "-" || behind == "–" {
            return english.text[safe: end + 1]?.isDigit == true || english.text[safe: end + 1]?.isLatin == true
        }
        return behind.isLatin || behind == "/" || behind == ")" || behind == ":"
    }

    private func isReference(before index: Int) -> Bool {
        guard let token = english[safe: index - 1], token.kind == .word else { return false }
        if EnglishWords.placing.contains(token.text) { return true }
        return EnglishWords.referring.contains(token.text)
            && (token.isCapital || token.text == "no" || token.text == "page")
    }

    private func isYear(_ number: EnglishNumber) -> Bool {
        guard !number.isWord, number.tokens.count == 1, english.tokens[number.tokens.lowerBound].range.count == 4,
            let value = number.value.integer
        else { return false }
        return (1700...2100).contains(value)
    }

    private func isTime(_ next: EnglishText.Token?) -> Bool {
        next?.text == "p.m" || next?.text == "a.m" || next?.text == "pm" || next?.text == "am"
            || next?.text == "o’clock"
    }

    /// …program. 1 We answered: the call of a footnote; and the number that opens a list item or note.
    ///
    /// A capital behind a number in mid-sentence names what is counted (12 FBI agents) when a plain noun follows it.
    private func isNoteCall(_ number: EnglishNumber, _ next: EnglishText.Token?) -> Bool {
        guard !number.isWord else { return false }
        if number.tokens.lowerBound == 0 { return next.map { $0.kind != .word || $0.isCapital } ?? true }
        guard next?.isCapital == true else { return false }
        return english[safe: number.tokens.lowerBound - 1]?.kind == .mark
            || !countsCapitals(from: number.tokens.upperBound)
    }

    private func countsCapitals(from start: Int) -> Bool {
        for index in start..<(start + 4) {
            guard let token = english[safe: index], english.goesOnInNounPhrase(index) else { return false }
            if token.kind == .word, !token.isCapital { return true }
        }
        return false
    }
}
