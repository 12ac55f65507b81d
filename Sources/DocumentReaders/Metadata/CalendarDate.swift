import ChineseText

/// A date printed in a text: 2024年1月26日, 二〇二六年一月二十七日, 2026-02-24, February 8, 2006, 8 February 2006.
struct CalendarDate: Equatable {
    /// ISO 8601.
    var iso: String
    /// Where it stands, as indices of scalars.
    var range: Range<Int>

    private init?(_ year: Int?, _ month: Int?, _ day: Int?, _ range: Range<Int>) {
        guard let year, let month, let day, (1000...2999).contains(year), (1...12).contains(month),
            (1...31).contains(day)
        else { return nil }
        func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        iso = "\(year)-\(padded(month))-\(padded(day))"
        self.range = range
    }

    /// The first date at or after `start`.
    static func first(in text: [Unicode.Scalar], from start: Int = 0) -> CalendarDate? {
        var index = start
        while index < text.count {
            let scalar = text[index]
            let opens = scalar.isDigit || ChineseNumeral.digit(scalar) != nil || (0x41...0x5A).contains(scalar.value)
            if opens, let date = CalendarDate(text, at: index) { return date }
            index += 1
        }
        return nil
    }

    /// The date that ends the text, a bracket or 印发 behind it left aside; nil where none does.
    static func last(in text: [Unicode.Scalar]) -> CalendarDate? {
        var start = 0
        var found: CalendarDate?
        while let date = first(in: text, from: start) {
            found = date
            start = date.range.upperBound
        }
        guard let found else { return nil }
        let rest = text[found.range.upperBound...].filter { !$0.isSpace && $0 != ")" && $0 != "）" }
        return rest.isEmpty || rest == Array("印发".unicodeScalars) ? found : nil
    }

    /// The date that starts at `index`.
    init?(_ text: [Unicode.Scalar], at index: Int) {
        let scan = DateScan(text: text)
        guard let date = scan.chinese(index) ?? scan.iso(index) ?? scan.english(index) ?? scan.british(index) else {
            return nil
        }
        self = date
    }

    fileprivate static func make(_ year: Int?, _ month: Int?, _ day: Int?, _ range: Range<Int>) -> CalendarDate? {
        CalendarDate(year, month, day, range)
    }
}

/// The grammar of dates.
private struct DateScan {
    let text: [Unicode.Scalar]

    func at(_ index: Int) -> Unicode.Scalar? { index < text.count ? text[index] : nil }

    func spaces(_ index: Int) -> Int {
        var index = index
        while let scalar = at(index), scalar.isSpace { index += 1 }
        return index
    }

    /// A number in digits or Chinese numerals and the index behind it.
    func number(_ index: Int) -> (value: Int, end: Int)? {
        var end = index
        while end < index + 5, let scalar = at(end), scalar.isDigit { end += 1 }
        if end > index { return (text[index..<end].reduce(0) { $0 * 10 + ($1.digit ?? 0) }, end) }
        while end < index + 5, let scalar = at(end), ChineseNumeral.isNumeral(scalar) { end += 1 }
        guard end > index else { return nil }
        return ChineseNumeral.value(text[index..<end]).map { ($0, end) }
    }

    /// 2024年1月26日, with or without spaces
    func chinese(_ index: Int) -> CalendarDate? {
        guard let year = number(index), year.value > 1000, at(spaces(year.end)) == "年",
            let month = number(spaces(spaces(year.end) + 1)), at(spaces(month.end)) == "月",
            let day = number(spaces(spaces(month.end) + 1)), at(spaces(day.end)) == "日"
        else { return nil }
        return .make(year.value, month.value, day.value, index..<spaces(day.end) + 1)
    }

    /// 2026-02-24
    func iso(_ index: Int) -> CalendarDate? {
        guard let year = number(index), year.value > 1000, at(year.end) == "-", let month = number(year.end + 1),
            at(month.end) == "-", let day = number(month.end + 1)
        else { return nil }
        return .make(year.value, month.value, day.value, index..<day.end)
    }

    /// February 8, 2006
    func english(_ index: Int) -> CalendarDate? {
        var end = index
        while let scalar = at(end), scalar.isLatin { end += 1 }
        guard end - index >= 3, let month = Self.months.firstIndex(of: text[index..<end].map(\.value)),
            let day = number(spaces(end)), at(day.end) == ",", let year = number(spaces(day.end + 1))
        else { return nil }
        return .make(year.value, month + 1, day.value, index..<year.end)
    }

    /// 8 February 2006
    func british(_ index: Int) -> CalendarDate? {
        guard let scalar = at(index), scalar.isDigit, index == 0 || at(index - 1)?.isDigit == false,
            let day = number(index), at(day.end)?.isSpace == true
        else { return nil }
        let start = spaces(day.end)
        var end = start
        while let letter = at(end), letter.isLatin { end += 1 }
        guard end - start >= 3, let month = Self.months.firstIndex(of: text[start..<end].map(\.value)),
            let year = number(spaces(end)), year.value > 1000
        else { return nil }
        return .make(year.value, month + 1, day.value, index..<year.end)
    }

    private static let months: [[UInt32]] = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ].map { $0.unicodeScalars.map(\.value) }
}
