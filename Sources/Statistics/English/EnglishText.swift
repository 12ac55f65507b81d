import ChineseText

/// An English text as words: what its scanners walk over.
struct EnglishText {
    /// A word, a number or a mark.
    struct Token {
        enum Kind { case word, number, sign, mark }
        var kind: Kind
        /// Its scalar indices.
        var range: Range<Int>
        /// A word in lower case; a mark as printed.
        var text: String
        var isCapital = false
        /// Whether it is a number with the letters of an ordinal: 21st.
        var isOrdinal = false
        /// Whether a number in words may begin with it.
        var mayCount = false
        /// Whether a time may begin with it.
        var mayDate = false
        /// The lists that a word stands in.
        var lists: EnglishWordLists = []
    }

    let text: ScalarText
    let tokens: [Token]

    /// Takes a text apart.
    init(_ text: ScalarText) {
        self.text = text
        var tokens: [Token] = []
        var index = 0
        while index < text.count {
            let scalar = text.scalars[index]
            let end: Int
            if scalar.isSpace {
                index += 1
                continue
            } else if scalar.isDigit {
                let number = Self.numberEnd(in: text, from: index)
                end = Self.ordinalEnd(in: text, from: number)
                tokens.append(
                    Token(
                        kind: end > number ? .word : .number, range: index..<end, text: end > number ? "-th" : "",
                        isOrdinal: end > number))
            } else if scalar.isWordPart {
                end = Self.wordEnd(in: text, from: index)
                let word = Self.lowercased(text, index..<end)
                // twodistrict courts: a scan may have lost the space behind a number.
                if let number = gluedNumber(word), !scalar.isUpper || Self.opensSentence(tokens.last) {
                    let middle = index + number
                    tokens.append(
                        Token(
                            kind: .word, range: index..<middle, text: String(word.prefix(number)),
                            isCapital: scalar.isUpper, mayCount: true))
                    tokens.append(Token(kind: .word, range: middle..<end, text: String(word.dropFirst(number))))
                    for last in (tokens.count - 2)..<tokens.count {
                        tokens[last].lists = EnglishWords.table.lists(of: tokens[last].text)
                    }
                } else {
                    let lists = EnglishWords.table.lists(of: word)
                    let isListed = !lists.isDisjoint(with: [.mayCount, .mayDate])
                    let isCompound = !isListed && word.utf8.contains(0x2D)
                    tokens.append(
                        Token(
                            kind: .word, range: index..<end, text: word, isCapital: scalar.isUpper,
                            mayCount: isCompound || lists.contains(.mayCount),
                            mayDate: isCompound || lists.contains(.mayDate) || !isListed && word.hasPrefix("fy"),
                            lists: lists))
                }
            } else {
                end = index + 1
                let isSign = scalar == "$" || scalar == "£" || scalar == "€" || scalar == "%"
                tokens.append(Token(kind: isSign ? .sign : .mark, range: index..<end, text: String(scalar)))
            }
            index = end
        }
        self.tokens = tokens
    }

    /// Whether it may hold a number, in digits or in words.
    ///
    /// An article alone counts nothing, and nearly every paragraph has one.
    var mayHoldNumber: Bool {
        for index in tokens.indices {
            if tokens[index].kind == .number { return true }
            guard tokens[index].mayCount else { continue }
            let word = tokens[index].text
            let isArticle = word == "a" || word == "an"
            if !isArticle || index + 1 < tokens.count && EnglishNumberReader.mayFollowArticle(tokens[index + 1].text) {
                return true
            }
        }
        return false
    }

    /// Whether a number may begin at a token: most are turned away here.
    func mayBeginNumber(at index: Int) -> Bool {
        switch tokens[index].kind {
        case .number, .sign: true
        case .mark: false
        case .word: tokens[index].mayCount || index + 1 < tokens.count && tokens[index + 1].kind == .sign
        }
    }

    /// The token at an index, or nil outside.
    subscript(safe index: Int) -> Token? { tokens.indices.contains(index) ? tokens[index] : nil }

    /// The words from an index on that match a phrase: where they end.
    func phrase(_ words: [String], at index: Int) -> Int? {
        for (offset, word) in words.enumerated() where self[safe: index + offset]?.text != word { return nil }
        return index + words.count
    }

    /// Whether a noun phrase may go on with a token: a word that is no stop, or the number of a stage or grade.
    func goesOnInNounPhrase(_ index: Int) -> Bool {
        guard let token = self[safe: index] else { return false }
        switch token.kind {
        case .word: return !token.lists.contains(.stop)
        case .number: return self[safe: index - 1].map { EnglishWords.placing.contains($0.text) } ?? false
        case .sign, .mark: return false
        }
    }

    /// A word in lower case. Short words fit into a string without memory of their own, which is what makes this fast.
    private static func lowercased(_ text: ScalarText, _ range: Range<Int>) -> String {
        for scalar in text.scalars[range] where scalar.value >= 0x80 { return text.string(range).lowercased() }
        return String(unsafeUninitializedCapacity: range.count) { buffer in
            for (offset, scalar) in text.scalars[range].enumerated() {
                let byte = UInt8(truncatingIfNeeded: scalar.value)
                buffer[offset] = scalar.isUpper ? byte | 0x20 : byte
            }
            return range.count
        }
    }

    private static func opensSentence(_ last: Token?) -> Bool { last == nil || last?.text == "." }

    /// st, nd, rd, th right behind a number.
    private static func ordinalEnd(in text: ScalarText, from start: Int) -> Int {
        guard let first = text[safe: start], first.isLatin, text[safe: start + 2]?.isWordPart != true else {
            return start
        }
        switch (first, text[safe: start + 1]) {
        case ("s", "t"), ("n", "d"), ("r", "d"), ("t", "h"): return start + 2
        default: return start
        }
    }

    private static func numberEnd(in text: ScalarText, from start: Int) -> Int {
        var end = start
        while let scalar = text[safe: end] {
            let joins = (scalar == "," || scalar == ".") && text[safe: end + 1]?.isDigit == true
            guard scalar.isDigit || joins else { break }
            end += 1
        }
        return end
    }

    /// Letters with the apostrophes, hyphens and points inside: U.S., well-known, parents’.
    private static func wordEnd(in text: ScalarText, from start: Int) -> Int {
        var end = start
        while let scalar = text[safe: end] {
            let next = text[safe: end + 1]
            let joins = (scalar == "'" || scalar == "’" || scalar == "-" || scalar == ".") && next?.isWordPart == true
            guard scalar.isWordPart || joins || (scalar.isDigit && end > start) else { break }
            end += 1
        }
        // The full stop of U.S. belongs to it.
        let hasPoint = text.scalars[start..<end].contains(".")
        return hasPoint && end - start <= 6 && text[safe: end] == "." ? end + 1 : end
    }
}

private let glueable = ["two", "three", "four", "five", "six", "seven", "eight", "nine"]
private let notGlued = ["th", "teen", "ty", "fold", "some", "score", "pence", "penny", "step", "pack", "way", "oaks"]

/// How long the number is that a word begins with by a lost space (twodistrict); nil for words of their own (sixteen).
private func gluedNumber(_ word: String) -> Int? {
    guard let first = word.utf8.first, word.utf8.count >= 8, !word.utf8.contains(0x2D) else { return nil }
    let second = word.utf8.dropFirst().first
    switch (first, second) {
    case (0x74, 0x77), (0x74, 0x68), (0x66, 0x6F), (0x66, 0x69), (0x73, 0x69), (0x73, 0x65), (0x65, 0x69), (0x6E, 0x69):
        break
    default: return nil
    }
    guard let number = glueable.first(where: { word.hasPrefix($0) }) else { return nil }
    let rest = word.utf8.dropFirst(number.utf8.count)
    guard rest.count >= 4, !notGlued.contains(where: { rest.starts(with: $0.utf8) }) else { return nil }
    return number.utf8.count
}

extension Unicode.Scalar {
    /// A letter of a Western word.
    fileprivate var isWordPart: Bool { isLatin || (0xC0...0x24F).contains(value) }
    fileprivate var isUpper: Bool { (0x41...0x5A).contains(value) }
}
