import ChineseText

/// Finds the numbers of an English text that measure something.
struct EnglishMentionScanner {
    let english: EnglishText
    let times: [EnglishTime]

    /// All mentions, in order; the two ends of a change or range are one.
    func mentions() -> [EnglishMention] {
        let reader = EnglishNumberReader(english: english)
        let units = EnglishUnits(english: english)
        var result: [EnglishMention] = []
        var index = 0
        var time = 0
        while index < english.tokens.count {
            while time < times.count, times[time].tokens.upperBound <= index { time += 1 }
            if time < times.count, times[time].tokens.contains(index) {
                index = times[time].tokens.upperBound
                continue
            }
            guard english.mayBeginNumber(at: index), let number = reader.number(at: index) else {
                index += 1
                continue
            }
            index = number.tokens.upperBound
            guard exclusion(of: number) == nil, let mention = mention(of: number, units) else { continue }
            // 17 of the 59 recipients: the total is a number of its own.
            index = max(index, mention.hasTotal ? index : mention.tokens.upperBound)
            if let last = result.last, let joined = joined(last, mention) {
                result[result.count - 1] = joined
            } else {
                result.append(mention)
            }
        }
        return EnglishBareNumbers(english: english, times: times).resolved(result)
    }

    /// The number with its unit and bound words.
    func mention(of number: EnglishNumber, _ units: EnglishUnits) -> EnglishMention? {
        var mention = EnglishMention(
            tokens: number.tokens, core: number.tokens, number: number.tokens, value: number.value, unit: "",
            kind: .count, bound: .exactly)
        mention.hasMagnitude = number.hasMagnitude
        mention.isVerb = number.isTimes
        mention.phraseEnd = number.tokens.upperBound
        if let unit = units.unit(of: number) {
            mention.unit = unit.text
            mention.kind = unit.kind
            mention.core = number.tokens.lowerBound..<unit.end
            mention.named = unit.named ?? unit.end
            mention.phraseEnd = max(unit.phraseEnd, unit.end)
            if let named = unit.named {
                // 34 stage 1 and eight stage 2 grants: the first names end where the second number begins.
                mention.noun = named..<max(named, min(unit.noun, mention.phraseEnd))
            }
        } else {
            mention.isBare = true
        }
        mention.tokens = mention.core
        bind(&mention)
        return mention
    }

    private func bind(_ mention: inout EnglishMention) {
        for (words, bound) in EnglishWords.boundsBehind {
            if english.phrase(words, at: mention.number.upperBound) != nil { mention.bound = bound }
            // 7 years experience or more
            let behindNoun = english[safe: mention.tokens.upperBound].map { $0.kind == .word } == true
            guard
                let end = english.phrase(words, at: mention.tokens.upperBound)
                    ?? (behindNoun && mention.kind == .duration
                        ? english.phrase(words, at: mention.tokens.upperBound + 1) : nil)
            else { continue }
            mention.bound = bound
            mention.tokens = mention.tokens.lowerBound..<end
            mention.phraseEnd = max(mention.phraseEnd, end)
        }
        var longest = 0
        // at least a 40 per cent increase
        var first = mention.core.lowerBound
        if let article = english[safe: first - 1]?.text, article == "a" || article == "an" || article == "exactly" {
            first -= 1
        }
        for (words, bound) in EnglishWords.bounds where words.count > longest {
            for end in [mention.core.lowerBound, first] {
                let start = end - words.count
                guard start >= 0, english.phrase(words, at: start) != nil else { continue }
                if words[0] == "up", english[safe: start - 1]?.text.hasPrefix("add") == true { continue }
                longest = words.count
                mention.bound = isDenied(start) ? denied(bound) : bound
                mention.tokens = start..<mention.tokens.upperBound
                break
            }
        }
    }

    /// will not yield more than: the bound turned round.
    private func isDenied(_ start: Int) -> Bool {
        guard let word = english[safe: start]?.text, word == "more" || word == "exceed" || word == "less" else {
            return false
        }
        // The negation may stand before the verb of a clause that it governs.
        return (max(0, start - 16)..<start).reversed().prefix { english.tokens[$0].kind == .word }
            .contains { english.tokens[$0].text == "not" }
    }

    private func denied(_ bound: Statistic.Bound) -> Statistic.Bound {
        switch bound {
        case .moreThan: .atMost
        case .lessThan: .atLeast
        default: bound
        }
    }

    /// from $33.3 million in 1958 to $35.2 million; between 3 and 5 miles: one mention with both ends.
    private func joined(_ first: EnglishMention, _ second: EnglishMention) -> EnglishMention? {
        guard first.from == nil, first.unit == second.unit || first.isBare, first.bound == .exactly else { return nil }
        let before = english[safe: first.tokens.lowerBound - 1]?.text
        let isTogether = second.tokens.lowerBound == first.tokens.upperBound + 1
        let joiner = english[safe: second.tokens.lowerBound - 1]?.text ?? ""
        let isChange =
            before == "from" && joiner == "to" && onlyTimes(first.tokens.upperBound..<second.tokens.lowerBound)
        let isRange =
            isTogether && second.bound == .exactly
            && (before == "between" && joiner == "and" || joiner == "–" || joiner == "-"
                || joiner == "to" && before != "up")
        guard isChange || isRange else { return nil }
        var result = second
        let isShort = first.isBare && second.hasMagnitude && !first.hasMagnitude
        result.from = isShort ? first.value.shifted(by: power(of: second)) : first.value
        let start = isChange || before == "between" ? first.tokens.lowerBound - 1 : first.tokens.lowerBound
        result.tokens = start..<second.tokens.upperBound
        result.core = result.tokens
        return result
    }

    private func power(of mention: EnglishMention) -> Int {
        mention.number.lazy.compactMap { EnglishWords.magnitudes[english.tokens[$0].text] }.reduce(0, +)
    }

    /// Whether nothing but times and the joiner stands between the ends of a change.
    private func onlyTimes(_ gap: Range<Int>) -> Bool {
        guard gap.count <= 16 else { return false }
        var index = gap.lowerBound
        while index < gap.upperBound - 1 {
            if let time = times.time(at: index) {
                index = time.tokens.upperBound
            } else if EnglishWords.beforeTime.contains(english.tokens[index].text) || english.tokens[index].text == ","
            {
                index += 1
            } else {
                return false
            }
        }
        return true
    }
}
