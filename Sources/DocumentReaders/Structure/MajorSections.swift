import ChineseText

/// Whether a heading is one of the fixed sections of English reports, which stand at the top of their
/// article whatever the converter made of them (GAO-04-1148G and similar house styles).
func isMajorSection(_ text: [Unicode.Scalar]) -> Bool {
    guard text.count <= 80, !text.contains(where: \.isHan) else { return false }
    let words = text.string.lowercased().unicodeScalars.filter { $0.isLatin || $0 == " " }
    let name = String(String.UnicodeScalarView(words))
    return majorSections.contains(name) || majorOpenings.contains(where: name.hasPrefix)
}

private let majorSections: Set<String> = [
    "highlights", "letter", "background", "introduction", "conclusions", "conclusion", "summary", "executive summary",
    "recommendations", "recommendation", "agency comments", "agency comments and our evaluation", "abbreviations",
    "contents", "foreword", "preface", "acknowledgements", "acknowledgments", "references", "glossary", "bibliography",
    "objectives scope and methodology", "scope and methodology", "results in brief", "overview", "methodology",
]

private let majorOpenings = [
    "recommendations for ", "recommendation for ", "matter for congressional", "agency comments",
]
