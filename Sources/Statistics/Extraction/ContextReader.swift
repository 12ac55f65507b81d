import ChineseText
import DocumentModel

/// Reads from the document around a block what its numbers inherit: period, status, and the open sentence of a list.
struct ContextReader {
    /// What a heading, or a line that works like one, says about the text below it.
    struct Mark: Equatable {
        var period: String?
        var status: Statistic.Status?
    }

    private let document: Document
    /// The date of each part.
    private let dates: [TextDate]
    /// The part that holds the block asked for last.
    private var part = 0
    private let isRule: Bool
    private let isEarlyReport: Bool
    private let isBudget: Bool
    private let isReport: Bool
    private var partPeriods: [String] = []
    private var belowExcludes: Set<Int> = []
    /// What holds for each section; the key -1 is the text before the first heading.
    private var marks: [Int: Mark] = [:]
    private var chapeau: (section: Int?, text: String) = (nil, "")
    private var hasItems = false
    private let home: Home
    private let titleYear: Int?

    init(_ document: Document) {
        self.document = document
        home = Home(document.metadata)
        titleYear = yearOfTitle(document.metadata)
        dates = partDates(of: document)
        isRule = isRuleDocument(document)
        isBudget = isEnglishBudget(document.metadata)
        isReport = Statistics.isReport(document.metadata)
        isEarlyReport = isReport && isEarly(document.metadata.date)
        let dates = dates
        partPeriods = document.parts.indices.map { partPeriod(ofPart: $0, in: document, year: dates[$0].year) }
        for section in document.sections.indices { marks[section] = mark(ofSection: section) }
        if isRule { belowExcludes = sectionsThatExcludeBelow(document) }
    }

    /// The context of a block with its text; blocks must be asked for in reading order.
    mutating func context(ofBlock index: Int, text: String) -> BlockContext {
        let section = document.section(ofBlock: index)
        let path = section.map { document.path(toSection: $0) } ?? []
        while part + 1 < document.parts.count, document.parts[part].blocks.upperBound <= index { part += 1 }
        var context = BlockContext(year: year(ofPart: part))
        context.home = home
        context.month = dates.indices.contains(part) ? dates[part].month : nil
        context.isRule = isRule
        context.isEarlyReport = isEarlyReport
        context.isBudget = isBudget
        noteMark(ofBlock: index, text: text, section: section)
        context.status = status(ofBlock: index, text: text, path: path)
        context.period = period(ofBlock: index, path: path, status: context.status)
        context.belowExcludes = path.contains { belowExcludes.contains($0) }
        context.titleYear = titleYear
        context.head = runInHead(ofBlock: index, section: section, in: document, status: context.status)
        context.chapeau = noteChapeau(of: text, section: section)
        return context
    }

    private func year(ofPart part: Int) -> Int? { dates.indices.contains(part) ? dates[part].year : nil }

    // MARK: Marks

    /// What a heading says; one that says nothing, or names no time, goes on with the coming work of the section before.
    private func mark(ofSection index: Int) -> Mark {
        let section = document.sections[index]
        guard section.level > 1 || section.part > 0, !isRule else { return Mark() }
        if document.metadata.language == "en" {
            return englishMark(ofSection: index, in: document, before: index > 0 ? marks[index - 1] : nil)
        }
        let own = mark(of: section.title, year: year(ofPart: section.part))
        let isOpen = own.period == nil && own.status != .actual
        guard isOpen, section.level == 2, isReport else { return own }
        let sibling = document.sections[..<index].lastIndex { $0.parent == section.parent && $0.level == section.level }
        guard let sibling, let before = marks[sibling], before.status == .planned else {
            return own
        }
        return before
    }

    private func mark(of heading: String, year: Int?) -> Mark {
        let title = ScalarText(heading)
        let named = PeriodScanner(text: title, year: year).first(in: 0..<title.count)
        // 这是…的五年 heads its texts as it would open a paragraph.
        let span =
            named == nil && isReport ? openingSpan(of: ScalarText(heading + "。"), year: year) : nil
        var mark = Mark(period: named?.text ?? span, status: Statistics.status(ofHeading: heading))
        if mark.status == nil, isEarlyReport, let named, isComing(named.text, year: year) { mark.status = .planned }
        return mark
    }

    /// A paragraph that works like a heading (“十五五”时期目标), or opens a span of years (这五年，…), marks what follows.
    private mutating func noteMark(ofBlock index: Int, text: String, section: Int?) {
        guard isReport, !isRule else { return }
        switch document.blocks[index].kind {
        case .paragraph, .item: break
        default: return
        }
        let year = year(ofPart: part)
        let isLine = document.blocks[index].utf8Count <= 90 && !endsLikeSentence(text)
        let opening = ScalarText(String(decoding: text.utf8.prefix(360), as: UTF8.self))
        if isLine {
            let own = mark(of: text, year: year)
            if own.period != nil, worksLikeHeading(opening) { marks[section ?? -1] = own }
        } else if let span = openingSpan(of: opening, year: year) {
            let status =
                isEarlyReport && isComing(span, year: year) ? Statistic.Status.planned : marks[section ?? -1]?.status
            marks[section ?? -1] = Mark(period: span, status: status)
        }
    }

    // MARK: Fields

    private func period(ofBlock index: Int, path: [Int], status: Statistic.Status) -> String {
        guard !isRule else { return "" }
        let kind = document.metadata.kind
        if kind == .notice, status == .required {
            return document.part(ofBlock: index).flatMap { partSpan(ofPart: $0, in: document, year: year(ofPart: $0)) }
                ?? ""
        }
        for section in path.reversed() {
            if let period = marks[section]?.period { return period }
        }
        if path.isEmpty, let period = marks[-1]?.period { return period }
        guard let part = document.part(ofBlock: index), partPeriods.indices.contains(part) else { return "" }
        return partPeriods[part]
    }

    private mutating func status(ofBlock index: Int, text: String, path: [Int]) -> Statistic.Status {
        if isRule { return .required }
        switch document.metadata.kind {
        case .notice:
            // The preamble tells what was decided; what is demanded begins with the first item or section.
            if document.blocks[index].kind == .item || path.count > 1 { hasItems = true }
            return hasItems || opensWithNumber(text) ? .required : .actual
        case .plan:
            return .planned
        default: break
        }
        for section in path.reversed() {
            if let status = marks[section]?.status { return status }
        }
        return path.isEmpty ? marks[-1]?.status ?? .actual : .actual
    }

    /// Remembers an open sentence that a list completes, and gives it to the items below it.
    private mutating func noteChapeau(of text: String, section: Int?) -> String {
        guard isRule else { return "" }
        if text.hasSuffix("：") || text.hasSuffix(":") {
            chapeau = (section, chapeauSubject(of: text))
            return ""
        }
        guard chapeau.section == section, text.hasPrefix("（") || text.hasPrefix("(") else { return "" }
        return chapeau.text
    }
}

private let headingWords = Words("工作 目标 任务 时期 安排 回顾 实事 计划 规划 要点 成效 成就 部署 打算")

/// Whether a short line names work and its time (2026年重点工作); a date alone (2026年1月26日) heads nothing.
private func worksLikeHeading(_ line: ScalarText) -> Bool {
    headingWords.first(in: line, range: 0..<line.count) != nil
}

/// Whether a text ends as sentences do.
private func endsLikeSentence(_ text: String) -> Bool {
    guard let last = text.unicodeScalars.last else { return true }
    return last.endsSentence || last == "，" || last == "：" && text.utf8.count > 60
}

/// 一、 or 1. or （一） at the beginning: an item, whatever the reader made of it.
private func opensWithNumber(_ text: String) -> Bool {
    let head = ScalarText(String(decoding: text.utf8.prefix(24), as: UTF8.self))
    var index = 0
    if head[safe: 0] == "（" || head[safe: 0] == "(" { index = 1 }
    let start = index
    while let scalar = head[safe: index], scalar.isDigit || ChineseNumeral.isNumeral(scalar) { index += 1 }
    guard index > start, let mark = head[safe: index] else { return false }
    return mark == "、" || mark == "." || mark == "．" || mark == "）" || mark == ")"
}
