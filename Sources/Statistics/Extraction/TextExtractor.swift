import ChineseText

/// A statistic of one text, before it has a place in a document.
struct FoundStatistic: Sendable, Equatable {
    /// Number, unit and bound words, as a UTF-8 range of the text.
    var range: Range<Int>
    /// Its sentence, as a UTF-8 range of the text.
    var sentence: Range<Int>
    var verbatim: String
    var value: String
    var unit: String
    var bound: Statistic.Bound
    var kind: Statistic.Kind
    var indicator: String
    var period: String
    var from: String?
    var status: Statistic.Status
    /// The place or body it is about.
    var scope = ""
    /// The compound of the text that it belongs to, from 1; nil for a number of its own.
    var group: Int?
}

/// The statistics of one text in its context: a pure function, whatever document the text stands in.
///
/// Which language a text is in is asked of the text: English reports quote Chinese, and the reverse.
func statistics(of text: String, in context: BlockContext) -> [FoundStatistic] {
    let scalars = ScalarText(text)
    return isEnglish(scalars)
        ? englishStatistics(of: scalars, in: context) : chineseStatistics(of: scalars, in: context)
}

private func chineseStatistics(of text: ScalarText, in context: BlockContext) -> [FoundStatistic] {
    let mentions = MentionScanner(text: text, isRule: context.isRule).mentions()
    guard !mentions.isEmpty else { return [] }
    var builder = LabelBuilder(text: text, mentions: mentions, isRule: context.isRule)
    var result: [FoundStatistic] = []
    var next = 0
    var paragraphPeriod: String?
    let groups = compounds(of: mentions, in: text)
    let scanner = ScopeScanner(text: text, home: context.home)
    let dates = PeriodScanner(
        text: text, year: context.year, month: context.month,
        defaultYear: context.titleYear ?? Int(context.period.prefix(4)))
    for sentence in sentences(of: text) {
        let first = next
        while next < mentions.count, mentions[next].range.lowerBound < sentence.upperBound { next += 1 }
        // A sentence without numbers is asked only for the time that it may open the paragraph with.
        let mayOpen = paragraphPeriod == nil && sentence.lowerBound <= longestLead
        guard next > first || mayOpen else {
            builder.note(sentence)
            continue
        }
        let periods = dates.periods(in: sentence.clamped(to: sentence.lowerBound..<(sentence.lowerBound + 600)))
        guard next > first else {
            builder.note(sentence)
            if paragraphPeriod == nil { paragraphPeriod = openingPeriod(periods, of: sentence, in: text) }
            continue
        }
        builder.label(sentence, mentions: first..<next)
        var places = SentenceScopes(of: sentence, scanner: scanner)
        for index in first..<next {
            let mention = mentions[index]
            let own = period(ofNumberAt: mention.range.lowerBound, sentence: sentence, periods: periods, in: text)
            result.append(
                FoundStatistic(
                    mention, label: builder.labels[index], sentence: sentence, own: own,
                    period: resolved(own ?? paragraphPeriod, in: context),
                    in: text, context: context))
            result[result.count - 1].scope = places.scope(ofNumberAt: mention.range.lowerBound)
            result[result.count - 1].group = groups[index]
        }
        if paragraphPeriod == nil { paragraphPeriod = openingPeriod(periods, of: sentence, in: text) }
    }
    return result
}

/// How far into a paragraph a sentence may open a time that the rest goes on with: behind a short lead, no farther.
private let longestLead = 30

/// The time that the first words of a paragraph set for the rest of it: 这五年，…; 10月12日，会议召开。….
func openingPeriod(_ periods: [NamedPeriod], of sentence: Range<Int>, in text: ScalarText) -> String? {
    guard sentence.lowerBound <= longestLead, let first = periods.first, !isBase(first, in: text),
        first.range.lowerBound <= sentence.lowerBound + 8
    else { return nil }
    return first.text
}

extension FoundStatistic {
    init(
        _ mention: Mention, label: Label, sentence: Range<Int>, own: String?, period: String, in text: ScalarText,
        context: BlockContext
    ) {
        let words = label.string(in: text)
        var indicator = context.chapeau + (words.isEmpty ? words : withHead(words, in: context))
        indicator =
            indicator.isEmpty
            ? text.string(sentence.prefix(30).lowerBound..<min(sentence.upperBound, sentence.lowerBound + 30))
            : indicator
        self.init(
            range: text.utf8(mention.range), sentence: text.utf8(text.trimmed(sentence)),
            verbatim: text.printed(mention.range),
            value: mention.value.text, unit: mention.unit, bound: boundInRule(mention, in: text, context),
            kind: mention.kind,
            indicator: indicator, period: period, from: mention.from?.text,
            status: Statistics.status(
                ofNumberAt: mention.range.lowerBound, sentence: sentence, period: own, in: text, context: context))
        if unit.isEmpty, kind == .count, !mention.isRoundSum { kind = .other }
        if unit.isEmpty, kind == .other, namesRatio(indicator) { kind = .multiple }
        if unit.isEmpty, mention.isRoundSum, namesMoney(indicator) { kind = .money }
    }
}

/// Where a rule says that 以下 does not include the number itself, it is less than it.
private func boundInRule(_ mention: Mention, in text: ScalarText, _ context: BlockContext) -> Statistic.Bound {
    guard context.belowExcludes, mention.bound == .atMost, text.string(mention.range).hasSuffix("以下") else {
        return mention.bound
    }
    return .lessThan
}

private let moneyNouns = Words("总值 产值 经济总量 投资 金额 资金 收入 营收 支出 税收 成交额 贸易额 进出口 销售额 贷款 存款 资产")

private let ratioNouns = Words("收入比 收入比值 收入之比 收入倍差 收入差距比")

/// Whether a label names a ratio, for numbers without a unit: 城乡居民收入比 2.93.
private func namesRatio(_ label: String) -> Bool {
    let text = ScalarText(label)
    return ratioNouns.ends(in: text, before: text.count)
}

/// Whether a label names a sum of money, for sums written without 元.
private func namesMoney(_ label: String) -> Bool {
    let text = ScalarText(label)
    return moneyNouns.first(in: text, range: 0..<text.count) != nil
}
