import Search

/// The tokens of passages, as the index has them.
struct IndexTokens {
    /// Which tokens they are: one higher whenever the same text gives others.
    static let version = 1

    private var passages = PassageTokens()

    /// The tokens of a passage, parted by spaces.
    mutating func tokens(of passage: Passage) -> [UInt8] { passages.tokens(of: passage) }
}
