import ChineseText
import DocumentModel

/// The date from which a rule is in force: 自2021年5月1日起施行.
extension MetadataReader {
    /// Only so many blocks before the end are looked at: the clause stands in the last article.
    private static let reach = 400

    mutating func readEffectiveDate() {
        for block in head where block != titleBlock { readForceInHistory(words(block, limit: 1200), block) }
        guard metadata[.effectiveDate].isEmpty, metadata.language == "zh" else { return }
        for block in head where block != titleBlock { readForceClause(block) }
        for block in (bodyStart..<max(bodyStart, article.upperBound)).suffix(Self.reach).reversed() {
            guard metadata[.effectiveDate].isEmpty else { return }
            if document.blocks[block].kind == .paragraph || document.blocks[block].kind == .item {
                readForceClause(block)
            }
        }
    }

    /// 2021年1月1日 施行, in the history of a law: the last one counts.
    private mutating func readForceInHistory(_ text: [Unicode.Scalar], _ block: Int) {
        guard text.holds("施行") else { return }
        var date = CalendarDate.first(in: text)
        while let found = date {
            let behind = text[found.range.upperBound...].first { !$0.isSpace }
            let place = text[found.range.upperBound...].firstIndex { !$0.isSpace } ?? text.count
            if behind == "施", text.has("施行", at: place), found.iso >= metadata[.effectiveDate] {
                metadata[.effectiveDate] = found.iso
                metadata.sources[.effectiveDate] = nil
                remember(.effectiveDate, block: block, scalars: found.range)
            }
            date = CalendarDate.first(in: text, from: found.range.upperBound)
        }
    }

    /// 本办法自…起施行; 自公布之日起施行 is the day of the document.
    private mutating func readForceClause(_ block: Int) {
        guard document.blocks[block].utf8Count < 6000 else { return }
        let text = words(block, limit: 2000)
        for start in text.indices where text[start] == "自" || text[start] == "从" {
            guard let end = Self.verb(behind: start, text), Self.isOwn(text, start) else { continue }
            if let date = CalendarDate(text, at: start + 1) {
                take(.effectiveDate, date.iso, block: block, scalars: date.range)
            } else {
                let day = publishedOn.isEmpty ? metadata.date : publishedOn
                take(.effectiveDate, day, block: block, scalars: start..<end)
            }
        }
    }

    /// The end of 施行 behind the day that 自 names; nil where 自 begins something else.
    private static func verb(behind start: Int, _ text: [Unicode.Scalar]) -> Int? {
        var index: Int
        if let date = CalendarDate(text, at: start + 1) {
            index = date.range.upperBound
        } else if let day = days.first(where: { text.has($0, at: start + 1) }) {
            index = start + 1 + day.unicodeScalars.count
        } else {
            return nil
        }
        while let word = ["起", "之日", "开始", "正式"].first(where: { text.has($0, at: index) }) {
            index += word.unicodeScalars.count
        }
        return ["施行", "实施", "执行", "生效", "试行"].contains { text.has($0, at: index) } ? index + 2 : nil
    }

    private static let days = [
        "公布之日", "发布之日", "印发之日", "颁布之日", "通过之日", "修订发布之日", "本日", "即日", "公布", "发布", "印发",
    ]

    /// Whether the clause is about the document itself: 本法自…; another law is named in title marks.
    private static func isOwn(_ text: [Unicode.Scalar], _ start: Int) -> Bool {
        let subject =
            text[..<start].lastIndex { $0.isFullStop || $0 == "；" }.map { text[($0 + 1)..<start] } ?? text[..<start]
        return !Array(subject).holdsAny(["》", "同时废止", "该", "处分", "合同"])
    }
}
