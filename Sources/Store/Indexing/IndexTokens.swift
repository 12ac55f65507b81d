import Search

/// The tokens of passages, as the index has them.
enum IndexTokens {
    /// Which tokens they are: one higher whenever the same text gives others.
    static let version = 1

    /// The tokens of a passage, parted by spaces.
    static func tokens(of passage: Passage) -> [UInt8] {
        var maker = PassageTokens()
        return maker.tokens(of: passage)
    }
}
