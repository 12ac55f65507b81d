import Statistics
import Tables
import TextScreen

/// A column of the table of statistics. To add one, write its line in `all`.
struct StatisticColumn: Sendable {
    let name: String
    let kind: DataColumn.Kind
    let chinese: String
    let english: String
    /// Names for the filter besides those.
    var aliases: [String] = []
    /// Whether it is shown until the reader says otherwise.
    var isUsual = false
    /// Whether a word that is typed without the name of a column is looked for here.
    var isSearched = true
    /// The greatest width that it takes by itself.
    var most = 30
    var role = Role.text
    /// Other names that a cell has, by what is shown.
    var synonyms: @Sendable (Words) -> [String: [String]] = { _ in [:] }
    /// The number in a row, where the column has numbers.
    var number: (@Sendable (Statistic) -> Double)?
    /// The cell of a row: of a statistic, which has this number in its document.
    let cell: @Sendable (_ statistic: Statistic, _ index: Int, _ rows: StatisticRows, _ words: Words) -> String

    /// All columns, in the order in which they are offered.
    static let all: [StatisticColumn] = [
        .init(name: "indicator", kind: .text, chinese: "指标", english: "Indicator", isUsual: true, most: 60) {
            statistic, _, _, _ in statistic.indicator
        },
        .init(
            name: "value", kind: .number, chinese: "数值", english: "Value", isUsual: true, most: 24, role: .number,
            number: \.magnitude
        ) { statistic, _, _, _ in statistic.shownValue },
        .init(
            name: "number", kind: .number, chinese: "数字", english: "Number", aliases: ["plain"], isSearched: false,
            most: 20, role: .number, number: \.magnitude
        ) { statistic, _, _, _ in statistic.value },
        .init(name: "unit", kind: .choice, chinese: "单位", english: "Unit", most: 12) { statistic, _, _, _ in
            statistic.unit
        },
        .init(
            name: "kind", kind: .choice, chinese: "类别", english: "Kind", most: 10,
            synonyms: { words in names(Statistic.Kind.allCases) { words.name(of: $0) } }
        ) { statistic, _, _, words in words.name(of: statistic.kind) },
        .init(
            name: "bound", kind: .choice, chinese: "界限", english: "Bound", isSearched: false, most: 10,
            synonyms: { words in names(Statistic.Bound.allCases) { words.name(of: $0) } }
        ) { statistic, _, _, words in words.name(of: statistic.bound) },
        .init(
            name: "period", kind: .period, chinese: "时期", english: "Period", aliases: ["year", "年"], isUsual: true,
            most: 21, role: .dim
        ) { statistic, _, _, _ in statistic.period },
        .init(
            name: "status", kind: .choice, chinese: "状态", english: "Status", isUsual: true, most: 10,
            synonyms: { words in names(Statistic.Status.allCases) { words.name(of: $0) } }
        ) { statistic, _, _, words in words.name(of: statistic.status) },
        .init(
            name: "check", kind: .choice, chinese: "核对", english: "Check", isSearched: false, most: 6,
            synonyms: { _ in names(Check.Verdict.allCases) { $0.sign } }
        ) { statistic, _, _, _ in statistic.check?.verdict.sign ?? "" },
        .init(name: "scope", kind: .text, chinese: "地方", english: "Place", aliases: ["place"], most: 20) {
            statistic, _, _, _ in statistic.scope
        },
        .init(name: "document", kind: .text, chinese: "文件", english: "Document", aliases: ["doc"], most: 30, role: .dim)
        {
            _, _, rows, _ in rows.title
        },
        .init(name: "section", kind: .text, chinese: "出处", english: "Section", isUsual: true, most: 30, role: .dim) {
            statistic, _, rows, _ in rows.section(of: statistic)
        },
        .init(
            name: "line", kind: .number, chinese: "行", english: "Line", isSearched: false, most: 8, role: .dim,
            number: { Double($0.line) }
        ) { statistic, _, _, _ in String(statistic.line) },
        .init(
            name: trend, kind: .text, chinese: "走势", english: "Trend", isSearched: false, most: 12, role: .chart
        ) { _, _, _, _ in "" },
    ]

    /// The columns of a calm table.
    static let usual = all.filter(\.isUsual).map(\.name)

    /// What a cell is called in the data, by what is shown of it.
    private static func names<Value: RawRepresentable<String>>(
        _ values: [Value], _ shown: (Value) -> String
    ) -> [String: [String]] {
        Dictionary(values.map { (shown($0), [$0.rawValue]) }) { $0 + $1 }
    }

    /// The cells of this column for the statistics of some documents.
    func column(of documents: [StatisticRows], _ words: Words) -> DataColumn {
        var column = head(words)
        fill(&column, of: documents, words)
        return column
    }

    /// Makes the cells of this column.
    func fill(_ column: inout DataColumn, of documents: [StatisticRows], _ words: Words) {
        let count = documents.reduce(0) { $0 + $1.statistics.count }
        var texts: [String] = []
        var numbers: [Double] = []
        texts.reserveCapacity(count)
        if number != nil { numbers.reserveCapacity(count) }
        for document in documents {
            for index in document.statistics.indices {
                texts.append(cell(document.statistics[index], index, document, words))
                if let number { numbers.append(number(document.statistics[index])) }
            }
        }
        (column.texts, column.numbers) = (texts, numbers)
    }

    /// The column without its cells.
    func head(_ words: Words) -> DataColumn {
        var column = DataColumn(name: name, title: words.isChinese ? chinese : english, kind: kind, texts: [])
        column.aliases = aliases + [chinese, english]
        column.synonyms = synonyms(words)
        column.isSearched = isSearched
        return column
    }
}

/// The statistics of one document that stand in the table, one row after the other.
struct StatisticRows: Sendable {
    var path: String
    var title: String
    /// The titles of its sections.
    var sections: [String]
    var statistics: ArraySlice<Statistic>
    /// When it was issued, and what says who speaks in it: by these, trends of several documents are told apart.
    var date = ""
    var speakers: [String] = []

    func section(of statistic: Statistic) -> String {
        statistic.section.map { sections.indices.contains($0) ? sections[$0] : "" } ?? ""
    }
}
