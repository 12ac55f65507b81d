import ChineseText
import DocumentModel

/// What the title of a law or rule ends in.
private let ruleNames = Words("法 条例 办法 规定 规则 细则 准则 章程 规程 决定 解释 法典 守则")
private let excludes = Words("不包括本数 不包含本数 不含本数")
private let below = Words("以下")
private let thisArticle = Words("本条")
private let against = Words("违反")
private let provision = Words("规定 之规定")

/// Whether a document is a law or rule: by what a title in it ends in, or because it is made of articles.
func isRuleDocument(_ document: Document) -> Bool {
    guard document.metadata.kind == .other, document.metadata.language != "en" else { return false }
    let titles = document.sections.lazy.filter { $0.level == 1 }.map(\.title)
    return endsLikeRule(document.metadata.title) || titles.contains(where: endsLikeRule) || hasArticles(document)
}

private func endsLikeRule(_ title: String) -> Bool {
    let title = ScalarText(withoutBrackets(title))
    return ruleNames.ends(in: title, before: title.count)
}

/// Articles are numbered sections without titles; five of them make a rule.
private func hasArticles(_ document: Document) -> Bool {
    document.sections.lazy.filter { $0.title.isEmpty && !$0.number.isEmpty }.prefix(5).count == 5
}

/// A title without the note in brackets at its end: …办法（试行）.
private func withoutBrackets(_ title: String) -> String {
    guard title.hasSuffix("）") || title.hasSuffix(")") else { return title }
    return String(title.prefix { $0 != "（" && $0 != "(" })
}

/// The sections of a rule (or all) that say that 以下 does not include the number itself.
func sectionsThatExcludeBelow(_ document: Document) -> Set<Int> {
    var result: Set<Int> = []
    for (index, block) in document.blocks.enumerated() where block.utf8Count < 600 {
        let text = ScalarText(block.text)
        guard let word = excludes.first(in: text, range: 0..<text.count),
            below.first(in: text, range: max(0, word.lowerBound - 16)..<word.lowerBound) != nil
        else { continue }
        guard thisArticle.first(in: text, range: 0..<word.lowerBound) != nil else {
            return Set(document.sections.indices)
        }
        if let section = document.section(ofBlock: index) { result.insert(section) }
    }
    return result
}

/// The condition that opens a list in a rule (…负有责任的，依照下列规定处以罚款：), without its 的; empty without one.
func chapeauSubject(of text: String) -> String {
    let scalars = ScalarText(text)
    var clauses = scalars.scalars.indices.filter { scalars.scalars[$0] == "，" || scalars.scalars[$0] == "," }
    clauses.append(scalars.count - 1)
    guard clauses.contains(where: { scalars[safe: $0 - 1] == "的" }), var first = clauses.first else { return "" }
    // 违反本办法规定，…: the rule that is broken says nothing of who or what.
    var start = 0
    if clauses.count > 1, against.begins(in: scalars, at: 0), provision.ends(in: scalars, before: first) {
        start = first + 1
        first = clauses[1]
    }
    let end = max(start, scalars[safe: first - 1] == "的" ? first - 1 : first)
    let list = Vocabulary.listed.first(in: scalars, range: start..<end)?.lowerBound
    return scalars.string(start..<min(list ?? end, start + 40))
}
