/// Comma-separated values after RFC 4180.
enum CSV {
    /// The first line: the names of the fields.
    static func header(_ record: Record) -> String { line(record.fields.map(\.name)) }

    /// One line of values.
    static func line(_ record: Record) -> String { line(record.fields.map { harmless($0.value.plain) }) }

    private static func line(_ cells: [String]) -> String { cells.map(quoted).joined(separator: ",") + "\r\n" }

    private static func quoted(_ cell: String) -> String {
        let needsQuotes = cell.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
        guard needsQuotes else { return cell }
        return "\"" + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }

    /// The cell with a `'` before it where a spreadsheet would take it for a formula.
    ///
    /// Numbers stay numbers, and so does a lone `=`, which is a bound.
    private static func harmless(_ cell: String) -> String {
        guard let first = cell.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first), cell != "=" else {
            return cell
        }
        let isNumber = (first == "-" || first == "+") && Double(cell) != nil
        return isNumber ? cell : "'" + cell
    }
}
