/// A number of an English text with unit and bound, as token indices.
struct EnglishMention {
    var tokens: Range<Int>
    /// Number and unit without bound words.
    var core: Range<Int>
    /// The number alone.
    var number: Range<Int>
    var value: PlainNumber
    var from: PlainNumber?
    var unit: String
    var kind: Statistic.Kind
    var bound: Statistic.Bound
    /// Where the words begin that name what is counted (17 of the 59 recipients): they stay in its label.
    var named = 0
    /// Where the words end that name what is counted.
    var phraseEnd = 0
    /// The words that name what is counted; empty for measures.
    var noun = 0..<0
    /// Whether no unit stands with the number: it has to be found in the words around.
    var isBare = false
    var hasMagnitude = false
    /// Whether the word is a verb as well (doubled) and stays in the label.
    var isVerb = false

    /// Whether a total stands between a number and what it counts.
    var hasTotal: Bool { !noun.isEmpty && kind == .count && named > number.upperBound + 2 }
}

/// What a number measures: the unit in the words of the text, and where it ends.
struct EnglishUnit {
    var text: String
    var kind: Statistic.Kind
    var end: Int
    /// Where the words begin that name what is counted; nil for units of measure.
    var named: Int?
    /// Where they end.
    var noun = 0
    /// Where all that belongs to the number ends.
    var phraseEnd = 0
}
