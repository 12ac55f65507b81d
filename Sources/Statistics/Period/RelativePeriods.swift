import ChineseText

private let thisYear = Words("今年 今年以来 本年度 本年 年内")
private let lastYear = Words("去年 过去一年 过去的一年 上年 上一年 一年来")
private let nextYear = Words("明年")
private let lastFive = Words("五年来 这五年 过去五年 过去的五年 近五年 五年间 5年来 这5年 过去5年 近5年")

private let planWords = Words("时期 期间 规划 末 以来")

/// Times told from the date of the document: 今年, 去年, and the five years of a term or plan.
extension PeriodScanner {
    func relative(at index: Int) -> NamedPeriod? {
        guard let year else { return nil }
        if let found = lastFive.match(in: text, at: index) {
            return NamedPeriod(text: "\(year - 5)/\(year - 1)", range: index..<found.end)
        }
        if let found = thisYear.match(in: text, at: index) {
            return NamedPeriod(text: "\(year)", range: index..<found.end)
        }
        if let found = lastYear.match(in: text, at: index) {
            return NamedPeriod(text: "\(year - 1)", range: index..<found.end)
        }
        if let found = nextYear.match(in: text, at: index) {
            return NamedPeriod(text: "\(year + 1)", range: index..<found.end)
        }
        return nil
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
