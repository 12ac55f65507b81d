import ChineseText

/// A number that stands in a text, whatever it is: what a reader may make a row of.
public struct NumberToken: Sendable, Equatable {
    /// Number, unit and bound words, as a UTF-8 range of the text.
    public var range: Range<Int>
    /// The same as printed.
    public var verbatim: String
    /// The number as a plain decimal.
    public var value: String
    /// The unit without 万 or 亿; may be empty.
    public var unit: String
    /// How the number binds.
    public var bound: Statistic.Bound
    /// What sort of measure the unit makes.
    public var kind: Statistic.Kind
}

/// All numbers of a text in order, with units and bounds as the extraction reads them, excluded ones too.
public func numberTokens(in text: String) -> [NumberToken] {
    let scalars = ScalarText(text)
    return isEnglish(scalars) ? englishTokens(in: scalars) : chineseTokens(in: scalars)
}

private func chineseTokens(in text: ScalarText) -> [NumberToken] {
    let mentions = MentionScanner(text: text)
    var scanner = NumeralScanner(text)
    var names: NameSpans?
    var result: [NumberToken] = []
    while let numeral = scanner.next() {
        let known = names ?? NameSpans(text)
        names = known
        let mention = Mention(mentions.candidate(of: numeral, names: known))
        result.append(
            NumberToken(
                range: text.utf8(mention.range), verbatim: text.string(mention.range), value: mention.value.text,
                unit: mention.unit, bound: mention.bound, kind: mention.kind))
    }
    return result
}

private func englishTokens(in text: ScalarText) -> [NumberToken] {
    let english = EnglishText(text)
    let scanner = EnglishMentionScanner(english: english, times: [])
    let units = EnglishUnits(english: english)
    let reader = EnglishNumberReader(english: english)
    var result: [NumberToken] = []
    var index = 0
    while index < english.tokens.count {
        guard let number = reader.number(at: index) else {
            index += 1
            continue
        }
        index = max(index + 1, number.tokens.upperBound)
        let mention = scanner.mention(of: number, units)
        let tokens = mention?.tokens ?? number.tokens
        guard tokens.lowerBound < tokens.upperBound, tokens.upperBound <= english.tokens.count else { continue }
        let range =
            english.tokens[tokens.lowerBound].range.lowerBound..<english.tokens[tokens.upperBound - 1].range.upperBound
        result.append(
            NumberToken(
                range: text.utf8(range), verbatim: text.string(range), value: number.value.text,
                unit: mention?.unit ?? "", bound: mention?.bound ?? .exactly, kind: mention?.kind ?? .other))
    }
    return result
}
