import ChineseText
import DocumentModel

/// Fields that documents of a kind state, and this one does not; never guessed.
///
/// Official letters and notices: GB/T 9704-2012, 7.2.5 (number), 7.3.2 (addressees), 7.3.5 (issuer, date). Reports and
/// speeches are given on a day, by somebody; an issue of a periodical has a number and a date. Laws, plans and others
/// state none of it in their text, and what no title is known of is not judged.
func doubtMetadata(_ inspection: inout Inspection) {
    let metadata = inspection.document.metadata
    guard metadata.language == "zh", metadata.isFormal,
        let title = inspection.document.sections.first(where: { $0.level == 1 })
    else {
        return
    }
    let place = inspection.document.blocks[title.heading].map.sourceRange
    for field in usualFields(of: metadata) where metadata[field].isEmpty {
        inspection.flag(.missingMetadata, source: place, field.rawValue)
    }
    flagDayWithoutYear(&inspection)
}

/// The fields that documents of a kind state.
private func usualFields(of metadata: Metadata) -> [Metadata.Field] {
    switch metadata.kind {
    case .notice:
        let addressed = ["通知", "函", "批复", "通报"].contains(where: metadata.title.hasSuffix)
        return [.number, .issuer, .date] + (addressed ? [.addressees] : [])
    case .report: return [.date] + (metadata.title.hasSuffix("工作报告") ? [.signed] : [])
    case .speech: return [.date, .signed]
    case .bulletin: return [.issue, .date, .issuer]
    case .communique: return [.date, .issuer]
    case .feature: return [.date]
    case .plan, .other: return []
    }
}

extension Metadata {
    /// Whether the text shows itself to be the whole document: a notice by its title (GB/T 9704-2012, 7.3.1: issuer,
    /// subject, kind), others by any field that stands beside the title.
    fileprivate var isFormal: Bool {
        if kind == .notice { return title.contains("关于") && sources[.date] != nil }
        let fields: [Field] = [.date, .meeting, .signed, .number, .issue, .addressees]
        return fields.contains { sources[$0] != nil }
    }
}

/// A caption that tells a day without its year, in a document without a date: 1月9日，… 某某 摄.
private func flagDayWithoutYear(_ inspection: inout Inspection) {
    guard inspection.document.metadata.date.isEmpty else { return }
    for (index, block) in inspection.document.blocks.enumerated() where block.kind == .caption {
        let head = block.head(8)
        guard head.first?.isDigit == true, let month = head.firstIndex(of: "月"), month <= 2,
            let day = head.firstIndex(of: "日"), head[(month + 1)..<day].allSatisfy(\.isDigit), day > month + 1
        else { continue }
        let end = head[...day].reduce(0) { $0 + UTF8.width($1) }
        inspection.flag(.missingMetadata, block: index, 0..<end, "date " + Array(head[...day]).string)
    }
}
