import ChineseText

private let thisYear = Words("今年 今年以来 本年度 本年 年内")
private let lastYear = Words("去年 过去一年 过去的一年 上年 上一年 一年来")
private let nextYear = Words("明年")
private let yearBeforeLast = Words("前年")
private let yearAfterNext = Words("后年")
private let thisMonth = Words("本月 这个月")
private let lastMonth = Words("上月 上个月")
private let nextMonth = Words("下月 下个月")
private let lately = Words("近 最近 过去 过去的 这")
private let sinceThen = Words("年来 年间 年以来")

private let planWords = Words("时期 期间 规划 末 以来")

/// Times told from the date of the document: 今年, 去年, and the five years of a term or plan.
extension PeriodScanner {
    func relative(at index: Int) -> NamedPeriod? {
        guard let year else { return nil }
        if let span = lastYears(at: index, before: year) { return span }
        if let found = thisYear.match(in: text, at: index) {
            return NamedPeriod(text: "\(year)", range: index..<found.end)
        }
        if let found = lastYear.match(in: text, at: index) {
            return NamedPeriod(text: "\(year - 1)", range: index..<found.end)
        }
        if let found = nextYear.match(in: text, at: index) {
            return NamedPeriod(text: "\(year + 1)", range: index..<found.end)
        }
        return distantYear(at: index, from: year) ?? nearMonth(at: index, year: year)
    }

    /// 前年, 后年; not 以前年度 nor 此前年份.
    private func distantYear(at index: Int, from year: Int) -> NamedPeriod? {
        guard text[safe: index] == "前" || text[safe: index] == "后", text[safe: index - 1]?.isHan != true else {
            return nil
        }
        for (words, offset) in [(yearBeforeLast, -2), (yearAfterNext, 2)] {
            guard let found = words.match(in: text, at: index) else { continue }
            let next = text[safe: found.end]
            return next == "度" || next == "份"
                ? nil : NamedPeriod(text: "\(year + offset)", range: index..<found.end)
        }
        return nil
    }

    /// 本月, 上月, where the document states its month.
    private func nearMonth(at index: Int, year: Int) -> NamedPeriod? {
        guard let month else { return nil }
        switch text[safe: index] {
        case "本", "这", "上", "下": break
        default: return nil
        }
        for (words, offset) in [(thisMonth, 0), (lastMonth, -1), (nextMonth, 1)] {
            guard let found = words.match(in: text, at: index) else { continue }
            let months = year * 12 + month - 1 + offset
            let (year, last) = (months / 12, months % 12 + 1)
            return NamedPeriod(text: "\(year)-" + (last < 10 ? "0" : "") + "\(last)", range: index..<found.end)
        }
        return nil
    }

    /// 五年来, 近三年: the years up to the one before the document's.
    private func lastYears(at index: Int, before year: Int) -> NamedPeriod? {
        let lead = lately.match(in: text, at: index)?.end
        let start = lead ?? index
        guard let scalar = text[safe: start], let count = scalar.digit ?? ChineseNumeral.digit(scalar),
            (2...9).contains(count)
        else { return nil }
        let end: Int
        if let since = sinceThen.match(in: text, at: start + 1) {
            end = since.end
        } else {
            guard lead != nil, text[safe: start + 1] == "年" else { return nil }
            end = start + 2
        }
        guard text[safe: index - 1].map({ ChineseNumeral.isNumeral($0) || $0.isDigit }) != true else { return nil }
        return NamedPeriod(text: "\(year - count)/\(year - 1)", range: index..<end)
    }

    /// “十四五”时期, 十五五: the years of that plan.
    func plan(at index: Int) -> NamedPeriod? {
        var start = index
        while text[safe: start] == "“" || text[safe: start] == "\"" { start += 1 }
        guard text[safe: start] == "十" || text[safe: start] == "九" || text[safe: start] == "八" else { return nil }
        var end = start
        while let scalar = text[safe: end], ChineseNumeral.isNumeral(scalar), end - start < 4 { end += 1 }
        guard end > start + 1, text.scalars[end - 1] == "五",
            let number = ChineseNumeral.value(text.scalars[start..<(end - 1)]), let years = years(ofPlan: number)
        else { return nil }
        // 十五 alone is fifteen (十五运会): a plan stands in quotation marks or has its 时期 behind it.
        guard end - start > 2 || start > index || planWords.begins(in: text, at: end) else { return nil }
        while text[safe: end] == "”" || text[safe: end] == "\"" { end += 1 }
        return NamedPeriod(text: "\(years.lowerBound)/\(years.upperBound)", range: index..<end)
    }
}
