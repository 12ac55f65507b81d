import ChineseText

/// The statistics of one English text in its context.
func englishStatistics(of text: ScalarText, in context: BlockContext) -> [FoundStatistic] {
    let english = EnglishText(text)
    guard english.mayHoldNumber else { return [] }
    let times = EnglishPeriods(english: english, year: context.year, month: context.month).times()
    let mentions = EnglishMentionScanner(english: english, times: times).mentions()
    guard !mentions.isEmpty else { return [] }
    var labels = EnglishLabels(english: english, mentions: mentions, times: times)
    var periods = EnglishPeriodReader(english: english, mentions: mentions, times: times)
    var result: [FoundStatistic] = []
    var next = 0
    for sentence in englishSentences(of: english) {
        periods.enter(sentence)
        var clauses: [EnglishClause]?
        let starts = mentions[next...].prefix { $0.tokens.lowerBound < sentence.upperBound }.map(\.number.lowerBound)
        while next < mentions.count, mentions[next].tokens.lowerBound < sentence.upperBound {
            let mention = mentions[next]
            let read = clauses ?? EnglishClauseReader(english: english, numbers: starts).clauses(of: sentence)
            clauses = read
            let own = periods.period(of: next, in: sentence, clauses: read)
            let label = labels.label(of: next, sentence: sentence, clauses: read)
            let clause = read.last { $0.range.lowerBound <= mention.tokens.lowerBound }
            var status = englishStatus(
                of: mention, in: english, sentence: sentence, clause: clause, period: own, context)
            // as against a total revenue of: what is compared without a time of its own is of the same sort.
            // Nor has a member of a list: 40 percent for towns and 30 percent for villages.
            if next > 0, mentions[next - 1].tokens.lowerBound >= sentence.lowerBound, let last = result.last,
                last.period == own ?? context.period,
                clause?.opening == .comparison || isListed(mentions[next - 1], mention, in: english)
            {
                status = last.status
            }
            result.append(
                FoundStatistic(
                    mention, label: label.isEmpty ? mention.unit : label, sentence: sentence,
                    period: own ?? context.period, status: status, english: english))
            next += 1
        }
    }
    return result
}

/// Whether two numbers of one unit follow each other without a verb between.
private func isListed(_ first: EnglishMention, _ second: EnglishMention, in english: EnglishText) -> Bool {
    guard first.unit == second.unit, first.tokens.upperBound < second.tokens.lowerBound,
        second.tokens.lowerBound - first.tokens.upperBound < 20
    else { return false }
    return !(first.tokens.upperBound..<second.tokens.lowerBound).contains { EnglishVerbs.isFinite($0, in: english) }
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
        // Nearly all scalars lie below the first Chinese character.
        if scalar.value >= 0x3007, scalar.isHan { return false }
        if scalar.isLatin { letters += 1 }
    }
    return letters >= 8
}
