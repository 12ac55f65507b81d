import ChineseText

/// Finds what an English number measures: the currency, per cent, a unit of measure, or the noun that is counted.
struct EnglishUnits {
    let english: EnglishText

    /// The unit of a number, or nil where none stands with it.
    func unit(of number: EnglishNumber) -> EnglishUnit? {
        let next = behindBound(number.tokens.upperBound)
        if let currency = number.currency { return perTime(EnglishUnit(text: currency, kind: .money, end: next)) }
        if number.isTimes { return EnglishUnit(text: "times", kind: .multiple, end: next) }
        if let ratio = number.ratio { return EnglishUnit(text: ratio, kind: .multiple, end: next) }
        if let rate = rate(at: next) { return rate }
        if number.isShare { return EnglishUnit(text: "%", kind: .percent, end: next) }
        if let share = share(at: next) { return share }
        if let money = money(at: next, number) { return perTime(money) }
        if number.isOne { return span(at: next, number) ?? singular(from: next) }
        if let measure = compound(at: next) { return perTime(measure) }
        guard let noun = noun(from: next), !isPartOfListed(number, noun) else { return nil }
        let text = english.tokens[noun].text
        if let end = ratioEnd(behind: noun + 1) {
            return EnglishUnit(
                text: ":1", kind: .multiple, end: end, named: number.tokens.upperBound, noun: end, phraseEnd: end)
        }
        let kind = EnglishWords.kinds[text] ?? .count
        var unit = EnglishUnit(text: text, kind: kind, end: end(of: noun, from: next))
        // 10 working days: the words between belong to the label; so they do for whatever is counted.
        let isPhrase = kind == .count || noun > next && english[safe: next]?.text != "of"
        unit.named = isPhrase ? max(number.tokens.upperBound, phraseStart(behind: next)) : nil
        unit.noun = kind == .count ? complementEnd(behind: noun + 1) : noun + 1
        unit.phraseEnd = unit.noun
        return perTime(unit)
    }

    /// Of the 130 audits, 27 found weaknesses: what follows is what they did, not what is counted.
    private func isPartOfListed(_ number: EnglishNumber, _ noun: Int) -> Bool {
        let first = number.tokens.lowerBound
        guard english[safe: first - 1]?.text == ",",
            english[safe: number.tokens.upperBound]?.text.hasSuffix("ed") == true,
            noun > number.tokens.upperBound, !EnglishVerbs.isFinite(noun + 1, in: english)
        else { return false }
        return (max(0, first - 20)..<first).contains { index in
            english.tokens[index].text == "of" && english.tokens[index].isCapital
                && EnglishNumberReader(english: english).number(at: index + 2) != nil
        }
    }

    /// heads of expenditure: what the noun is of belongs to it.
    private func complementEnd(behind noun: Int) -> Int {
        guard english[safe: noun]?.text == "of", let next = english[safe: noun + 1], next.kind == .word,
            english.goesOnInNounPhrase(noun + 1)
        else { return noun }
        var end = noun + 2
        while end < noun + 4, english.goesOnInNounPhrase(end), !EnglishVerbs.isVerb(end, in: english),
            english[safe: end]?.text.hasSuffix("ing") == false
        {
            end += 1
        }
        // recipients of fiscal year 2022 awards: a year in the middle of a name.
        return english[safe: end]?.kind == .number ? noun : end
    }

    /// per cent, percentage points, basis points
    private func share(at index: Int) -> EnglishUnit? {
        switch english[safe: index]?.text {
        case "%", "percent", "pct": return EnglishUnit(text: "%", kind: .percent, end: index + 1)
        case "per" where english[safe: index + 1]?.text == "cent":
            return EnglishUnit(text: "%", kind: .percent, end: index + 2)
        case "percentage", "basis":
            guard let unit = english[safe: index + 1]?.text, unit.hasPrefix("point") else { return nil }
            return EnglishUnit(
                text: "\(english.tokens[index].text) \(unit)", kind: .percent, end: index + 2)
        default: return nil
        }
    }

    /// half a million dollars, 25 cents
    private func money(at index: Int, _ number: EnglishNumber) -> EnglishUnit? {
        switch english[safe: index]?.text {
        case "dollars", "dollar": return EnglishUnit(text: "$", kind: .money, end: index + 1)
        case "euros", "euro": return EnglishUnit(text: "€", kind: .money, end: index + 1)
        case "pounds" where number.hasMagnitude || english[safe: index + 1]?.text == "sterling":
            return EnglishUnit(text: "£", kind: .money, end: index + 1)
        default: return nil
        }
    }

    /// $3 million a year, 30 claims per week: the unit and what it is for each of.
    private func perTime(_ unit: EnglishUnit) -> EnglishUnit {
        let start = max(unit.end, unit.phraseEnd)
        guard let sign = english[safe: start], let base = english[safe: start + 1], base.kind == .word else {
            return unit
        }
        let isEach = sign.text == "a" || sign.text == "each" || sign.text == "every" || sign.text == "an"
        guard sign.text == "per" && base.text != "cent" || isEach && EnglishWords.spans.contains(base.text) else {
            return unit
        }
        // reports 12 incidents each quarter counts incidents; so many of them per quarter is a rate.
        guard sign.text == "per" || unit.kind == .money || unit.kind == .duration, unit.kind != .percent else {
            return unit
        }
        var result = unit
        result.text += " \(sign.text) \(base.text)"
        result.kind = .rate
        if unit.named == nil || unit.phraseEnd <= unit.end { result.end = start + 2 }
        result.phraseEnd = start + 2
        return result
    }

    /// four persons to one soldier: where the ratio ends.
    private func ratioEnd(behind index: Int) -> Int? {
        guard english[safe: index]?.text == "to",
            ["one", "every", "each"].contains(english[safe: index + 1]?.text ?? ""),
            english.goesOnInNounPhrase(index + 2)
        else { return nil }
        return index + 3
    }

    /// cubic metres, cu. yds, square miles
    private func compound(at index: Int) -> EnglishUnit? {
        guard let first = english[safe: index], let kind = EnglishWords.unitPrefixes[first.text] else { return nil }
        let next = english[safe: index + 1]?.text == "." ? index + 2 : index + 1
        guard let last = english[safe: next], last.kind == .word else { return nil }
        let range = first.range.lowerBound..<last.range.upperBound
        return EnglishUnit(text: english.text.string(range).lowercased(), kind: kind, end: next + 1)
    }

    /// two or more entities: what is counted stands behind the words that bind.
    private func behindBound(_ index: Int) -> Int {
        guard english[safe: index]?.text == "or" else { return index }
        for (words, _) in EnglishWords.boundsBehind {
            guard let end = english.phrase(words, at: index) else { continue }
            return noun(from: end) == nil ? index : end
        }
        return index
    }

    /// one practice, one stage 2 project; at least one of the areas.
    private func singular(from start: Int) -> EnglishUnit? {
        if isPartitive(start) {
            return noun(from: start).map {
                EnglishUnit(
                    text: english.tokens[$0].text, kind: .count, end: $0 + 1, named: phraseStart(behind: start),
                    noun: $0 + 1,
                    phraseEnd: $0 + 1)
            }
        }
        var end = start
        while end < start + 5, english.goesOnInNounPhrase(end), end == start || !EnglishVerbs.isFinite(end, in: english)
        {
            end += 1
        }
        guard end > start, end < start + 5, let noun = english[safe: end - 1], noun.kind == .word,
            !EnglishWords.notCounted.contains(noun.text), EnglishWords.kinds[noun.text] == nil, !isPlural(noun.text),
            !noun.text.hasSuffix("ly"), !noun.isCapital
        else { return nil }
        return EnglishUnit(text: noun.text, kind: .count, end: end, named: start, noun: end, phraseEnd: end)
    }

    /// less than one hour: a span, where a bound says that it is measured.
    private func span(at index: Int, _ number: EnglishNumber) -> EnglishUnit? {
        guard let next = english[safe: index], EnglishWords.kinds[next.text] == .duration else { return nil }
        guard
            ["than", "least", "within", "nearly", "about"].contains(
                english[safe: number.tokens.lowerBound - 1]?.text ?? "")
        else { return nil }
        return EnglishUnit(text: next.text, kind: .duration, end: index + 1)
    }

    /// 4.5 per 100,000 people: a number per so many of something.
    private func rate(at index: Int) -> EnglishUnit? {
        guard english[safe: index]?.text == "per", let base = english[safe: index + 1], base.kind == .number else {
            return nil
        }
        let end = english[safe: index + 2]?.kind == .word ? index + 3 : index + 2
        let range = english.tokens[index].range.lowerBound..<english.tokens[end - 1].range.upperBound
        return EnglishUnit(text: english.text.string(range), kind: .rate, end: end)
    }
}
