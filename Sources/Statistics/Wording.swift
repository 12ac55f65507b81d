import ChineseText

extension Statistic {
    /// The number as a list shows it: as printed; where the other end stands elsewhere (分别从209元、280元提高到…), both ends.
    public var wording: String {
        guard let from, numeralsInVerbatim < 2 else { return verbatim }
        return "\(from) → \(verbatim)"
    }

    /// How many numerals the printed number holds.
    private var numeralsInVerbatim: Int {
        var scanner = NumeralScanner(ScalarText(verbatim))
        var count = 0
        while count < 2, scanner.next() != nil { count += 1 }
        // 8.3∶41.4∶50.3 is one numeral, and a change of ratios two.
        return count
    }
}
