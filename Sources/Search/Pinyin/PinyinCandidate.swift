/// A phrase that pinyin may stand for.
public struct PinyinCandidate: Sendable, Equatable {
    /// The phrase in simplified Chinese characters.
    public var phrase: String
    /// What it costs: the less, the likelier it is; doublings of likelihood, in parts of 1/32.
    public var cost: Int
    /// Whether each syllable of it is spelled out.
    public var isSpelled: Bool

    /// Makes a candidate.
    public init(phrase: String, cost: Int, isSpelled: Bool) {
        self.phrase = phrase
        self.cost = cost
        self.isSpelled = isSpelled
    }
}
