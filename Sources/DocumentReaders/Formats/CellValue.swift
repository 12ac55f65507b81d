import ChineseText

/// What kind of thing a cell of a table holds, seen from its characters alone.
enum CellValue {
    /// Nothing, or what stands for nothing: —, - - -, …
    case empty
    /// A number with what belongs to it: -2,812; (34,000); 5.2%; 12万吨.
    case number
    /// A year or a part of one, which heads a column: 2023年, 2023, 一季度.
    case period
    /// Words.
    case text

    init(_ text: [Unicode.Scalar]) {
        let text = text.filter { !$0.isSpace }
        guard text.contains(where: { !"-—–－─.…·*/".unicodeScalars.contains($0) }) else { self = .empty; return }
        self = Self.isPeriod(text) ? .period : Self.isNumber(text) ? .number : .text
    }

    /// Whether a number is written as a measured value: with a sign, a group mark, a decimal or a percentage.
    static func isMeasure(_ text: [Unicode.Scalar]) -> Bool {
        text.contains { "$¥￥€£%％+(（".unicodeScalars.contains($0) } || text.first == "-" || text.first == "−"
            || zip(text, text.dropFirst()).contains { ($0 == "." || $0 == ",") && $1.isDigit } && text[0].isDigit
    }

    private static func isPeriod(_ text: [Unicode.Scalar]) -> Bool {
        guard text.count <= 8 else { return false }
        if text.last == "年" || text.last == "月" { return text.dropLast().allSatisfy { $0.isDigit || $0 == "年" } }
        if text.endsAny(["季度", "半年"]) { return true }
        return text.count == 4 && text.allSatisfy(\.isDigit) && (text.begins("19") || text.begins("20"))
    }

    /// Digits and their marks; at most four characters of a unit behind them.
    private static func isNumber(_ text: [Unicode.Scalar]) -> Bool {
        let marks = "0123456789.,，．+-−－–—()（）$¥￥€£%％‰*/:~～".unicodeScalars
        guard let end = text.lastIndex(where: { $0.isDigit }), text.count <= 24 else { return false }
        let unit = text[(end + 1)...].filter { !marks.contains($0) }
        return text[...end].allSatisfy { marks.contains($0) || $0.isDigit } && unit.count <= 4
            && unit.allSatisfy { $0.isHan || $0.isLatin }
    }
}
