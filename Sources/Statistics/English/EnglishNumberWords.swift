import ChineseText

/// Numbers of English texts that are written in words.
extension EnglishNumberReader {
    /// A small whole number at a token, in words or digits, for times and shares.
    func count(at index: Int) -> Int? {
        guard let token = english[safe: index] else { return nil }
        switch token.kind {
        case .number where token.range.count <= 3:
            var value = 0
            for position in token.range {
                guard let digit = english.text.scalars[position].digit else { return nil }
                value = value * 10 + digit
            }
            return value
        case .word where token.mayCount: return small(token.text)
        default: return nil
        }
    }

    func words(at index: Int, _ token: EnglishText.Token) -> EnglishNumber? {
        guard token.mayCount else { return nil }
        if token.text == "a" || token.text == "an" { return share(behindArticle: index) }
        if let share = EnglishWords.shares[token.text] {
            if token.text == "half", let sum = halfOfMagnitude(at: index) { return sum }
            let value = percent(share.above, of: share.below)
            return EnglishNumber(tokens: index..<(index + 1), value: value, isShare: true, isWord: true)
        }
        if let times = EnglishWords.multiples[token.text] {
            return EnglishNumber(tokens: index..<(index + 1), value: PlainNumber(times), isWord: true, isTimes: true)
        }
        if token.text == "one" {
            var one = EnglishNumber(tokens: index..<(index + 1), value: PlainNumber(1), isOne: true, isWord: true)
            one = withProportion(withMagnitude(withHundreds(one, 1)))
            if one.tokens.count > 1 { one.isOne = false }
            return one
        }
        guard let value = small(token.text) else { return nil }
        let number = EnglishNumber(tokens: index..<(index + 1), value: PlainNumber(value), isWord: true)
        return withProportion(withMagnitude(withHundreds(number, value)))
    }

    private func small(_ word: String) -> Int? {
        if word == "one" { return 1 }
        return EnglishWords.numbers[word] ?? compound(word)
    }

    /// Twenty-five and its like.
    private func compound(_ word: String) -> Int? {
        guard word.utf8.contains(0x2D) else { return nil }
        let parts = word.split(separator: "-")
        guard parts.count == 2, let tens = EnglishWords.numbers[String(parts[0])], tens >= 20 else { return nil }
        let ones = parts[1] == "one" ? 1 : EnglishWords.numbers[String(parts[1])]
        return ones.flatMap { $0 < 10 ? tens + $0 : nil }
    }

    /// three hundred and forty, two dozen
    private func withHundreds(_ number: EnglishNumber, _ value: Int) -> EnglishNumber {
        var result = number
        var end = number.tokens.upperBound
        switch english[safe: end]?.text {
        case "dozen" where english[safe: end + 1]?.kind == .word:
            result.value = PlainNumber(value * 12)
            end += 1
        case "hundred":
            var total = value * 100
            end += 1
            let next = english[safe: end]?.text == "and" ? end + 1 : end
            if let rest = english[safe: next], rest.kind == .word, rest.mayCount,
                let ones = small(rest.text), ones < 100
            {
                total += ones
                end = next + 1
            }
            result.value = PlainNumber(total)
        default: return number
        }
        result.tokens = number.tokens.lowerBound..<end
        return result
    }

    /// Whether an article before a word may count; all words of `share(behindArticle:)`.
    static func mayFollowArticle(_ word: String) -> Bool {
        switch word {
        case "hour", "day", "week", "month", "year", "third", "quarter", "fifth", "dozen", "million", "billion",
            "thousand", "hundred":
            true
        default: false
        }
    }

    /// a third of, a quarter of; a million, a dozen
    private func share(behindArticle index: Int) -> EnglishNumber? {
        switch english[safe: index + 1]?.text {
        case "hour", "day", "week", "month", "year":
            // less than an hour
            guard english[safe: index - 1]?.text == "than" else { return nil }
            return EnglishNumber(tokens: index..<(index + 1), value: PlainNumber(1), isOne: true, isWord: true)
        case "third" where english[safe: index + 2]?.text == "of": return proportion(1, 3, index..<(index + 2))
        case "quarter" where english[safe: index + 2]?.text == "of": return proportion(1, 4, index..<(index + 2))
        case "fifth" where english[safe: index + 2]?.text == "of": return proportion(1, 5, index..<(index + 2))
        case "dozen" where english[safe: index + 2]?.kind == .word:
            return EnglishNumber(tokens: index..<(index + 2), value: PlainNumber(12), isWord: true)
        case "million", "billion", "thousand", "hundred":
            let one = EnglishNumber(tokens: index..<(index + 1), value: PlainNumber(1), isWord: true)
            let sum = withMagnitude(withHundreds(one, 1))
            return sum.tokens.count > 1 ? sum : nil
        default: return nil
        }
    }

    /// half a million dollars
    private func halfOfMagnitude(at index: Int) -> EnglishNumber? {
        guard english[safe: index + 1]?.text == "a",
            let power = english[safe: index + 2].flatMap({ EnglishWords.magnitudes[$0.text] })
        else { return nil }
        return EnglishNumber(
            tokens: index..<(index + 3), value: PlainNumber(5).shifted(by: power - 1), isWord: true, hasMagnitude: true)
    }

    private func proportion(_ part: Int, _ whole: Int, _ tokens: Range<Int>) -> EnglishNumber {
        EnglishNumber(
            tokens: tokens, value: percent(part, of: whole), isShare: true, isWord: true, isProportion: true)
    }

    /// one in five, two out of three, three quarters of
    func withProportion(_ number: EnglishNumber) -> EnglishNumber {
        guard let part = number.value.integer, part > 0, part < 100, number.tokens.count == 1 else { return number }
        let next = number.tokens.upperBound
        let tokens = number.tokens.lowerBound
        if let whole = EnglishWords.fractions[english[safe: next]?.text ?? ""], part < whole,
            english[safe: next + 1]?.text == "of"
        {
            return proportion(part, whole, tokens..<(next + 1))
        }
        var start: Int
        switch english[safe: next]?.text {
        case "in" where number.isWord: start = next + 1
        case "out" where english[safe: next + 1]?.text == "of": start = next + 2
        default: return number
        }
        if english[safe: start]?.text == "every" { start += 1 }
        guard english[safe: start]?.kind != .number || english[safe: start]?.range.count ?? 9 <= 3,
            let whole = count(at: start), part < whole, EnglishWords.kinds[english[safe: start + 1]?.text ?? ""] == nil
        else { return number }
        return proportion(part, whole, tokens..<(start + 1))
    }

    /// 25:1
    func withRatio(_ number: EnglishNumber) -> EnglishNumber {
        let next = number.tokens.upperBound
        guard number.tokens.count == 1, let sign = english[safe: next], sign.text == ":" || sign.text == "∶",
            let base = english[safe: next + 1], base.kind == .number, base.range.count == 1,
            english.text.scalars[base.range.lowerBound] == "1", sign.range.upperBound == base.range.lowerBound,
            english.text[safe: base.range.upperBound].map({ !$0.isLatin && $0 != ":" && $0 != "-" }) ?? true
        else { return number }
        var result = number
        result.tokens = number.tokens.lowerBound..<(next + 2)
        result.ratio = ":1"
        return result
    }
}
