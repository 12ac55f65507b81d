import ChineseText

/// A numeral with what stands around it, to be judged: statistic or not.
struct Candidate {
    let text: ScalarText
    let numeral: Numeral
    /// The unit behind the number; nil where none stands.
    let unit: Unit?
    /// Number and unit, without bound words.
    let core: Range<Int>
    /// The bound words.
    let binding: Binding
    /// The quoted names and titles of the text.
    let names: NameSpans
    /// Whether the text is a rule: there Chinese numerals measure too (处五千元以上罚款).
    let isRule: Bool

    /// The scalar right before the number, spaces left aside.
    var before: Unicode.Scalar? { text[safe: text.skippingSpaces(before: numeral.range.lowerBound) - 1] }

    /// The index right behind the number, spaces left aside.
    var behind: Int { text.skippingSpaces(from: numeral.range.upperBound) }
}
