import ChineseText

/// Lines over the title of an English report: its number, when it may be released, whom to ask.
enum EnglishMarks {
    /// Whether a line says any of these and nothing else.
    static func isLine(_ head: [Unicode.Scalar]) -> Bool {
        guard head.count <= 80, let first = head.first, first.isLatin else { return false }
        return number(head).map { $0.upperBound >= head.count } ?? false || head.beginsAny(labels)
    }

    private static let labels = [
        "FOR IMMEDIATE RELEASE", "For Immediate Release", "For immediate release", "For Release on", "For release on",
        "Embargoed", "EMBARGOED", "Contact:", "CONTACT:", "Contacts:", "Media Contact", "Press contact", "ISBN ",
        "Published on ",
        "Ordered by the House", "Report to Congressional", "Report to the Congress", "Report to the Ranking",
        "Report to the Chair",
    ]

    /// The number of a report: Report No. HAR-2024-017, GAO-06-282, HC 175, A/79/29.
    static func number(_ text: [Unicode.Scalar]) -> Range<Int>? {
        if let label = numberLabels.first(where: text.begins) {
            var start = label.unicodeScalars.count
            while start < text.count, text[start].isSpace || text[start] == ":" { start += 1 }
            return word(text, start, 40)
        }
        if let series = commandSeries.first(where: text.begins) {
            let start = series.unicodeScalars.count
            guard let digits = word(text, start, 12), text[digits.lowerBound].isDigit else { return nil }
            return 0..<digits.upperBound
        }
        guard text.begins("GAO-") || text.begins("A/") || text.begins("S/"), let all = word(text, 0, 24) else {
            return nil
        }
        return text[all].contains(where: \.isDigit) ? all : nil
    }

    private static let numberLabels = [
        "Report No.", "Report No ", "Report Number", "REPORT NO.", "Document No.", "Audit Report No.",
    ]

    private static let commandSeries = [
        "HC ", "HL Paper ", "Cm ", "CP ", "Cmnd ", "H. Rept. ", "S. Rept. ", "H.R. Rep. No. ",
    ]

    /// A run without spaces that holds a digit.
    private static func word(_ text: [Unicode.Scalar], _ start: Int, _ limit: Int) -> Range<Int>? {
        var end = start
        while end < text.count, !text[end].isSpace, text[end] != "," { end += 1 }
        guard end > start, end - start <= limit, text[start..<end].contains(where: \.isDigit) else { return nil }
        return start..<end
    }

    /// ISBN 978-0-10-153001-2
    static func isbn(_ text: [Unicode.Scalar]) -> Range<Int>? {
        guard var start = text.find("ISBN").map({ $0 + 4 }) else { return nil }
        while start < text.count, text[start].isSpace || text[start] == ":" || text[start] == "：" { start += 1 }
        var end = start
        while end < text.count,
            text[end].isDigit || text[end] == "-" || text[end] == "–" || text[end] == "X"
                || (text[end] == " " && end + 1 < text.count && text[end + 1].isDigit)
        {
            end += 1
        }
        let digits = text[start..<end].count { $0.isDigit || $0 == "X" }
        return digits == 10 || digits == 13 ? start..<end : nil
    }
}
