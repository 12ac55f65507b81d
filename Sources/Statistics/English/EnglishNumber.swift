import ChineseText

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
    /// doubled: a multiple that is a verb.
    var isTimes = false
    /// 25:1: what it is a ratio to.
    var ratio: String?
    /// one in five, a third of: a share whatever follows.
    var isProportion = false
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
        case .number: return digits(at: index).map { withRatio(withProportion($0)) }
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
            } else if scalar == ",", !isGrouping(position, in: token.range) {
                // 1,2 at the end of a line: the beginning of a torn number.
                return nil
            }
            guard digits.count <= PlainNumber.maximumDigits else { return nil }
        }
        let value = PlainNumber(digits: digits, scale: scale ?? 0)
        return withMagnitude(EnglishNumber(tokens: index..<(index + 1), value: value))
    }

    /// A comma that three digits follow.
    private func isGrouping(_ comma: Int, in range: Range<Int>) -> Bool {
        guard comma + 3 < range.upperBound else { return false }
        for index in (comma + 1)...(comma + 3) where !english.text.scalars[index].isDigit { return false }
        return comma + 4 >= range.upperBound || !english.text.scalars[comma + 4].isDigit
    }

    func withMagnitude(_ number: EnglishNumber) -> EnglishNumber {
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
