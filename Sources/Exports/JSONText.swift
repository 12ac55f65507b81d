/// JSON on its way to text, its members in the order in which they were given.
enum JSONText {
    case string(String)
    /// `true`, `false`, `null` or a number, as it is written.
    case literal(String)
    case list([JSONText])
    case object([(String, JSONText)])

    /// The text, set for people.
    var text: String { text(indent: 0) }

    private func text(indent: Int) -> String {
        switch self {
        case .string(let text): JSON.string(text)
        case .literal(let text): text
        case .list(let items): Self.enclosed(items.map { $0.text(indent: indent + 1) }, in: ("[", "]"), indent)
        case .object(let members):
            Self.enclosed(
                members.map { JSON.string($0.0) + ": " + $0.1.text(indent: indent + 1) }, in: ("{", "}"), indent)
        }
    }

    private static func enclosed(_ items: [String], in marks: (String, String), _ indent: Int) -> String {
        guard !items.isEmpty else { return marks.0 + marks.1 }
        let margin = "\n" + String(repeating: "  ", count: indent)
        return marks.0 + margin + "  " + items.joined(separator: "," + margin + "  ") + margin + marks.1
    }
}
