/// A column of what is exported: its name, and what a reader has to know of its values.
public struct ExportField: Sendable, Equatable {
    /// The type of the values, by the names of Table Schema.
    public enum Kind: String, Sendable, CaseIterable {
        case string, integer, number, boolean

        /// Whether values can be added.
        public var isNumber: Bool { self == .integer || self == .number }
    }

    /// The name, the same in every format.
    public var name: String
    /// The name for people.
    public var title: String
    /// The type of the values.
    public var kind: Kind
    /// What the values mean.
    public var description: String
    /// The unit of all values; empty where it differs or there is none.
    public var unit: String
    /// All values that there can be; empty where there is no such list.
    public var choices: [String]
    /// Whether every row has a value.
    public var isRequired: Bool

    /// Makes a column.
    public init(
        _ name: String, _ title: String, _ kind: Kind = .string, _ description: String = "", unit: String = "",
        choices: [String] = [], isRequired: Bool = false
    ) {
        self.name = name
        self.title = title
        self.kind = kind
        self.description = description
        self.unit = unit
        self.choices = choices
        self.isRequired = isRequired
    }
}
