import ChineseText

/// Finds the times that an English sentence names: in 2021, fiscal years 2022 through 2024, between January 1980 and July 2005.
struct EnglishPeriods {
    let english: EnglishText
    /// The year of the document, for this year and last year.
    let year: Int?

    private static let leads: Set<String> = [
        "in", "during", "since", "by", "for", "of", "from", "between", "through", "until", "year", "years", "fiscal",
        "fy",
        "ending", "ended", "to", "and", "mid",
    ]
    private static let joiners: Set<String> = ["to", "through", "and", "–", "-", "until"]

    /// The times named in a range of tokens.
    func periods(in range: Range<Int>) -> [(text: String, tokens: Range<Int>)] {
        var result: [(text: String, tokens: Range<Int>)] = []
        var index = range.lowerBound
        while index < range.upperBound {
            guard let found = date(at: index), found.end <= range.upperBound else {
                if let relative = relativeYear(at: index) {
                    result.append((relative.text, index..<min(relative.end, range.upperBound)))
                }
                index += 1
                continue
            }
            var text = found.text
            var end = found.end
            if let joiner = english[safe: end], Self.joiners.contains(joiner.text),
                let last = date(at: withoutFiscal(end + 1), needsLead: false)
            {
                if last.text != text { text += "/" + last.text }
                end = last.end
            }
            // an increase of 12 percent from 2019: a year to compare with.
            let isBase = english[safe: index - 1]?.text == "from" && !text.contains("/")
            if !isBase { result.append((text, index..<end)) }
            index = end
        }
        return result
    }

    /// Behind fiscal year: through fiscal year 2026.
    private func withoutFiscal(_ index: Int) -> Int {
        var next = index
        while let word = english[safe: next]?.text,
            word == "fiscal" || word == "year" || word == "years" || word == "fy"
        {
            next += 1
        }
        return next
    }

    /// A month with its year, or a year that a preposition or fiscal year leads up to.
    private func date(at index: Int, needsLead: Bool = true) -> (text: String, end: Int)? {
        guard let token = english[safe: index] else { return nil }
        if let month = EnglishWords.months[token.text], token.isCapital {
            var next = index + 1
            if let day = english[safe: next], day.kind == .number, day.range.count <= 2 {
                next += english[safe: next + 1]?.text == "," ? 2 : 1
            }
            guard let year = yearNumber(at: next) else { return nil }
            return ("\(year)-" + (month < 10 ? "0\(month)" : "\(month)"), next + 1)
        }
        guard let year = yearNumber(at: index) else { return nil }
        let before = english[safe: index - 1]?.text ?? ""
        return !needsLead || Self.leads.contains(before) ? ("\(year)", index + 1) : nil
    }

    private func yearNumber(at index: Int) -> Int? {
        guard let token = english[safe: index], token.kind == .number, token.range.count == 4 else { return nil }
        let value = token.range.reduce(0) { $0 * 10 + (english.text.scalars[$1].digit ?? 0) }
        return (1800...2100).contains(value) ? value : nil
    }

    /// this year, last fiscal year
    private func relativeYear(at index: Int) -> (text: String, end: Int)? {
        let end = english[safe: index + 1]?.text == "fiscal" ? index + 3 : index + 2
        guard let year, english[safe: end - 1]?.text == "year" else { return nil }
        switch english[safe: index]?.text {
        case "this", "current": return ("\(year)", end)
        case "last": return ("\(year - 1)", end)
        case "next", "coming": return ("\(year + 1)", end)
        default: return nil
        }
    }
}
