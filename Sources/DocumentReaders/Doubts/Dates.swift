import ChineseText
import DocumentModel

/// A date that cannot be: 2月30日, 2023年13月, or one after the date of the document that is told as done.
///
/// Chinese numerals are left to the traditional calendar, which has other days.
func doubtDates(_ text: BlockText, _ inspection: inout Inspection) {
    for mark in text.marks where mark.scalar == "月" {
        guard let date = PrintedDate(mark, in: text) else { continue }
        let isLate = text.isProse && date.isAfter(inspection.document.metadata.date) && isToldAsDone(date, in: text)
        guard !date.isPossible || isLate else { continue }
        inspection.flag(.impossibleDate, block: text.index, date.range, text.words(date.range))
    }
}

/// A month in digits, with the year before it and the day behind it if they are printed.
private struct PrintedDate {
    var year: Int?
    var month: Int
    var day: Int?
    var range: Range<Int>

    init?(_ mark: Mark, in text: BlockText) {
        guard let month = text.digits(before: mark.offset), mark.offset - month.start <= 2 else { return nil }
        self.month = month.value
        var (start, end) = (month.start, mark.end)
        if text.scalar(before: start) == "年", let year = text.digits(before: start - 3), year.value >= 1000 {
            self.year = year.value
            start = year.start
        }
        if let day = text.digits(at: end), text.scalar(at: day.end) == "日" || text.scalar(at: day.end) == "号" {
            self.day = day.value
            end = day.end + 3
        } else if text.scalar(at: end) == "底" {
            day = Self.days(of: month.value, in: year)
            end += 3
        }
        // 5.13月 and 24月龄 are no months.
        let before = text.scalar(before: start)
        guard before != ".", before != "．", day != nil || year != nil else { return nil }
        range = start..<end
    }

    var isPossible: Bool {
        (1...12).contains(month) && day.map { (1...Self.days(of: month, in: year)).contains($0) } ?? true
    }

    /// Whether it lies after a day (ISO 8601); a date without a year is of the year of the document.
    func isAfter(_ issued: String) -> Bool {
        let parts = issued.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3 else { return false }
        let mine = (year ?? parts[0], month, day ?? 0)
        return mine > (parts[0], parts[1], day == nil ? 0 : parts[2])
    }

    private static func days(of month: Int, in year: Int?) -> Int {
        let isLeap = year.map { $0.isMultiple(of: 4) && !$0.isMultiple(of: 100) || $0.isMultiple(of: 400) } ?? true
        return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][min(max(month, 1), 12) - 1]
    }
}

/// 截至 before it, or 已 or 了 in the clauses around a date with its year, and no word for what is to come.
private func isToldAsDone(_ date: PrintedDate, in text: BlockText) -> Bool {
    let before = text.words(text.around(date.range.lowerBound..<date.range.lowerBound, before: 12))
    let sentence = before + text.words(text.around(date.range.upperBound..<date.range.upperBound, after: 24))
    let coming = ["将", "拟", "计划", "预计", "目标", "力争", "要", "前", "起", "施行", "届满", "到期", "去年", "上年", "争取", "明年"]
    guard !sentence.hasAny(of: coming) else { return false }
    if before.hasAny(of: ["截至", "截止"]) { return true }
    return date.year != nil && sentence.hasAny(of: ["已经", "已完成", "了", "审议通过", "印发的", "召开的"])
}
