/// What the index must have of a passage, so that the passage may hold a phrase.
///
/// The index knows of each passage its tokens: single Han characters, pairs of Han characters that stand next to each
/// other, and words of letters or digits. All bytes are folded UTF-8.
public enum Token: Sendable, Hashable {
    /// The passage has this token.
    case whole([UInt8])
    /// It has a word that begins with this.
    case prefix([UInt8])
    /// It has a word that ends with this.
    case suffix([UInt8])
    /// It has a word that contains this.
    case inside([UInt8])
}
