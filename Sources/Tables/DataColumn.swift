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
}
