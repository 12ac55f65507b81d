import Testing

@testable import Statistics

/// A sentence with the rows that it should give.
struct Example: Sendable, CustomTestStringConvertible {
    var text: String
    var rows: [String]

    init(_ text: String, _ rows: String...) {
        self.text = text
        self.rows = rows
    }

    var testDescription: String { text }
}

/// The context of a report on 2023, given in January 2024.
let report = BlockContext(year: 2024, period: "2023", isEarlyReport: true)

/// The context of an article of a law.
let law = BlockContext(year: 2024, status: .required, isRule: true)

/// The statistics of a text, in Chinese or English.
func found(in text: String, context: BlockContext = report) -> [FoundStatistic] {
    statistics(of: text, in: context)
}

/// `12 件`, with the bound before it and the other end of a range or change behind it: `>= 1 天 < 5`.
func measure(_ found: FoundStatistic) -> String {
    var words = found.bound == .exactly ? [] : [found.bound.rawValue]
    words.append(found.value)
    if !found.unit.isEmpty { words.append(found.unit) }
    if let from = found.from { words += ["←", from] }
    return words.joined(separator: " ")
}
