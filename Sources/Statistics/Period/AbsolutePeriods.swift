import ChineseText

/// A half-year or quarter: its months.
private struct PartOfYear: Sendable {
    var first: Int
    var last: Int
}

private let partsOfYear = Lexicon<PartOfYear>([
    ("上半年", PartOfYear(first: 1, last: 6)), ("下半年", PartOfYear(first: 7, last: 12)),
    ("前三季度", PartOfYear(first: 1, last: 9)), ("前3季度", PartOfYear(first: 1, last: 9)),
    ("一季度", PartOfYear(first: 1, last: 3)), ("二季度", PartOfYear(first: 4, last: 6)),
    ("三季度", PartOfYear(first: 7, last: 9)), ("四季度", PartOfYear(first: 10, last: 12)),
    ("第一季度", PartOfYear(first: 1, last: 3)), ("第二季度", PartOfYear(first: 4, last: 6)),
    ("第三季度", PartOfYear(first: 7, last: 9)), ("第四季度", PartOfYear(first: 10, last: 12)),
])

/// Times with their year or month in digits: 2023年, 2020年4月至10月, 2021—2025年, 12月底.
extension PeriodScanner {
    func absolute(at index: Int) -> NamedPeriod? {
        guard text[safe: index - 1]?.isDigit != true, text[safe: index - 1] != "第" else { return nil }
        guard let date = date(at: index) else { return nil }
        return joined(date, from: index)
    }

    /// One end of a period as written.
    struct Date {
        var year: Int?
        var month: Int?
        /// The last month of a half-year or quarter.
        var lastMonth: Int?
        var end: Int
    }

    /// A date with its year, its month or both; the day is read over.
    func date(at start: Int) -> Date? {
        var index = start
        var result = Date(end: start)
        if let (year, end) = yearNumber(at: index) {
            result.year = year
            index = end
        } else if let relative = relativeYear(at: index), let year,
            text[safe: relative.end].map(isMonthDigit) == true || partsOfYear.match(in: text, at: relative.end) != nil
        {
            result.year = year + relative.offset
            index = relative.end
        }
        // Without its year, 三季度 dates a clause only at its front (扭转三季度下滑态势 does not).
        let mayDate = result.year != nil || index == 0 || isClauseMark(text.scalars[index - 1])
        if mayDate, let part = partsOfYear.match(in: text, at: index) {
            (result.month, result.lastMonth) = (part.value.first, part.value.last)
            index = part.end
        } else if let (month, end) = monthNumber(at: text.skippingSpaces(from: index)) {
            result.month = month
            index = end
        }
        guard index > start else { return nil }
        result.end = index
        return result
    }

    private func isMonthDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.isDigit || ChineseNumeral.isNumeral(scalar) }

    /// 今年, 去年, 前年, 明年, 本年 as an offset to the year of the document.
    func relativeYear(at index: Int) -> (offset: Int, end: Int)? {
        guard text[safe: index + 1] == "年" else { return nil }
        switch text[safe: index] {
        case "今", "本": return (0, index + 2)
        case "去", "上": return (-1, index + 2)
        case "明": return (1, index + 2)
        case "前" where text[safe: index - 1]?.isHan != true: return (-2, index + 2)
        default: return nil
        }
    }

    /// 2023年 or 二〇二三年; the digits before a dash need no 年 of their own.
    private func yearNumber(at index: Int) -> (Int, Int)? {
        guard index + 4 <= text.count else { return nil }
        var value = 0
        for position in index..<(index + 4) {
            let scalar = text.scalars[position]
            guard let digit = scalar.digit ?? ChineseNumeral.digit(scalar) else { return nil }
            value = value * 10 + digit
        }
        guard (1900...2100).contains(value) else { return nil }
        let end = text.skippingSpaces(from: index + 4)
        if text[safe: end] == "年" {
            return (value, text[safe: end + 1] == "度" ? end + 2 : end + 1)
        }
        let isJoined = isRangeSign(in: text, at: end) != nil && text[safe: index + 4]?.isDigit != true
        return isJoined ? (value, index + 4) : nil
    }

    private func monthNumber(at index: Int) -> (Int, Int)? {
        var end = index
        while let scalar = text[safe: end], end - index < 3, isMonthDigit(scalar) { end += 1 }
        // 1—11月: the first month has no 月 of its own.
        if end > index, text[safe: end] != "月", let joined = joinedMonth(from: index, to: end) { return joined }
        guard end > index, text[safe: end] == "月" else { return nil }
        let value =
            text.scalars[index].isDigit
            ? text.scalars[index..<end].reduce(0) { $0 * 10 + ($1.digit ?? 0) }
            : ChineseNumeral.value(text.scalars[index..<end])
        guard let value, (1...12).contains(value) else { return nil }
        return (value, dayEnd(from: end + 1))
    }

    private func joinedMonth(from index: Int, to end: Int) -> (Int, Int)? {
        guard let sign = isRangeSign(in: text, at: end), text.scalars[index].isDigit else { return nil }
        var next = sign
        while let scalar = text[safe: next], next - sign < 2, scalar.isDigit { next += 1 }
        let month = text.scalars[index..<end].reduce(0) { $0 * 10 + ($1.digit ?? 0) }
        return next > sign && text[safe: next] == "月" && (1...12).contains(month) ? (month, end) : nil
    }

    /// Where the day behind a month ends: 26日, 上旬, 底.
    private func dayEnd(from index: Int) -> Int {
        var end = index
        while let scalar = text[safe: end], end - index < 2, scalar.isDigit { end += 1 }
        if end > index { return text[safe: end] == "日" ? end + 1 : index }
        switch (text[safe: index], text[safe: index + 1]) {
        case ("上", "旬"), ("中", "旬"), ("下", "旬"): return index + 2
        case ("底", _), ("初", _), ("末", _), ("份", _): return index + 1
        default: return index
        }
    }

    /// A date, with the one that 至 or a dash joins to it.
    private func joined(_ first: Date, from index: Int) -> NamedPeriod? {
        guard let from = iso(first, year: defaultYear ?? year) else { return nil }
        if first.lastMonth != nil { return NamedPeriod(text: from, range: index..<first.end) }
        var sign = isRangeSign(in: text, at: first.end)
        // 自2月上旬启动，3月下旬基本结束
        if sign == nil, text[safe: index - 1] == "自" || text[safe: index - 1] == "从" {
            sign = endingSign(from: first.end)
        }
        if sign == nil, let span = since(first, from: index) { return span }
        guard let sign, let last = secondDate(at: text.skippingSpaces(from: sign), after: first),
            let to = iso(last, year: last.year ?? first.year ?? defaultYear ?? year)
        else { return NamedPeriod(text: from, range: index..<first.end) }
        return NamedPeriod(text: from == to ? from : from + "/" + to, range: index..<last.end)
    }

    /// 2022年以来: from that year to the one before the document's.
    private func since(_ first: Date, from index: Int) -> NamedPeriod? {
        guard first.month == nil, let from = first.year, let year, from < year - 1, text[safe: first.end] == "以",
            text[safe: first.end + 1] == "来"
        else { return nil }
        return NamedPeriod(text: "\(from)/\(year - 1)", range: index..<(first.end + 2))
    }

    /// The end of 启动， and the like, when a month and 结束 follow soon.
    private func endingSign(from index: Int) -> Int? {
        for end in index..<min(index + 8, text.count) {
            let scalar = text.scalars[end]
            if scalar == "，" || scalar == "," { return end + 1 }
            if !scalar.isHan { return nil }
        }
        return nil
    }

    private func secondDate(at index: Int, after first: Date) -> Date? {
        if let date = date(at: index), date.month != nil || first.month == nil { return date }
        // 10月26日至27日 stays in its month.
        guard first.month != nil, let day = dayOfMonth(at: index) else { return nil }
        return Date(year: first.year, month: first.month, end: day)
    }

    private func dayOfMonth(at index: Int) -> Int? {
        var end = index
        while let scalar = text[safe: end], end - index < 2, scalar.isDigit { end += 1 }
        return end > index && text[safe: end] == "日" ? end + 1 : nil
    }

    private func iso(_ date: Date, year fallback: Int?) -> String? {
        guard let year = date.year ?? fallback else { return nil }
        guard let month = date.month else { return "\(year)" }
        let first = "\(year)-" + (month < 10 ? "0" : "") + "\(month)"
        guard let last = date.lastMonth else { return first }
        return first + "/\(year)-" + (last < 10 ? "0" : "") + "\(last)"
    }
}
