public import DocumentModel

/// Values that are chosen from a few, under their Chinese and English names.
public enum ChoiceNames {
    /// The kinds of documents: as the model spells them, then what else they are called.
    public static let kinds: [(kind: Metadata.Kind, names: [String])] = [
        (.report, ["report", "报告"]), (.feature, ["feature", "通讯"]), (.notice, ["notice", "通知"]),
        (.bulletin, ["bulletin", "简报"]), (.communique, ["communique", "communiqué", "公报"]), (.plan, ["plan", "规划"]),
        (.speech, ["speech", "讲话"]), (.other, ["other", "其他"]),
    ]

    /// Whether a number is so, is meant to be so, or has to be so.
    public static let statuses: [(status: String, names: [String])] = [
        ("actual", ["actual", "done", "完成", "实际"]), ("planned", ["planned", "计划", "目标"]),
        ("required", ["required", "要求"]),
    ]

    static func kinds(named name: String) -> Set<String> { chosen(name, kinds.map { ($0.kind.rawValue, $0.names) }) }

    static func statuses(named name: String) -> Set<String> { chosen(name, statuses.map { ($0.status, $0.names) }) }

    /// What has the name, or else what has names that begin so: it may still be typed.
    private static func chosen(_ name: String, _ choices: [(String, [String])]) -> Set<String> {
        let wanted = foldedBytes(name)
        let same = choices.filter { $0.1.contains { foldedBytes($0) == wanted } }
        let begun = choices.filter { $0.1.contains { foldedBytes($0).starts(with: wanted) } }
        return Set((same.isEmpty ? begun : same).map(\.0))
    }
}
