import ChineseText

/// Finds the numbers of an English text that measure something.
struct EnglishMentionScanner {
    let english: EnglishText

    /// All mentions, in order; the two ends of a change or range are one.
    func mentions() -> [EnglishMention] {
        let reader = EnglishNumberReader(english: english)
        var result: [EnglishMention] = []
        var index = 0
        while index < english.tokens.count {
            guard let number = reader.number(at: index) else {
                index += 1
                continue
            }
            index = number.tokens.upperBound
            guard isMeasure(number), let mention = mention(of: number) else { continue }
            // 17 of the 59 recipients: the total is a number of its own.
            index = max(index, mention.hasTotal(of: number) ? index : mention.tokens.upperBound)
            if let last = result.last, let joined = joined(last, mention) {
                result[result.count - 1] = joined
            } else {
                result.append(mention)
            }
        }
        return result
    }

    /// The number with its unit and bound words; nil when nothing is counted.
    func mention(of number: EnglishNumber) -> EnglishMention? {
        guard let unit = unit(of: number) else { return nil }
        let tokens = number.tokens.lowerBound..<unit.end
        var mention = EnglishMention(
            tokens: tokens, core: tokens, value: number.value, unit: unit.text, kind: unit.kind, bound: .exactly)
        mention.named =
            unit.kind == .count && !unit.text.isEmpty
            ? max(number.tokens.upperBound, phraseStart(behind: behindBound(number.tokens.upperBound))) : unit.end
        mention.phraseEnd = phraseEnd(of: mention)
        bind(&mention, numberEnd: number.tokens.upperBound)
        return mention
    }

    private func bind(_ mention: inout EnglishMention, numberEnd number: Int) {
        for (words, bound) in EnglishWords.boundsBehind {
            if english.phrase(words, at: number) != nil { mention.bound = bound }
            guard let end = english.phrase(words, at: mention.tokens.upperBound) else { continue }
            mention.bound = bound
            mention.tokens = mention.tokens.lowerBound..<end
        }
        var longest = 0
        for (words, bound) in EnglishWords.bounds where words.count > longest {
            let start = mention.core.lowerBound - words.count
            guard start >= 0, english.phrase(words, at: start) != nil else { continue }
            longest = words.count
            mention.bound = bound
            mention.tokens = start..<mention.tokens.upperBound
        }
    }

    /// The unit behind a number: per cent, the currency, or the noun that is counted.
    private func unit(of number: EnglishNumber) -> (text: String, kind: Statistic.Kind, end: Int)? {
        let next = behindBound(number.tokens.upperBound)
        if let currency = number.currency { return (currency, .money, next) }
        if let rate = rate(at: next) { return rate }
        if number.isShare { return ("%", .percent, next) }
        if english[safe: next]?.text == "%" || english[safe: next]?.text == "percent" {
            return ("%", .percent, next + 1)
        }
        if let end = english.phrase(["per", "cent"], at: next) { return ("%", .percent, end) }
        if let end = english.phrase(["percentage", "points"], at: next) { return ("percentage points", .percent, end) }
        if number.isOne { return singular(from: next) }
        if let noun = noun(from: next) {
            return (
                english.tokens[noun].text, EnglishWords.kinds[english.tokens[noun].text] ?? .count,
                end(of: noun, from: next)
            )
        }
        return number.hasMagnitude ? ("", .count, next) : nil
    }

    /// Where the noun phrase of a mention ends: behind its unit, adjectives between.
    private func phraseEnd(of mention: EnglishMention) -> Int {
        guard mention.kind == .count, !mention.unit.isEmpty else { return mention.core.upperBound }
        for index in mention.named..<(mention.named + 8) where english[safe: index]?.text == mention.unit {
            return index + 1
        }
        return mention.core.upperBound
    }

    /// two or more entities: what is counted stands behind the words that bind.
    private func behindBound(_ index: Int) -> Int {
        for (words, _) in EnglishWords.boundsBehind {
            guard let end = english.phrase(words, at: index) else { continue }
            return noun(from: end) == nil ? index : end
        }
        return index
    }

    /// one practice, one stage 2 project; at least one of the areas.
    private func singular(from start: Int) -> (text: String, kind: Statistic.Kind, end: Int)? {
        if isPartitive(start) { return noun(from: start).map { (english.tokens[$0].text, .count, $0 + 1) } }
        var end = start
        while end < start + 5, english.goesOnInNounPhrase(end) { end += 1 }
        guard end > start, end < start + 5, let noun = english[safe: end - 1], noun.kind == .word,
            !EnglishWords.notCounted.contains(noun.text), EnglishWords.kinds[noun.text] == nil,
            !noun.text.hasSuffix("ly"), !noun.isCapital
        else { return nil }
        return (noun.text, .count, end)
    }

    /// 4.5 per 100,000 people: a number per so many of something.
    private func rate(at index: Int) -> (text: String, kind: Statistic.Kind, end: Int)? {
        guard english[safe: index]?.text == "per", let base = english[safe: index + 1], base.kind == .number else {
            return nil
        }
        let end = english[safe: index + 2]?.kind == .word ? index + 3 : index + 2
        let range = english.tokens[index].range.lowerBound..<english.tokens[end - 1].range.upperBound
        return (english.text.string(range), .rate, end)
    }

    /// A noun right behind the number belongs to what is printed with it; one behind adjectives does not.
    private func end(of noun: Int, from next: Int) -> Int { noun == next || isPartitive(next) ? noun + 1 : next }

    private func isPartitive(_ index: Int) -> Bool {
        english[safe: index]?.text == "of"
            && ["the", "these", "those", "our", "its", "their"].contains(english[safe: index + 1]?.text ?? "")
    }

    /// 34 of the 50 states: the noun stands behind the total.
    private func afterTotal(_ index: Int) -> Int {
        EnglishNumberReader(english: english).number(at: index).map { $0.tokens.upperBound } ?? index
    }

    /// Where the words of what is counted begin: right behind the number, or behind of the, and the total.
    private func phraseStart(behind number: Int) -> Int {
        guard english[safe: number]?.text == "of" else { return number }
        return afterTotal(isPartitive(number) ? number + 2 : number + 1)
    }

    /// The plural noun that a number counts: 17 selected grant recipients, two of the studies, 12 stage 1 grants.
    private func noun(from start: Int, mayPair: Bool = true) -> Int? {
        let first = phraseStart(behind: start)
        guard english[safe: start]?.text != "of" || isPartitive(start) || first > start + 1 else { return nil }
        for index in first..<(first + 6) {
            // 34 stage 1 and eight stage 2 grants: both count what the second one names.
            if mayPair, english[safe: index]?.text == "and", english[safe: index - 1]?.kind == .number, index > first,
                let second = EnglishNumberReader(english: english).number(at: index + 1)
            {
                return noun(from: second.tokens.upperBound, mayPair: false)
            }
            guard let token = english[safe: index], english.goesOnInNounPhrase(index) else { return nil }
            guard token.kind == .word, isPlural(token.text) else { continue }
            // stages 1 and 2: a plural that its own number follows is not what is counted.
            if let next = english[safe: index + 1], next.kind == .number, EnglishWords.placing.contains(token.text) {
                continue
            }
            // 1,073 grants officials: the last plural in a row is what is counted.
            if let next = english[safe: index + 1], next.kind == .word, isPlural(next.text),
                !EnglishWords.stops.contains(next.text)
            {
                continue
            }
            return token.isCapital && index == first ? nil : index
        }
        return nil
    }

    private func isPlural(_ word: String) -> Bool {
        switch word {
        case "people", "children", "men", "women", "feet", "staff", "million", "percent": return word != "million"
        default: break
        }
        guard word.utf8.count > 3, word.hasSuffix("s") else { return false }
        return !word.hasSuffix("ss") && !word.hasSuffix("us") && !word.hasSuffix("’s") && !word.hasSuffix("'s")
            && !word.hasSuffix("ous")
    }

    /// from $33.3 million to $35.2 million; between 3 and 5 miles: one mention with both ends.
    private func joined(_ first: EnglishMention, _ second: EnglishMention) -> EnglishMention? {
        guard first.from == nil, first.unit == second.unit, second.core.lowerBound == first.tokens.upperBound + 1,
            second.core.lowerBound == second.tokens.lowerBound
        else { return nil }
        let joiner = english.tokens[first.tokens.upperBound].text
        let before = english[safe: first.tokens.lowerBound - 1]?.text
        let isChange = before == "from" && joiner == "to"
        let isRange = (before == "between" && joiner == "and") || joiner == "–" || (joiner == "to" && before != "up")
        guard isChange || isRange else { return nil }
        var result = second
        result.from = first.value
        result.tokens = (isChange ? first.tokens.lowerBound - 1 : first.tokens.lowerBound)..<second.tokens.upperBound
        result.core = result.tokens
        return result
    }
}
