import ChineseText
import DocumentModel

/// What the title of a law or rule ends in.
private let ruleNames = Words("法 条例 办法 规定 规则 细则 准则 章程 规程 决定 解释 法典 守则")

/// The year of a document's date; nil without one.
func documentYear(_ metadata: Metadata) -> Int? { Int(metadata.date.prefix(4)) }

/// Whether a document is a law or rule: by its title, and because its sections are articles.
func isRuleDocument(_ document: Document) -> Bool {
    guard document.metadata.kind == .other else { return false }
    let title = ScalarText(withoutBrackets(document.metadata.title))
    return ruleNames.ends(in: title, before: title.count)
}

/// A title without the note in brackets at its end: …办法（试行）.
private func withoutBrackets(_ title: String) -> String {
    guard title.hasSuffix("）") || title.hasSuffix(")") else { return title }
    return String(title.prefix { $0 != "（" && $0 != "(" })
}

/// The period of a part: from its title, else from its kind and date.
func partPeriod(ofPart index: Int, in document: Document, year: Int?) -> String {
    let part = document.parts[index]
    let metadata = document.metadata
    for section in part.sections.clamped(to: document.sections.indices) where document.sections[section].level == 1 {
        let title = ScalarText(document.sections[section].title)
        let named = PeriodScanner(text: title, year: year).first(in: 0..<title.count)
        if let named, metadata.kind != .report { return named.text }
    }
    let subtitle = ScalarText(metadata.subtitle)
    if metadata.kind == .feature, let named = PeriodScanner(text: subtitle, year: year).first(in: 0..<subtitle.count) {
        return named.text
    }
    switch metadata.kind {
    case .report, .speech: return year.map { "\(isEarly(metadata.date) ? $0 - 1 : $0)" } ?? ""
    case .bulletin, .notice: return firstSpan(in: part, of: document, year: year) ?? year.map(String.init) ?? ""
    case .communique: return year.map { "\($0 - 1)" } ?? ""
    case .plan: return year.map(String.init) ?? ""
    case .feature: return firstYear(in: part, of: document, year: year)
    case .other: return ""
    }
}

/// A report given in the first months of a year is about the year before.
private func isEarly(_ date: String) -> Bool {
    guard let month = Int(date.dropFirst(5).prefix(2)) else { return true }
    return month <= 5
}

/// The first span of months that a part names: the time of the activity that it reports.
private func firstSpan(in part: Part, of document: Document, year: Int?) -> String? {
    var single: String?
    for block in document.blocks[part.blocks.clamped(to: document.blocks.indices)] {
        switch block.kind {
        case .paragraph, .item: break
        default: continue
        }
        let text = ScalarText(block.text)
        for named in PeriodScanner(text: text, year: year).periods(in: 0..<min(text.count, 2000)) {
            if named.isSpan, named.text.contains("-") { return named.text }
            if single == nil, named.text.contains("-") { single = named.text }
        }
    }
    return single
}

private func firstYear(in part: Part, of document: Document, year: Int?) -> String {
    for block in document.blocks[part.blocks.clamped(to: document.blocks.indices)] {
        let text = ScalarText(block.text)
        if let named = PeriodScanner(text: text, year: year).first(in: 0..<min(text.count, 400)) {
            return String(named.text.prefix(4))
        }
    }
    return year.map(String.init) ?? ""
}
