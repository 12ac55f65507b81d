import ChineseText

extension EnglishMentionScanner {
    /// Why a number is no statistic: a year, a time, a reference, a note call, a name; nil when it measures something.
    func exclusion(of number: EnglishNumber) -> Exclusion? {
        if number.currency != nil || number.isTimes { return nil }
        let first = number.tokens.lowerBound
        let next = english[safe: number.tokens.upperBound]
        if number.ratio != nil { return nil }
        if isTouched(number) || isReference(before: first) { return .reference }
        if number.isShare { return measuresShare(number) ? nil : .idiom }
        if next?.text == "%" || next?.text == "percent" || next?.text == "per" { return nil }
        if isYear(number) || isTime(next) { return .date }
        if isNoteCall(number, next) { return .reference }
        if isAge(number, next) { return .age }
        let isSpan =
            next.map { EnglishWords.spans.contains($0.text) || EnglishWords.kinds[$0.text] == .duration } ?? false
        if isSpan, let behind = english[safe: number.tokens.upperBound + 1],
            EnglishWords.tellingWhen.contains(behind.text), !isLimit(before: first)
        {
            return .period
        }
        guard let before = english[safe: first - 1]?.text else { return number.isOne ? .idiom : nil }
        if number.isOne { return countsOne(number, after: before) ? nil : .idiom }
        if number.isWord, number.tokens.count == 1, isEnumeration(number.tokens.upperBound) { return .level }
        if number.isWord, EnglishWords.anaphoric.contains(before), !isTotal(before: first) { return .idiom }
        return isSpan && EnglishWords.spanning.contains(before) ? .period : nil
    }

    /// two main groups, three reasons: what only says how a text or a thought is divided.
    private func isEnumeration(_ start: Int) -> Bool {
        for index in start..<(start + 4) {
            guard let token = english[safe: index], english.goesOnInNounPhrase(index) else { return false }
            if EnglishWords.enumerated.contains(token.text) { return true }
        }
        return false
    }

    /// aged 34, 34 years old, 12-year-olds: what names a group or a person.
    private func isAge(_ number: EnglishNumber, _ next: EnglishText.Token?) -> Bool {
        let before = english[safe: number.tokens.lowerBound - 1]?.text ?? ""
        if before == "aged" || before == "ages" || before == "age" { return true }
        guard before == "and" || before == "to" || before == "–" || before == "-" || before == "or" else {
            return false
        }
        return english[safe: number.tokens.lowerBound - 3]?.text == "aged"
            || english[safe: number.tokens.lowerBound - 3]?.text == "ages"
    }

    /// no later than 2 years after, within 90 days after: a limit, not a mere when.
    private func isLimit(before first: Int) -> Bool {
        english[safe: first - 1]?.text == "within" || english.phrase(["later", "than"], at: first - 2) != nil
            || english.phrase(["less", "than"], at: first - 2) != nil
            || english.phrase(["more", "than"], at: first - 2) != nil
    }

    /// at least one of the areas counts; one of the areas only picks.
    private func countsOne(_ number: EnglishNumber, after before: String) -> Bool {
        let isLeast = english.phrase(["at", "least"], at: number.tokens.lowerBound - 2) != nil
        if before == "than", EnglishWords.kinds[english[safe: number.tokens.upperBound]?.text ?? ""] == .duration {
            return true
        }
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
    private func measuresShare(_ number: EnglishNumber) -> Bool {
        let before = english[safe: number.tokens.lowerBound - 1]?.text ?? ""
        let next = english[safe: number.tokens.upperBound]?.text
        if number.isProportion { return next != "years" && before != "the" }
        if ["first", "second", "latter", "other", "last", "former", "third", "fourth"].contains(before) {
            return false
        }
        return next == "of" || (EnglishWords.beforeShare.contains(before) && next != "a" && next != "an")
    }

    /// A letter or hyphen at the number makes it part of a name: GAO-06-282, 21st, A/79.
    private func isTouched(_ number: EnglishNumber) -> Bool {
        let start = english.tokens[number.tokens.lowerBound].range.lowerBound
        let end = english.tokens[number.tokens.upperBound - 1].range.upperBound
        if let before = english.text[safe: start - 1],
            before.isLatin || before == "-" && english.text[safe: start - 2] != "-" && !isRange(before: start)
                || before == "/" || before == "#"
                || before == "." || before == "§" || before == "(" && english.text[safe: end] == ")"
        {
            return true
        }
        // 1,2 and 34 on the next line: the pieces of a torn number.
        if !number.isWord, number.tokens.lowerBound > 0,
            case let last = english.tokens[number.tokens.lowerBound - 1], last.kind == .number,
            EnglishNumberReader(english: english).number(at: number.tokens.lowerBound - 1) == nil
        {
            return true
        }
        guard !number.isWord, let behind = english.text[safe: end] else { return false }
        if behind == "-" || behind == "–" {
            if english.text[safe: end + 1]?.isDigit == true { return !isRange(before: end + 1) }
            return english.text[safe: end + 1]?.isLatin == true
        }
        return behind.isLatin || behind == "/" || behind == ")" || behind == ":"
    }

    /// Whether a dash joins two small numbers to a range with a unit (3–5 miles), rather than a code (118-45).
    private func isRange(before start: Int) -> Bool {
        guard english.text[safe: start - 2]?.isDigit == true, let index = tokenIndex(at: start),
            let first = english[safe: index - 2], let last = english[safe: index + 1]
        else { return false }
        guard english[safe: index - 3]?.text != "-", first.range.count <= 3, english.tokens[index].range.count <= 3,
            number(at: index - 2) < number(at: index)
        else { return false }
        return last.text == "%" || EnglishWords.magnitudes[last.text] != nil || last.text == "per"
            || last.text == "percent"
            || EnglishWords.kinds[last.text] != nil
    }

    private func number(at index: Int) -> Int {
        EnglishNumberReader(english: english).count(at: index) ?? 0
    }

    /// The token that begins at a scalar, sought by halves.
    private func tokenIndex(at scalar: Int) -> Int? {
        var low = 0
        var high = english.tokens.count
        while low < high {
            let middle = (low + high) / 2
            if english.tokens[middle].range.lowerBound < scalar { low = middle + 1 } else { high = middle }
        }
        return english[safe: low]?.range.lowerBound == scalar ? low : nil
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
        next?.text == "p.m." || next?.text == "a.m." || next?.text == "p.m" || next?.text == "a.m" || next?.text == "pm"
            || next?.text == "am"
            || next?.text == "o’clock"
    }

    /// …program. 1 We answered: the call of a footnote; and the number that opens a list item or note.
    ///
    /// A capital behind a number in mid-sentence names what is counted (12 FBI agents) when a plain noun follows it.
    private func isNoteCall(_ number: EnglishNumber, _ next: EnglishText.Token?) -> Bool {
        guard !number.isWord else { return false }
        if number.tokens.lowerBound == 0 { return next.map { $0.kind != .word || $0.isCapital } ?? true }
        guard next?.isCapital == true else { return false }
        // Of 47 Heads: what a preposition or an article leads up to is no note call.
        if let before = english[safe: number.tokens.lowerBound - 1], EnglishWords.stops.contains(before.text) {
            return false
        }
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
