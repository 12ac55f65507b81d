import ChineseText

/// The statistics of one English text in its context.
func englishStatistics(of text: ScalarText, in context: BlockContext) -> [FoundStatistic] {
    let english = EnglishText(text)
    let mentions = EnglishMentionScanner(english: english).mentions()
    guard !mentions.isEmpty else { return [] }
    let labels = EnglishLabels(english: english, mentions: mentions)
    let periods = EnglishPeriods(english: english, year: context.year)
    var result: [FoundStatistic] = []
    var running = ""
    var next = 0
    for sentence in englishSentences(of: english) {
        let named = periods.periods(in: sentence)
        while next < mentions.count, mentions[next].tokens.lowerBound < sentence.upperBound {
            let mention = mentions[next]
            let period = period(of: mention, among: named, in: english)
            let label = labels.label(of: next, sentence: sentence, time: period?.tokens)
            result.append(
                FoundStatistic(
                    mention, label: label, sentence: sentence, period: period?.text ?? running,
                    status: englishStatus(of: mention, in: english, sentence: sentence, context), english: english))
            next += 1
        }
        // A span of months that a paragraph works with goes on; fiscal years and single dates do not.
        if let span = named.last(where: { $0.text.contains("/") && $0.text.contains("-") }) { running = span.text }
    }
    return result
}

/// The time nearest to a number; one behind it counts unless a clause ends between.
private func period(
    of mention: EnglishMention, among named: [(text: String, tokens: Range<Int>)], in english: EnglishText
) -> (text: String, tokens: Range<Int>)? {
    let end = mention.tokens.upperBound
    let before = named.last { $0.tokens.lowerBound < mention.tokens.lowerBound }
    guard let behind = named.first(where: { $0.tokens.lowerBound >= end }) else { return before }
    let way = behind.tokens.lowerBound - end
    if way <= 3 { return behind }
    let isApart =
        way > 60 || english.tokens[end..<behind.tokens.lowerBound].contains { $0.text == "," || $0.text == ";" }
    guard let before else { return isApart ? nil : behind }
    return !isApart && way < mention.tokens.lowerBound - before.tokens.upperBound ? behind : before
}

/// The longest sentence, in words and marks; what goes on longer is a table or a listing.
private let longestSentence = 600

/// The sentences as token ranges: a full stop that a capital or the end follows.
func englishSentences(of english: EnglishText) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    for (index, token) in english.tokens.enumerated() {
        if index - start >= longestSentence {
            result.append(start..<index)
            start = index
        }
        guard token.kind == .mark, token.text == "." || token.text == "?" || token.text == "!" else { continue }
        let next = english[safe: index + 1]
        guard next == nil || next?.isCapital == true || next?.kind != .word else { continue }
        result.append(start..<(index + 1))
        start = index + 1
    }
    if start < english.tokens.count { result.append(start..<english.tokens.count) }
    return result
}

extension FoundStatistic {
    fileprivate init(
        _ mention: EnglishMention, label: String, sentence: Range<Int>, period: String, status: Statistic.Status,
        english: EnglishText
    ) {
        let text = english.text
        let scalars =
            english.tokens[mention.tokens.lowerBound].range
            .lowerBound..<english.tokens[mention.tokens.upperBound - 1].range.upperBound
        let whole =
            english.tokens[sentence.lowerBound].range
            .lowerBound..<english.tokens[sentence.upperBound - 1].range.upperBound
        self.init(
            range: text.utf8(scalars), sentence: text.utf8(whole), verbatim: text.string(scalars),
            value: mention.value.text,
            unit: mention.unit, bound: mention.bound, kind: mention.kind, indicator: label, period: period,
            from: mention.from?.text, status: status)
    }
}

/// Whether a text is to be read as English: it has Latin letters and no Chinese.
func isEnglish(_ text: ScalarText) -> Bool {
    var letters = 0
    for scalar in text.scalars.prefix(2000) {
        if scalar.isHan { return false }
        if scalar.isLatin { letters += 1 }
    }
    return letters >= 8
}
