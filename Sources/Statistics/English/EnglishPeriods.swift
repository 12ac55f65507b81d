import ChineseText

/// Finds the times that an English text names: in 2021, fiscal years 2022 through 2024, the first half of the year.
struct EnglishPeriods {
    let english: EnglishText
    /// The year of the document, for this year and last year.
    let year: Int?
    /// Its month, for the last four months.
    var month: Int?

    private static let joiners: Set<String> = ["to", "through", "and", "–", "-", "—", "until"]
    private static let comparing: Set<String> = ["than", "over", "against", "with", "to", "on", "from"]
    private static let dated: Set<String> = ["estimates", "budget", "census", "survey", "accounts"]

    /// All times of the text, in order, apart from each other.
    func times() -> [EnglishTime] {
        var result: [EnglishTime] = []
        var months: ClosedRange<Int>?
        var index = 0
        while index < english.tokens.count {
            guard english.tokens[index].kind != .mark,
                var found = time(at: index, months) ?? later(at: index, than: result.last).map({ ($0, nil) })
            else {
                index += 1
                continue
            }
            if found.months == nil { found.months = found.time.months }
            if let span = found.months { months = span }
            found.time.isBase = isBase(found.time)
            found.time.isAttribute = isAttribute(found.time)
            found.time.isRestrictive = isRestrictive(found.time)
            result.append(found.time)
            index = max(index + 1, found.time.tokens.upperBound)
        }
        return result
    }

    private typealias Found = (time: EnglishTime, months: ClosedRange<Int>?)

    private func time(at index: Int, _ months: ClosedRange<Int>?) -> Found? {
        let token = english.tokens[index]
        guard token.kind == .number || token.mayDate else { return nil }
        // Only in "the end of the year" does the article begin a time.
        if token.kind == .word, token.text == "the", english[safe: index - 1]?.text != "of" { return nil }
        let phrases = EnglishTimePhrases(english: english, year: year, month: month)
        if let phrase = phrases.phrase(at: index, months) { return phrase }
        return span(at: index)
    }

    /// awards of fiscal year 2022 firms, in the 2016 election: a year before a noun that no preposition leads up to.
    private func isAttribute(_ time: EnglishTime) -> Bool {
        guard time.text.utf8.count == 4, english.tokens[time.tokens.lowerBound].kind == .number,
            let next = english[safe: time.tokens.upperBound], next.kind == .word,
            !EnglishWords.stops.contains(next.text),
            !EnglishWords.afterTime.contains(next.text)
        else { return false }
        var index = time.tokens.lowerBound - 1
        while let word = english[safe: index]?.text, EnglishWords.yearNames.contains(word) { index -= 1 }
        let before = english[safe: index]?.text ?? ""
        return before == "of" || !EnglishWords.yearLeads.contains(before) && before != "" && before != "."
    }

    /// bridges selected in 2019 were open: a time between a participle behind its noun and the verb of the sentence.
    private func isRestrictive(_ time: EnglishTime) -> Bool {
        guard let next = english[safe: time.tokens.upperBound], EnglishVerbs.isAuxiliary(next.text) else {
            return false
        }
        var index = time.tokens.lowerBound - 1
        while let word = english[safe: index]?.text, EnglishWords.beforeTime.contains(word) { index -= 1 }
        guard let participle = english[safe: index], participle.text.hasSuffix("ed"), index < time.tokens.lowerBound - 1
        else { return false }
        return english[safe: index - 1].map { $0.kind == .word && !EnglishWords.stops.contains($0.text) } ?? false
    }

    /// N years later: counted from the time named before.
    private func later(at index: Int, than last: EnglishTime?) -> EnglishTime? {
        guard let last, english[safe: index + 2]?.text == "later",
            english[safe: index + 1]?.text.hasPrefix("year") == true,
            let count = EnglishNumberReader(english: english).count(at: index), let year = Int(last.text.prefix(4))
        else { return nil }
        return EnglishTime(text: "\(year + count)", tokens: index..<(index + 3))
    }

    /// A date, or two that are joined.
    private func span(at index: Int) -> Found? {
        let dates = EnglishDates(english: english, year: year)
        guard let first = dates.date(at: index) else { return nil }
        var text = first.text
        var end = first.end
        if let joiner = english[safe: end], Self.joiners.contains(joiner.text),
            let last = dates.date(at: dates.withoutFiscal(end + 1), needsLead: false), last.text >= first.text
        {
            if last.text != text { text = Self.joined(text, last.text) }
            end = last.end
        }
        return (EnglishTime(text: text, tokens: index..<end), nil)
    }

    /// 2015/2016 to 2017/2018: the first and the last.
    private static func joined(_ first: String, _ last: String) -> String {
        let start = first.split(separator: "/").first ?? ""
        return "\(start)/\(last.split(separator: "/").last ?? "")"
    }

    /// more than in 2019, compared with the same period last year: what is only compared with.
    private func isBase(_ time: EnglishTime) -> Bool {
        var index = time.tokens.lowerBound - 1
        while let word = english[safe: index]?.text, EnglishWords.beforeBase.contains(word) { index -= 1 }
        guard let word = english[safe: index]?.text, Self.comparing.contains(word) else { return false }
        switch word {
        case "with", "to": return ["compared", "comparison"].contains(english[safe: index - 1]?.text ?? "")
        case "from": return index == time.tokens.lowerBound - 1 && !time.text.contains("/") && !endsChange(time)
        case "on", "over": return index == time.tokens.lowerBound - 1 && time.text.utf8.count == 4
        default: return true
        }
    }

    /// from 2019 to …: what is joined is no base.
    private func endsChange(_ time: EnglishTime) -> Bool {
        ["to", "through", "until"].contains(english[safe: time.tokens.upperBound]?.text ?? "")
    }
}
