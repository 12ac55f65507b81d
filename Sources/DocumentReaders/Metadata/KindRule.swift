import ChineseText
import DocumentModel

/// What kind of document it is, from the last word of its title.
extension MetadataReader {
    mutating func readKind() {
        guard metadata.kind == .other else { return }
        var title = Array(metadata.title.unicodeScalars)
        if title.last == "）", let open = title.lastIndex(of: "（") { title.removeSubrange(open...) }
        if let (_, kind) = Self.kinds.first(where: { title.endsAny($0.0) }) {
            metadata.kind = kind
        } else if metadata.language == "en" {
            metadata.kind = englishKind()
        } else if !title.isEmpty, !metadata.signed.isEmpty, metadata.number.isEmpty {
            // An article with its authors under the title, and no word for an official document in it.
            metadata.kind = .feature
        }
    }

    private static let kinds: [([String], Metadata.Kind)] = [
        (["工作报告", "报告", "白皮书"], .report),
        (["公报"], .communique),
        (["讲话", "致辞", "演讲", "发言", "贺词"], .speech),
        (["通知", "通报", "公告", "通告", "决定", "批复", "函", "决议"], .notice),
        (["规划", "计划", "方案", "纲要", "要点", "安排", "规划（草案）"], .plan),
    ]

    private func englishKind() -> Metadata.Kind {
        let title = metadata.title.lowercased()
        if title.contains("speech") || title.contains("address by") || title.contains("remarks") { return .speech }
        if title.contains("communiqu") { return .communique }
        if title.contains("plan") && !title.contains("report") && metadata.number.isEmpty { return .plan }
        return title.contains("report") || !metadata.number.isEmpty ? .report : .other
    }
}
