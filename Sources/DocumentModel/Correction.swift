/// Something that a reader has set right by hand: one overlay more, kept outside of the file.
public struct Correction: Sendable, Equatable {
    /// What is read otherwise.
    public enum Change: Sendable, Equatable {
        /// The text at the anchor goes on in the block before it.
        case join
        /// A block begins at the anchor.
        case split
        /// The block at the anchor is read before the block at another anchor.
        case move(before: Anchor)
        /// The block is a heading of this level, from 1.
        case level(Int)
        /// The block is running text: no heading and no furniture.
        case text
        /// The block belongs to the sheet.
        case furniture
        /// A piece of text near the anchor is read as another.
        case replace(String, with: String)
        /// A repair of the program is not made.
        case decline(Overlay.Kind, Overlay.Reason)
        /// A row of the statistics is another; the anchor is at the first letter of the number, printed as `verbatim`.
        case statistic(StatisticChange, verbatim: String)
    }

    /// What is read otherwise.
    public var change: Change
    /// Where.
    public var anchor: Anchor

    /// Makes a correction.
    public init(_ change: Change, at anchor: Anchor) {
        self.change = change
        self.anchor = anchor
    }
}

/// A place that is found again in another conversion of the same text: bound to the words of its paragraph,
/// never to bytes or lines (W3C Web Annotation Data Model, 4.2.4 Text Quote Selector).
public struct Anchor: Sendable, Equatable {
    /// What the paragraph says: the hash of its letters and digits.
    public var fingerprint: UInt64
    /// How many letters and digits of the paragraph stand before the place.
    public var offset: Int
    /// Letters and digits before the place, across paragraphs; at most `contextLength`.
    public var before: String
    /// Letters and digits from the place on.
    public var after: String

    /// So many characters of context are kept on each side.
    public static let contextLength = 20

    /// Makes an anchor.
    public init(fingerprint: UInt64, offset: Int, before: String, after: String) {
        self.fingerprint = fingerprint
        self.offset = offset
        self.before = before
        self.after = after
    }
}
