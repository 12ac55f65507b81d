/// One thing as programs get it: named fields in a fixed order.
public struct Record: Sendable, Equatable {
    /// The value of a field.
    public enum Field: Sendable, Equatable {
        /// Words.
        case text(String)
        /// A whole number.
        case number(Int)
        /// A decimal number in its own digits; text in JSON, so that no digit gets lost there.
        case decimal(String)
        /// A number of a computation.
        case real(Double)
        /// Yes or no.
        case flag(Bool)
        /// Several values.
        indirect case list([Field])
        /// A record in a record, as JSON already.
        case record(json: String)
        /// Nothing.
        case none
    }

    /// The names and values.
    public var fields: [(name: String, value: Field)]

    /// Makes a record.
    public init(_ fields: KeyValuePairs<String, Field>) { self.fields = fields.map { ($0.key, $0.value) } }

    /// Makes a record of fields that are computed.
    public init(fields: [(name: String, value: Field)]) { self.fields = fields }

    /// The record as one line of JSON.
    public var jsonLine: String { "{" + members.joined(separator: ",") + "}" }

    /// The record as a JSON document for reading.
    public var jsonDocument: String { "{\n" + members.map { "  " + $0 }.joined(separator: ",\n") + "\n}" }

    private var members: [String] { fields.map { JSON.string($0.name) + ":" + $0.value.json } }

    /// Whether names and values are the same.
    public static func == (left: Record, right: Record) -> Bool {
        left.fields.elementsEqual(right.fields) { $0.name == $1.name && $0.value == $1.value }
    }
}

extension Record.Field {
    /// A text, or none for nil.
    public init(_ text: String?) { self = text.map(Record.Field.text) ?? .none }

    /// A number, or none for nil.
    public init(_ number: Int?) { self = number.map(Record.Field.number) ?? .none }

    /// The value as JSON.
    public var json: String {
        switch self {
        case .text(let text), .decimal(let text): JSON.string(text)
        case .number(let number): String(number)
        // JSON has no infinity (RFC 8259, 6).
        case .real(let number): number.isFinite ? number.plain : "null"
        case .flag(let flag): String(flag)
        case .list(let fields): "[" + fields.map(\.json).joined(separator: ",") + "]"
        case .record(let json): json
        case .none: "null"
        }
    }

    /// The value as plain text; nothing for none.
    public var plain: String {
        switch self {
        case .text(let text), .decimal(let text): text
        case .number(let number): String(number)
        case .real(let number): number.plain
        case .flag(let flag): String(flag)
        case .list, .record: json
        case .none: ""
        }
    }
}

extension Double {
    /// The shortest digits that give the number again, whole numbers without a point.
    public var plain: String {
        guard isFinite, magnitude < 1e15, self == rounded() else { return String(self) }
        return String(Int(self))
    }
}
