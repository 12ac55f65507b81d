import ChineseText
import DocumentModel

/// Whether a document reports work done and work to come, as Chinese work reports do.
func isReport(_ metadata: Metadata) -> Bool {
    (metadata.kind == .report || metadata.kind == .speech) && metadata.language != "en"
}

/// Whether a date lies in the first months of a year: a report given then is about the year before.
func isEarly(_ date: String) -> Bool {
    guard let month = Int(date.dropFirst(5).prefix(2)) else { return true }
    return month <= 5
}

/// Whether a period ends in the year of the document or later.
func isComing(_ period: String, year: Int?) -> Bool {
    let end = period.split(separator: "/").last?.prefix(4)
    guard let year, let end, let last = Int(end) else { return false }
    return last >= year
}

/// The period of a part: from its title, else from its kind and date.
func partPeriod(ofPart index: Int, in document: Document, year: Int?) -> String {
    let part = document.parts[index]
    let metadata = document.metadata
    if metadata.kind != .report, let named = titlePeriod(of: part, in: document, year: year) { return named }
    if metadata.language == "en" { return index == 0 ? englishTitlePeriod(metadata) : "" }
    switch metadata.kind {
    case .report, .speech: return year.map { "\(isEarly(metadata.date) ? $0 - 1 : $0)" } ?? ""
    case .bulletin: return partSpan(ofPart: index, in: document, year: year) ?? year.map(String.init) ?? ""
    case .notice, .plan: return year.map(String.init) ?? ""
    case .communique: return year.map { "\($0 - 1)" } ?? ""
    case .feature: return firstYear(in: part, of: document, year: year)
    case .other: return ""
    }
}

private func titlePeriod(of part: Part, in document: Document, year: Int?) -> String? {
    let titles = part.sections.clamped(to: document.sections.indices).lazy.map { document.sections[$0] }
        .filter { $0.level == 1 || part.kind == .annex && $0.parent == nil }.map(\.title)
    for title in Array(titles) + [document.metadata.subtitle] {
        let text = ScalarText(title)
        if let named = PeriodScanner(text: text, year: year).first(in: 0..<text.count) { return named.text }
    }
    return nil
}

/// The first span of months that a part names: the time of the activity that it is about.
func partSpan(ofPart index: Int, in document: Document, year: Int?) -> String? {
    let part = document.parts[index]
    for block in document.blocks[part.blocks.clamped(to: document.blocks.indices)] where isProse(block) {
        let text = ScalarText(block.text)
        let periods = PeriodScanner(text: text, year: year).periods(in: 0..<min(text.count, 2000))
        if let span = periods.first(where: { $0.isSpan && $0.text.contains("-") }) { return span.text }
    }
    return nil
}

private func firstYear(in part: Part, of document: Document, year: Int?) -> String {
    for block in document.blocks[part.blocks.clamped(to: document.blocks.indices)] where isProse(block) {
        let text = ScalarText(block.text)
        if let named = PeriodScanner(text: text, year: year).first(in: 0..<min(text.count, 400)) {
            return String(named.text.prefix(4))
        }
    }
    return year.map(String.init) ?? ""
}

private func isProse(_ block: Block) -> Bool { block.kind == .paragraph || block.kind == .item }

private let fiveYears = Words("的五年。 的5年。 的五年， 五年！")
private let lookingBack = Words("回望 回首 回顾")
private let thisIs = Words("这是")

/// The span of years that the first words of a paragraph open: 这五年，…; ——这是…的五年。
func openingSpan(of opening: ScalarText, year: Int?) -> String? {
    if let year, let start = thisIs.first(in: opening, range: 0..<min(6, opening.count)),
        fiveYears.first(in: opening, range: start.upperBound..<opening.count) != nil
    {
        return "\(year - 5)/\(year - 1)"
    }
    let scanner = PeriodScanner(text: opening, year: year)
    if let back = lookingBack.first(in: opening, range: 0..<opening.count),
        let named = scanner.first(in: back.upperBound..<min(back.upperBound + 8, opening.count)), named.isSpan
    {
        return named.text
    }
    let named = scanner.first(in: 0..<min(14, opening.count))
    guard let named, named.range.lowerBound <= 8, named.isSpan, !named.text.contains("-") else { return nil }
    return named.text
}
