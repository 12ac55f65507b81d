/// One thing as programs get it: named fields in a fixed order.
struct Record {
    /// The value of a field.
    enum Field {
        case text(String), number(Int), decimal(Double), flag(Bool), list([Field]), none
        /// A record in a record, as JSON already.
        case record(json: String)
    }

    var fields: [(name: String, value: Field)]

    init(_ fields: KeyValuePairs<String, Field>) { self.fields = fields.map { ($0.key, $0.value) } }

    init(fields: [(name: String, value: Field)]) { self.fields = fields }

    /// The record as one line of JSON.
    var jsonLine: String { "{" + members.joined(separator: ",") + "}" }

    /// The record as a JSON document for reading.
    var jsonDocument: String { "{\n" + members.map { "  " + $0 }.joined(separator: ",\n") + "\n}" }

    private var members: [String] { fields.map { JSON.string($0.name) + ":" + $0.value.json } }
}

extension Record.Field {
    /// A text, or none for nil.
    init(_ text: String?) { self = text.map(Record.Field.text) ?? .none }

    /// A number, or none for nil.
    init(_ number: Int?) { self = number.map(Record.Field.number) ?? .none }

    /// The value as JSON.
    var json: String {
        switch self {
        case .text(let text): JSON.string(text)
        case .number(let number): String(number)
        case .decimal(let decimal): Self.plain(decimal)
        case .flag(let flag): String(flag)
        case .list(let fields): "[" + fields.map(\.json).joined(separator: ",") + "]"
        case .record(let json): json
        case .none: "null"
        }
    }

    /// The value as plain text; nothing for none.
    var plain: String {
        switch self {
        case .text(let text): text
        case .number(let number): String(number)
        case .decimal(let decimal): Self.plain(decimal)
        case .flag(let flag): String(flag)
        case .list, .record: json
        case .none: ""
        }
    }

    /// 12 and not 12.0; what is no number in JSON is null.
    private static func plain(_ decimal: Double) -> String {
        guard decimal.isFinite else { return "null" }
        return abs(decimal) < 1e15 && decimal == decimal.rounded() ? String(Int(decimal)) : String(decimal)
    }
}
