import Testing

@testable import Statistics

/// Checks the rows of a text: `verbatim | indicator`, and where the example tells them `| measure | period status`.
///
/// A text that begins with 法| is an article of a law.
func expectRows(of example: Example, location: SourceLocation = #_sourceLocation) {
    let isLaw = example.text.hasPrefix("法|")
    let text = isLaw ? String(example.text.dropFirst(2)) : example.text
    let rows = found(in: text, context: isLaw ? law : report).map { one in
        [one.verbatim, one.indicator, measure(one), "\(one.period) \(one.status)"]
    }
    let wanted = example.rows.map { $0.split(separator: " | ").map(String.init) }
    let told =
        zip(rows, wanted).map { row, want in row.prefix(want.count).joined(separator: " | ") }
        + rows.dropFirst(wanted.count).map { $0.joined(separator: " | ") }
    #expect(told == example.rows, sourceLocation: location)
}
