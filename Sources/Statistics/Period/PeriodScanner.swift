import ChineseText

/// A time that a text names: an ISO 8601 date, month or year, or two of them joined by `/`.
struct NamedPeriod: Sendable, Equatable {
    var text: String
    var range: Range<Int>
    /// Whether the words name several years (这五年, “十四五”时期, 2021—2025年).
    var isSpan: Bool { text.contains("/") }
    /// Whether the words stand for the time before or until them (2016年实施的, 比2020年).
    var isBase = false
}

/// Finds the times named in a range of a text, relative ones resolved against the year of the document.
struct PeriodScanner {
    let text: ScalarText
    let year: Int?
    /// The month of the document.
    var month: Int?
    /// The year that months without one belong to.
    var defaultYear: Int?

    /// The times named in a range, in order.
    func periods(in range: Range<Int>) -> [NamedPeriod] {
        var result: [NamedPeriod] = []
        let opening = openingOfTimes
        var index = opening.first(in: range, of: text.scalars)
        while index < range.upperBound {
            guard mayBegin(text.scalars[index]), let found = period(at: index),
                found.range.upperBound <= range.upperBound
            else {
                index = opening.first(in: (index + 1)..<range.upperBound, of: text.scalars)
                continue
            }
            result.append(found)
            let next = min(max(index + 1, found.range.upperBound), range.upperBound)
            index = opening.first(in: next..<range.upperBound, of: text.scalars)
        }
        return result
    }

    /// The first time named in a range.
    func first(in range: Range<Int>) -> NamedPeriod? {
        var index = range.lowerBound
        while index < range.upperBound {
            if mayBegin(text.scalars[index]), let found = period(at: index), found.range.upperBound <= range.upperBound
            {
                return found
            }
            index += 1
        }
        return nil
    }

    /// Whether a time can begin with a scalar; most cannot.
    func mayBegin(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isDigit || ChineseNumeral.digit(scalar) != nil { return true }
        switch scalar {
        case "下", "第", "后", "今", "去", "明", "本", "当", "前", "上", "这", "过", "近", "“", "\"", "十", "同", "未", "到", "至":
            return true
        default: return false
        }
    }

    private func period(at index: Int) -> NamedPeriod? {
        absolute(at: index) ?? plan(at: index) ?? relative(at: index)
    }
}

/// What a time begins with: the scalars of `mayBegin`. Nearly all others are passed over by one look.
private let openingOfTimes = ScalarFilter(
    "0123456789０１２３４５６７８９零〇○一壹二两贰三叁四肆五伍六陆七柒八捌九玖下第后今去明本当前上这过近“\"十同未到至")
