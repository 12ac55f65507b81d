import ChineseText
import DocumentModel

/// The fixed sections of English reports, which take their places in the tree whatever the converter made
/// of them (GAO-04-1148G and similar house styles).
enum MajorSection: Hashable {
    /// What stands before and behind the report itself: Highlights, Contents, Glossary.
    case outer
    /// The report in the form of a letter; its sections stand under it.
    case letter
    /// A section of the report: Background, Conclusions, Agency Comments.
    case inner
    /// A section without sections of its own: 前言, 注释, About the Council.
    case single

    /// What a heading names; nil for all others.
    init?(_ text: [Unicode.Scalar]) {
        guard text.count <= 80 else { return nil }
        if text.contains(where: \.isHan) {
            guard Self.isChineseName(text.squeezed) else { return nil }
            self = .single
            return
        }
        let words = text.string.lowercased().unicodeScalars.filter { $0.isLatin || $0 == " " }
        let name = String(String.UnicodeScalarView(words))
        if name == "letter" {
            self = .letter
        } else if Self.outerNames.contains(name) {
            self = .outer
        } else if Self.innerNames.contains(name) || Self.innerOpenings.contains(where: name.hasPrefix) {
            self = .inner
        } else if Self.singleNames.contains(name) || name.hasPrefix("about the ") && text.count <= 60 {
            self = .single
        } else {
            return nil
        }
    }

    private static let outerNames = [
        "highlights", "summary", "executive summary", "abbreviations", "contents", "references", "glossary",
        "bibliography", "overview",
    ]

    private static let singleNames = [
        "foreword", "preface", "acknowledgements", "acknowledgments", "notes to editors", "note to editors",
        "formal minutes", "witnesses",
    ]

    /// 前言, 结束语, 注释：, alone on a line.
    static func isChineseName(_ squeezed: [Unicode.Scalar]) -> Bool {
        guard (2...6).contains(squeezed.count) else { return false }
        let isLabelled = squeezed.last == "：" || squeezed.last == ":"
        return (isLabelled ? Array(squeezed.dropLast()) : squeezed).isAny(chineseNames)
    }

    private static let chineseNames = [
        "前言", "引言", "导言", "序言", "绪论", "结束语", "结语", "结论", "后记", "注释", "附注", "资料来源", "参考文献",
    ]

    private static let innerNames = [
        "background", "introduction", "conclusions", "conclusion", "recommendations", "recommendation",
        "objectives scope and methodology", "scope and methodology", "results in brief", "methodology", "findings",
        "audit results", "results of audit", "results", "findings and recommendations",
        "conclusions and recommendations",
        "management response", "discussion",
    ]

    private static let innerOpenings = [
        "recommendations for ", "recommendation for ", "matter for congressional", "matters for congressional",
        "agency comments",
    ]

    /// Names that a converter runs together on one line; each is a whole heading.
    static let fusible = [
        "Background", "Conclusions", "Results in Brief", "Recommendations", "Recommendation for Executive Action",
        "Recommendations for Executive Action", "Matter for Congressional Consideration",
        "Matters for Congressional Consideration", "Agency Comments", "Agency Comments and Our Evaluation",
        "Agency Comments and our Evaluation", "Scope and Methodology", "Objectives, Scope, and Methodology",
        "GAO Contact", "GAO Contacts", "Staff Acknowledgements", "Staff Acknowledgments", "Public Affairs",
        "Order by Phone", "GAO’s Mission",
        "GAO's Mission", "Media Relations", "Connect with GAO", "General Inquiries",
        "Strategic Planning and External Liaison", "Obtaining Copies of GAO Reports and Testimony",
        "Congressional Relations", "To Report Fraud, Waste, and Abuse in Federal Programs",
    ]
}

/// Cuts two headings that a converter ran together: Conclusions Agency Comments. Only names that are
/// fixed on both sides of the seam are believed.
func splitFusedHeadings(_ passages: [Passage], repairs: inout Repairs) -> [Passage] {
    guard passages.contains(where: { seam(in: $0) != nil }) else { return passages }
    var result: [Passage] = []
    for passage in passages {
        var rest = passage
        while let cut = seam(in: rest),
            !repairs.decline(.split, rest.text.map.source(of: cut + 1..<cut + 2), .fusedHeadings)
        {
            var first = rest
            first.text = rest.text.slice(0..<cut)
            rest.text = rest.text.slice(cut + 1..<rest.text.bytes.count)
            result.append(first)
            let place = rest.text.sourceRange.lowerBound
            repairs.note(.split, place..<place, .fusedHeadings)
        }
        result.append(rest)
    }
    return result
}

/// The space between two fixed names that make up a heading.
private func seam(in passage: Passage) -> Int? {
    guard case .heading = passage.mark, passage.text.bytes.count <= 160 else { return nil }
    let bytes = passage.text.bytes
    guard let first = MajorSection.fusible.first(where: { bytes.starts(with: ($0 + " ").utf8) }) else { return nil }
    // The longest name is meant: Agency Comments and Our Evaluation.
    let names = MajorSection.fusible.filter { bytes.starts(with: ($0 + " ").utf8) }
    let left = names.max { $0.utf8.count < $1.utf8.count } ?? first
    let right = bytes[(left.utf8.count + 1)...]
    let isKnown = MajorSection.fusible.contains { name in
        right.starts(with: name.utf8)
            && (right.count == name.utf8.count || right[right.startIndex + name.utf8.count] == 0x20)
    }
    return isKnown ? left.utf8.count : nil
}
