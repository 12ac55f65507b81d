/// One repair of the reading. The source is never changed; an overlay says what is read otherwise.
public struct Overlay: Sendable, Equatable {
    /// What a repair does.
    public enum Kind: String, Sendable {
        /// White space or a line end inside running text is left out, or becomes one space.
        case join
        /// One line of the source becomes two blocks.
        case split
        /// A word-for-word repetition is marked as such.
        case collapse
        /// Marks of the converter (`#`, `**`) and furniture are left out of the text.
        case setAside
        /// A character is read as its ordinary form.
        case fold
        /// A heading gets another level than its markup says.
        case relevel
        /// An article begins.
        case part
    }

    /// What it does.
    public var kind: Kind
    /// The bytes of the source that it is about.
    public var source: Range<Int>
    /// Why, as the key of a sentence in the user interface: `hardWrap`, `pageBreak` …
    public var reason: String

    /// Makes an overlay.
    public init(kind: Kind, source: Range<Int>, reason: String) {
        self.kind = kind
        self.source = source
        self.reason = reason
    }
}

/// A doubt about the text. Nothing is changed for it.
public struct Flag: Sendable, Equatable {
    /// What is suspected.
    public enum Kind: String, Sendable {
        case columnMix, cutBeginning, cutEnd, repetitionLoop, missingNumbers, unbalancedQuote, invalidBytes
        case controlCharacters, fusedLines, missingMetadata
    }

    /// What is suspected.
    public var kind: Kind
    /// The bytes of the source that it is about.
    public var source: Range<Int>
    /// What exactly, in the words of the text (「items 1–2」 …); may be empty.
    public var detail: String

    /// Makes a flag.
    public init(kind: Kind, source: Range<Int>, detail: String = "") {
        self.kind = kind
        self.source = source
        self.detail = detail
    }
}
