/// Comma-separated values after RFC 4180.
public enum CSV {
    /// The first line: the names of the fields.
    public static func header(_ names: [String]) -> String { line(names.map(Record.Field.text)) }

    /// One line of values.
    public static func line(_ record: Record) -> String { line(record.fields.map(\.value)) }

    private static func line(_ cells: [Record.Field]) -> String {
        cells.map { quoted(harmless($0)) }.joined(separator: ",") + "\r\n"
    }

    private static func quoted(_ cell: String) -> String {
        let needsQuotes = cell.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
        guard needsQuotes else { return cell }
        return "\"" + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }

    /// The cell with a `'` before it where a spreadsheet would take it for a formula.
    ///
    /// Numbers stay numbers, and so does a lone `=`, which is a bound. What began with `'` before such a sign gets one
    /// more, so that taking one away always gives the text back.
    private static func harmless(_ field: Record.Field) -> String {
        guard case .text(let cell) = field else { return field.plain }
        guard let first = cell.unicodeScalars.first(where: { $0 != "'" }), formulaSigns.contains(first), cell != "=",
            !isDecimal(cell)
        else { return cell }
        return "'" + cell
    }

    /// What a formula may begin with; in Chinese settings the wide forms are taken likewise.
    private static let formulaSigns: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"]

    /// How what was done to cells is undone, for the description of the file.
    static let undoing = """
        A text cell that a spreadsheet could take for a formula has an apostrophe (') put before it: one that begins \
        with = + - @ ＝ ＋ － ＠, a tab or a line end, or with apostrophes before one of these. To get the text back, \
        take one apostrophe from the beginning of such a cell.
        """

    /// Whether a text is digits with at most a sign before them and a point among them.
    private static func isDecimal(_ text: String) -> Bool {
        let digits = text.utf8.drop { $0 == 0x2B || $0 == 0x2D }
        guard text.utf8.count - digits.count < 2, let last = digits.last, last != 0x2E else { return false }
        return digits.count { $0 == 0x2E } < 2 && digits.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E }
    }
}
