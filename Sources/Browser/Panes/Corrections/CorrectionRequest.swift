public import DocumentModel

/// A correction as the reader asks for it, by bytes of the source.
public struct CorrectionRequest: Sendable, Equatable {
    /// What is to be read otherwise.
    public enum Change: Sendable, Equatable {
        /// The text goes on in the block before it.
        case join
        /// A block begins here.
        case split
        /// The block is read before the text at another piece of the source.
        case move(before: Range<Int>)
        /// The block is a heading of this level.
        case level(Int)
        /// The block is running text.
        case text
        /// The block belongs to the sheet.
        case furniture
        /// Words are read as others.
        case replace(String, with: String)
        /// A repair is not made.
        case decline(Overlay.Kind, Overlay.Reason)
    }

    /// What is to be read otherwise.
    public var change: Change
    /// The text that it is about: the first letter in it is where it takes effect.
    public var source: Range<Int>

    /// Asks for a correction.
    public init(_ change: Change, at source: Range<Int>) {
        self.change = change
        self.source = source
    }
}
