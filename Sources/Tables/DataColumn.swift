/// One column of a table: cells of one type.
public struct DataColumn: Sendable, Equatable {
    /// What the cells are, and so how they are sorted and set.
    public enum Kind: String, Sendable, CaseIterable {
        /// Words.
        case text
        /// Numbers, flush right.
        case number
        /// Times such as `2023` or `2020-04/2020-10`.
        case period
        /// One of few values, such as a status.
        case choice
    }

    /// A name that never changes, for settings, filters and exports: `indicator`.
    public var name: String
    /// The name that is shown.
    public var title: String
    /// What the cells are.
    public var kind: Kind
    /// The unit of all cells; empty where it differs or there is none.
    public var unit: String
    /// The cells as shown.
    public var texts: [String]
    /// The cells as numbers, for sorting and adding; NaN where a cell is none. Empty unless `kind` is `number`.
    public var numbers: [Double]
    /// Other names by which a filter may call the column.
    public var aliases: [String] = []
    /// Other names of cells, by their text: a status in another language.
    public var synonyms: [String: [String]] = [:]
    /// Whether a word of a filter that names no column is looked for here.
    public var isSearched = true

    /// Makes a column.
    public init(
        name: String, title: String, kind: Kind = .text, unit: String = "", texts: [String], numbers: [Double] = []
    ) {
        self.name = name
        self.title = title
        self.kind = kind
        self.unit = unit
        self.texts = texts
        self.numbers = numbers
    }

    /// Whether the cells are numbers that can be compared.
    var hasNumbers: Bool { kind == .number && numbers.count == texts.count }
}
