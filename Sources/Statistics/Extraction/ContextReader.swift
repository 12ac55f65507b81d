import ChineseText
import DocumentModel

/// Reads from the document around a block what its numbers inherit: period, status, and the open sentence of a list.
struct ContextReader {
    private let document: Document
    private let year: Int?
    private let isRule: Bool
    private var periods: [Int: String] = [:]
    private var partPeriods: [String] = []
    private var chapeau: (section: Int?, text: String) = (nil, "")
    private var belowExcludes: Set<Int> = []

    init(_ document: Document) {
        self.document = document
        year = documentYear(document.metadata)
        isRule = isRuleDocument(document)
        partPeriods = document.parts.indices.map { partPeriod(ofPart: $0, in: document, year: year) }
        for section in document.sections.indices { noteHeading(section) }
        if isRule { noteExcludedBounds() }
    }

    /// The context of a block; blocks must be asked for in reading order.
    mutating func context(ofBlock index: Int) -> BlockContext {
        let section = document.section(ofBlock: index)
        let path = section.map { document.path(toSection: $0) } ?? []
        var context = BlockContext(year: year)
        context.isRule = isRule
        context.period = notePeriod(ofBlock: index, section: section, path: path)
        context.status = status(of: path, block: index)
        context.belowExcludes = path.contains { belowExcludes.contains($0) }
        context.chapeau = noteChapeau(ofBlock: index, section: section)
        return context
    }

    /// What a heading says about the time of its section.
    private mutating func noteHeading(_ section: Int) {
        let title = ScalarText(document.sections[section].title)
        guard document.sections[section].level > 1 || document.parts.count == 0 else { return }
        if let named = PeriodScanner(text: title, year: year).first(in: 0..<title.count) {
            periods[section] = named.text
        }
    }

    /// The period of a block: of its first words, else of the section, else of the part.
    private mutating func notePeriod(ofBlock index: Int, section: Int?, path: [Int]) -> String {
        guard !isRule else { return "" }
        let block = document.blocks[index]
        if let section, block.kind != .heading, mayHoldPeriod(block.text) {
            let opening = ScalarText(String(block.text.prefix(24)))
            let scanner = PeriodScanner(text: opening, year: year)
            if let named = scanner.first(in: 0..<min(12, opening.count)), named.range.lowerBound <= 8,
                opensParagraph(named, in: opening)
            {
                periods[section] = named.text
            }
        }
        for section in path.reversed() {
            if let period = periods[section] { return period }
        }
        guard let part = document.part(ofBlock: index), partPeriods.indices.contains(part) else { return "" }
        return partPeriods[part]
    }

    private func mayHoldPeriod(_ text: String) -> Bool { text.utf8.count > 12 }

    /// 这五年，… and “十四五”时期是… open a span of years that the paragraphs below go on with; a month does not.
    private func opensParagraph(_ named: NamedPeriod, in text: ScalarText) -> Bool {
        named.isSpan && !named.text.contains("-")
    }

    private func status(of path: [Int], block: Int) -> Statistic.Status {
        if isRule { return .required }
        for section in path.reversed() where document.sections[section].level > 1 {
            let title = ScalarText(document.sections[section].title)
            if let status = Statistics.status(ofHeading: title, periods: [], year: year) { return status }
            if let period = periods[section], let year, let end = Int(period.suffix(4)), end >= year,
                !period.contains("-"),
                document.metadata.kind == .report, namesOnlyYear(title)
            {
                return .planned
            }
        }
        if document.metadata.kind == .notice || document.metadata.kind == .plan, path.count > 1 {
            return document.metadata.kind == .notice ? .required : .planned
        }
        return .actual
    }

    private func namesOnlyYear(_ title: ScalarText) -> Bool { title.count <= 30 }

    /// Remembers an open sentence that a list completes, and gives it to the items below it.
    private mutating func noteChapeau(ofBlock index: Int, section: Int?) -> String {
        guard isRule else { return "" }
        let text = document.blocks[index].text
        if text.hasSuffix("：") || text.hasSuffix(":") {
            chapeau = (section, chapeauSubject(of: text))
            return ""
        }
        guard chapeau.section == section, opensWithBracketedNumber(text) else { return "" }
        return chapeau.text
    }

    /// Sections (or the whole document) that say that 以下 does not include the number itself.
    private mutating func noteExcludedBounds() {
        for (index, block) in document.blocks.enumerated() where block.text.utf8.count < 600 {
            let text = ScalarText(block.text)
            guard let word = excludes.first(in: text, range: 0..<text.count),
                below.first(in: text, range: max(0, word.lowerBound - 16)..<word.lowerBound) != nil
            else { continue }
            if thisArticle.first(in: text, range: 0..<word.lowerBound) != nil {
                if let section = document.section(ofBlock: index) { belowExcludes.insert(section) }
            } else {
                belowExcludes.formUnion(document.sections.indices)
            }
        }
    }
}

private let excludes = Words("不包括本数 不包含本数 不含本数")
private let below = Words("以下")
private let thisArticle = Words("本条")

private func opensWithBracketedNumber(_ text: String) -> Bool {
    text.hasPrefix("（") || text.hasPrefix("(")
}

/// The first clause of an open sentence, without the 的 of its condition.
private func chapeauSubject(of text: String) -> String {
    let scalars = ScalarText(text)
    let end = scalars.scalars.firstIndex { $0 == "，" || $0 == "," || $0 == "：" || $0 == ":" } ?? 0
    var range = 0..<min(end, 40)
    if scalars[safe: range.upperBound - 1] == "的" { range = 0..<(range.upperBound - 1) }
    return scalars.string(range)
}
