import ChineseText

/// Reads dates and years of English texts: March 31, 2024; 1st January, 1960; 2022–23; FY2025.
struct EnglishDates {
    let english: EnglishText
    let year: Int?

    /// A month with its year, or a year that a preposition or fiscal year leads up to; several months of one year are a span.
    func date(at index: Int, needsLead: Bool = true) -> (text: String, end: Int)? {
        guard let token = english[safe: index] else { return nil }
        if token.kind == .word { return month(at: index) ?? fiscal(at: index, token) }
        guard token.kind == .number else { return nil }
        // 12 May 2024
        if token.range.count <= 2, month(of: english[safe: index + 1]) != nil { return month(at: index + 1) }
        guard let found = years(at: index) else { return nil }
        return !needsLead || leads(index) ? found : nil
    }

    /// Whether the words before a year say that it is one.
    private func leads(_ index: Int) -> Bool {
        guard let before = english[safe: index - 1] else {
            return english[safe: index + 1].map { EnglishWords.named.contains($0.text) } ?? false
        }
        if EnglishWords.yearLeads.contains(before.text) { return true }
        if before.text == "-", english[safe: index - 2]?.text == "mid" { return true }
        if EnglishWords.named.contains(english[safe: index + 1]?.text ?? "") { return true }
        // in the 2016 election
        return before.text == "the"
            && ["in", "during", "at", "for", "of"].contains(english[safe: index - 2]?.text ?? "")
            && english[safe: index + 1]?.kind == .word
            && !EnglishWords.notDated.contains(english[safe: index + 1]?.text ?? "")
    }

    /// Behind fiscal year: through fiscal year 2026.
    func withoutFiscal(_ index: Int) -> Int {
        var next = index
        while let word = english[safe: next]?.text,
            EnglishWords.yearNames.contains(word) || word == "early" || word == "late"
        {
            next += 1
        }
        return next
    }

    private func month(of token: EnglishText.Token?) -> Int? {
        guard let token, token.kind == .word, token.range.count >= 3 else { return nil }
        let name = token.text.hasPrefix("mid-") ? String(token.text.dropFirst(4)) : token.text
        guard let month = EnglishWords.months[name], token.isCapital || name != token.text else { return nil }
        return month
    }

    private func month(at index: Int) -> (text: String, end: Int)? {
        guard let month = month(of: english[safe: index]) else { return nil }
        var next = index + 1
        if english[safe: next]?.text == ".", english[safe: next + 1]?.kind == .number { next += 1 }
        // January to September 1958
        if let joiner = english[safe: next]?.text, ["to", "through", "and", "–", "-"].contains(joiner),
            let last = self.month(of: english[safe: next + 1]), let year = yearOrThis(at: next + 2), month < last
        {
            return (EnglishMonths(month...last, of: year.year).text, year.end)
        }
        next = behindDay(next)
        guard let year = yearOrThis(at: next) else { return nil }
        return (EnglishMonths.text((year.year, month)), year.end)
    }

    private func behindDay(_ index: Int) -> Int {
        guard let day = english[safe: index], day.kind == .number && day.range.count <= 2 || day.isOrdinal else {
            return english[safe: index]?.text == "," || english[safe: index]?.text == "of" ? index + 1 : index
        }
        return english[safe: index + 1]?.text == "," ? index + 2 : index + 1
    }

    private func yearOrThis(at index: Int) -> (year: Int, end: Int)? {
        if let number = yearNumber(at: index) { return (number, index + 1) }
        guard let year, english[safe: index + 1]?.text == "year" else { return nil }
        switch english[safe: index]?.text {
        case "this": return (year, index + 2)
        case "last": return (year - 1, index + 2)
        case "next": return (year + 1, index + 2)
        default: return nil
        }
    }

    /// 2022, 2022–23, 2022/23
    private func years(at index: Int) -> (text: String, end: Int)? {
        guard let first = yearNumber(at: index) else { return nil }
        if let sign = english[safe: index + 1], sign.text == "-" || sign.text == "–" || sign.text == "/",
            let last = english[safe: index + 2], last.kind == .number, last.range.count == 2,
            last.range.lowerBound == sign.range.upperBound, value(last) == (first + 1) % 100
        {
            return ("\(first)/\(first + 1)", index + 3)
        }
        return ("\(first)", index + 1)
    }

    /// FY2025, FY25
    private func fiscal(at index: Int, _ token: EnglishText.Token) -> (text: String, end: Int)? {
        guard token.text.hasPrefix("fy"), let number = Int(token.text.dropFirst(2)) else { return nil }
        if (1900...2100).contains(number) { return ("\(number)", index + 1) }
        return (0..<100).contains(number) && token.text.utf8.count == 4 ? ("\(2000 + number)", index + 1) : nil
    }

    private func value(_ token: EnglishText.Token) -> Int {
        token.range.reduce(0) { $0 * 10 + (english.text.scalars[$1].digit ?? 0) }
    }

    func yearNumber(at index: Int) -> Int? {
        guard let token = english[safe: index], token.kind == .number, token.range.count == 4 else { return nil }
        guard !token.range.contains(where: { !english.text.scalars[$0].isDigit }) else { return nil }
        let value = value(token)
        return (1800...2100).contains(value) ? value : nil
    }
}
