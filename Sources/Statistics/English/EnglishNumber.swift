import ChineseText

/// A number of an English text with unit and bound, as token indices.
struct EnglishMention {
    var tokens: Range<Int>
    /// Number and unit without bound words.
    var core: Range<Int>
    var value: PlainNumber
    var from: PlainNumber?
    var unit: String
    var kind: Statistic.Kind
    var bound: Statistic.Bound
    /// Where the words begin that name what is counted (17 of the 59 recipients): they stay in its label.
    var named = 0
    /// Where the words end that name what is counted.
    var phraseEnd = 0

    /// Whether a total stands between a number and what it counts.
    func hasTotal(of number: EnglishNumber) -> Bool { named > number.tokens.upperBound + 2 }
}

/// A number as written: its value, its currency, and where it ends.
struct EnglishNumber {
    var tokens: Range<Int>
    var value: PlainNumber
    var currency: String?
    var isShare = false
    /// The word one, which is a pronoun more often than a number.
    var isOne = false
    var isWord = false
    var hasMagnitude = false
}

/// Reads the numbers of an English text.
struct EnglishNumberReader {
    let english: EnglishText

    /// The number that begins at a token, or nil.
    func number(at index: Int) -> EnglishNumber? {
        guard let token = english[safe: index] else { return nil }
        switch token.kind {
        case .sign where token.text != "%": return money(at: index, sign: token.text)
        case .word: return dollars(at: index, letters: token) ?? words(at: index, token)
        case .number: return digits(at: index)
        case .sign, .mark: return nil
        }
    }

    private func money(at index: Int, sign: String) -> EnglishNumber? {
        guard let next = english[safe: index + 1], next.kind == .number, var number = digits(at: index + 1) else {
            return nil
        }
        number.tokens = index..<number.tokens.upperBound
        number.currency = sign
        return number
    }

    /// S$ and US$ before digits.
    private func dollars(at index: Int, letters: EnglishText.Token) -> EnglishNumber? {
        guard english[safe: index + 1]?.kind == .sign, english.tokens[index + 1].text == "$",
            EnglishWords.dollarLetters.contains(letters.text),
            english.tokens[index + 1].range.lowerBound == letters.range.upperBound
        else { return nil }
        guard var number = money(at: index + 1, sign: english.text.string(letters.range) + "$") else { return nil }
        number.tokens = index..<number.tokens.upperBound
        return number
    }

    private func digits(at index: Int) -> EnglishNumber? {
        let token = english.tokens[index]
        var digits: [UInt8] = []
        var scale: Int?
        for position in token.range {
            let scalar = english.text.scalars[position]
            if let digit = scalar.digit {
                digits.append(UInt8(digit))
                if scale != nil { scale = (scale ?? 0) + 1 }
            } else if scalar == "." {
                // 1.2.3 is a version or a date.
                guard scale == nil else { return nil }
                scale = 0
            }
            guard digits.count <= PlainNumber.maximumDigits else { return nil }
        }
        let value = PlainNumber(digits: digits, scale: scale ?? 0)
        return withMagnitude(EnglishNumber(tokens: index..<(index + 1), value: value))
    }

    private func words(at index: Int, _ token: EnglishText.Token) -> EnglishNumber? {
        guard Self.mayBeNumber(token.text) else { return nil }
        if let share = EnglishWords.shares[token.text] {
            let value = percent(share.above, of: share.below)
            return EnglishNumber(tokens: index..<(index + 1), value: value, isShare: true, isWord: true)
        }
        if token.text == "one" {
            return EnglishNumber(tokens: index..<(index + 1), value: PlainNumber(1), isOne: true, isWord: true)
        }
        guard let value = EnglishWords.numbers[token.text] ?? compound(token.text) else { return nil }
        return withMagnitude(EnglishNumber(tokens: index..<(index + 1), value: PlainNumber(value), isWord: true))
    }

    /// Numbers in words begin with few letters; most words are turned away here, without hashing.
    private static func mayBeNumber(_ word: String) -> Bool {
        guard let first = word.utf8.first, word.utf8.count > 2 else { return false }
        switch Unicode.Scalar(first) {
        case "t", "f", "s", "e", "n", "o", "h": return true
        default: return false
        }
    }

    /// Twenty-five and its like.
    private func compound(_ word: String) -> Int? {
        guard word.utf8.contains(0x2D) else { return nil }
        let parts = word.split(separator: "-")
        guard parts.count == 2, let tens = EnglishWords.numbers[String(parts[0])], tens >= 20 else { return nil }
        let ones = parts[1] == "one" ? 1 : EnglishWords.numbers[String(parts[1])]
        return ones.flatMap { $0 < 10 ? tens + $0 : nil }
    }

    private func withMagnitude(_ number: EnglishNumber) -> EnglishNumber {
        var result = number
        var next = number.tokens.upperBound
        if english[safe: next]?.text == "-" { next += 1 }
        if let half = english[safe: next], half.text == "½", half.kind == .mark {
            result.value = PlainNumber(digits: number.value.digits + [5], scale: 1)
            result.tokens = number.tokens.lowerBound..<(next + 1)
            next += 1
        }
        guard let power = english[safe: next].flatMap({ EnglishWords.magnitudes[$0.text] }) else { return result }
        result.value = result.value.shifted(by: power)
        result.tokens = number.tokens.lowerBound..<(next + 1)
        result.hasMagnitude = true
        return result
    }
}
