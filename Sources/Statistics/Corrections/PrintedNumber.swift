import ChineseText

/// A number as it is printed, for comparing it in two conversions of a text: without white space, in half width,
/// with one dash for all.
struct PrintedNumber: Hashable {
    let scalars: [Unicode.Scalar]

    init(_ text: String) { scalars = text.unicodeScalars.compactMap(Self.form) }

    /// How many of its characters stand before its first letter or digit; nil when it has none.
    var lead: Int? { scalars.firstIndex { $0.letterForm != nil } }

    /// Where it stands in a text of which the first letter is known, as a range of scalar indices.
    func range(in text: ScalarText, letter: Int) -> Range<Int>? {
        guard let lead else { return nil }
        var start = letter
        for _ in 0..<lead {
            start = text.skippingSpaces(before: start) - 1
            guard start >= 0 else { return nil }
        }
        var index = start
        for scalar in scalars {
            index = text.skippingSpaces(from: index)
            guard let found = text[safe: index], Self.form(found) == scalar else { return nil }
            index += 1
        }
        return start..<index
    }

    private static func form(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        if scalar.properties.isWhitespace { return nil }
        if scalar.properties.generalCategory == .dashPunctuation || scalar == "−" { return "-" }
        return scalar.letterForm.flatMap(Unicode.Scalar.init) ?? scalar.halfWidth
    }
}
