import ChineseText

/// Times in words: this year, the first half of the year, the same period last year, ten years ago.
struct EnglishTimePhrases {
    let english: EnglishText
    let year: Int?
    let month: Int?

    typealias Found = (time: EnglishTime, months: ClosedRange<Int>?)

    func phrase(at index: Int, _ months: ClosedRange<Int>?) -> Found? {
        if let part = partOfYear(at: index) { return part }
        if let same = samePeriod(at: index, months) { return same }
        if let months = lastMonths(at: index) { return (months, nil) }
        if let relative = relative(at: index) { return (relative, nil) }
        return ago(at: index).map { ($0, nil) }
    }

    private static let ordinals = ["first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4, "last": 4]

    /// first half of 1958, third quarter, first nine months of the year
    private func partOfYear(at index: Int) -> Found? {
        guard let nth = Self.ordinals[english.tokens[index].text] else { return nil }
        var end = index + 2
        let months: ClosedRange<Int>
        switch english[safe: index + 1]?.text {
        case "half" where nth != 3: months = nth == 1 ? 1...6 : 7...12
        case "quarter": months = (nth * 3 - 2)...(nth * 3)
        default:
            guard nth == 1, let count = count(at: index + 1), (2...11).contains(count),
                english[safe: index + 2]?.text == "months"
            else { return nil }
            months = 1...count
            end = index + 3
        }
        if english[safe: end]?.text == "of" || english[safe: end]?.text == "," { end += 1 }
        if let found = yearBehind(end) { end = found.end; return made(index..<end, months, of: found.year) }
        guard english[safe: end - 1]?.text != "of" else { return nil }
        if english[safe: end - 1]?.text == "," { end -= 1 }
        return made(index..<end, months, of: year)
    }

    private func made(_ tokens: Range<Int>, _ months: ClosedRange<Int>, of year: Int?) -> Found {
        let text = year.map { EnglishMonths(months, of: $0).text } ?? ""
        return (EnglishTime(text: text, tokens: tokens), months)
    }

    /// 1958, the year, this year, fiscal year 1958
    private func yearBehind(_ index: Int) -> (year: Int?, end: Int)? {
        let dates = EnglishDates(english: english, year: year)
        let next = dates.withoutFiscal(index)
        if let number = dates.yearNumber(at: next) { return (number, next + 1) }
        guard english[safe: index + 1]?.text == "year" else { return nil }
        switch english[safe: index]?.text {
        case "the", "this": return (year, index + 2)
        case "last": return (year.map { $0 - 1 }, index + 2)
        case "next": return (year.map { $0 + 1 }, index + 2)
        default: return nil
        }
    }

    /// same period last year: the months named last, in another year.
    private func samePeriod(at index: Int, _ months: ClosedRange<Int>?) -> Found? {
        guard ["same", "corresponding", "similar"].contains(english.tokens[index].text),
            ["period", "months", "quarter", "half"].contains(english[safe: index + 1]?.text ?? "")
        else { return nil }
        var end = index + 2
        if ["of", "in"].contains(english[safe: end]?.text ?? "") { end += 1 }
        guard let found = yearBehind(end) else { return (EnglishTime(text: "", tokens: index..<(index + 2)), nil) }
        guard let months else {
            return (EnglishTime(text: found.year.map(String.init) ?? "", tokens: index..<found.end), nil)
        }
        return made(index..<found.end, months, of: found.year)
    }

    /// the last four months, the past ten years
    private func lastMonths(at index: Int) -> EnglishTime? {
        guard ["last", "past", "next", "coming", "previous", "recent"].contains(english.tokens[index].text) else {
            return nil
        }
        if english.tokens[index].text == "recent", english[safe: index + 1]?.text == "years" {
            return EnglishTime(text: "", tokens: index..<(index + 2))
        }
        guard let count = count(at: index + 1) ?? (english[safe: index + 1]?.text == "few" ? 0 : nil),
            let unit = english[safe: index + 2]?.text
        else { return nil }
        guard unit == "months" || unit == "years" || unit == "decades" else { return nil }
        var time = EnglishTime(text: "", tokens: index..<(index + 3))
        if unit == "months", english.tokens[index].text == "last", let year, let month, (1...36).contains(count) {
            time.text = EnglishMonths(last: count, before: year, month).text
        }
        return time
    }

    /// this year, last fiscal year, at present
    private func relative(at index: Int) -> EnglishTime? {
        guard let year else { return nil }
        let word = english.tokens[index].text
        if word == "present", english[safe: index - 1]?.text == "at" {
            return EnglishTime(text: "\(year)", tokens: (index - 1)..<(index + 1))
        }
        if word == "currently" { return EnglishTime(text: "\(year)", tokens: index..<(index + 1)) }
        let isFiscal = ["fiscal", "financial", "calendar"].contains(english[safe: index + 1]?.text ?? "")
        let end = isFiscal ? index + 3 : index + 2
        guard english[safe: end - 1]?.text == "year" else { return nil }
        switch word {
        case "this", "current": return EnglishTime(text: "\(year)", tokens: index..<end)
        case "last": return EnglishTime(text: "\(year - 1)", tokens: index..<end)
        case "next", "coming": return EnglishTime(text: "\(year + 1)", tokens: index..<end)
        case "the" where english[safe: index - 1]?.text == "of" && english[safe: index - 2]?.text == "end":
            return EnglishTime(text: "\(year)", tokens: index..<end)
        default: return nil
        }
    }

    /// ten years ago, in seven years’ time, seven years from now
    private func ago(at index: Int) -> EnglishTime? {
        guard let year, let count = count(at: index), count < 200,
            let unit = english[safe: index + 1]?.text, unit.hasPrefix("year")
        else { return nil }
        if english[safe: index + 2]?.text == "ago" {
            return EnglishTime(text: "\(year - count)", tokens: index..<(index + 3))
        }
        if let end = english.phrase(["from", "now"], at: index + 2) {
            return EnglishTime(text: "\(year + count)", tokens: index..<end)
        }
        // years’ time: the mark of the genitive may be a token of its own.
        let mark = english[safe: index + 2]
        let next = mark?.kind == .mark ? index + 3 : index + 2
        guard english[safe: next]?.text == "time", english[safe: index - 1]?.text == "in" else { return nil }
        return EnglishTime(text: "\(year + count)", tokens: index..<(next + 1))
    }

    private func count(at index: Int) -> Int? {
        EnglishNumberReader(english: english).count(at: index)
    }
}
