import ChineseText
import DocumentModel

private let budgetHeadings: Set<String> = [
    "estimates", "expenditure", "revenue", "budget", "deficit", "surplus", "outlook", "proposals", "taxation",
    "measures",
]
private let comingHeadings: Set<String> = ["outlook", "forecast", "forecasts", "targets", "plans", "projections"]

/// Whether an English document is a budget, or the speech that lays it before a house.
func isEnglishBudget(_ metadata: Metadata) -> Bool {
    guard metadata.language == "en", metadata.kind == .speech || metadata.kind == .other || metadata.kind == .plan
    else {
        return false
    }
    return headingWords(metadata.title + " " + metadata.subtitle).contains("budget")
}

/// What a heading of an English document says about the text below it.
///
/// A heading with a year is about that year. In a budget, headings of its subject lay out the coming year, and those
/// that say nothing go on with it.
func englishMark(ofSection index: Int, in document: Document, before: ContextReader.Mark?) -> ContextReader.Mark {
    let title = document.sections[index].title
    let date = TextDate(iso: document.metadata.date)
    var mark = ContextReader.Mark()
    if let named = namedYear(in: title), !isExpected(title) {
        mark.period = named
        if let year = date.year, let last = Int(named.suffix(4)), last > year { mark.status = .planned }
        return mark
    }
    let words = headingWords(title)
    if !words.isDisjoint(with: comingHeadings) { mark.status = .planned }
    guard isEnglishBudget(document.metadata) else { return mark }
    if !words.isDisjoint(with: budgetHeadings), let year = comingYear(document.metadata, date) {
        return ContextReader.Mark(period: "\(year)", status: .planned)
    }
    return before?.status == .planned ? before ?? mark : mark
}

/// Expected to be finished in 2026: the year is not that of what is told below.
private func isExpected(_ title: String) -> Bool {
    !headingWords(title).isDisjoint(with: ["expects", "expect", "expected", "by", "until", "will", "would", "after"])
}

/// The period that the title of an English document gives all of it: Annual Report 2022.
func englishTitlePeriod(_ metadata: Metadata) -> String {
    guard !isEnglishBudget(metadata), let named = namedYear(in: metadata.title) else { return "" }
    let words = headingWords(metadata.title)
    let yearly: Set<String> = ["annual", "yearbook", "statistics", "statistical", "quarterly", "accounts", "bulletin"]
    return words.isDisjoint(with: yearly) ? "" : named
}

/// The year that a budget is for: the one of its title, else the year after a date in its second half.
private func comingYear(_ metadata: Metadata, _ date: TextDate) -> Int? {
    if let named = namedYear(in: metadata.title + " " + metadata.subtitle), let year = Int(named.suffix(4)) {
        return year
    }
    guard let year = date.year else { return nil }
    return (date.month ?? 1) >= 7 ? year + 1 : year
}

/// The year or years in a heading, with a preposition or without.
private func namedYear(in title: String) -> String? {
    let english = EnglishText(ScalarText(title))
    let dates = EnglishDates(english: english, year: nil)
    for index in english.tokens.indices {
        guard let found = dates.date(at: index, needsLead: false) else { continue }
        return found.text
    }
    return nil
}

private func headingWords(_ text: String) -> Set<String> {
    Set(EnglishText(ScalarText(text)).tokens.lazy.filter { $0.kind == .word }.map(\.text))
}
