/// A heading with what stands under it.
///
/// A document keeps its sections in reading order; they nest by `parent`.
public struct Section: Sendable, Equatable {
    /// The level a careful editor would give: 1 is the title of an article.
    public var level: Int
    /// The numbering as printed, without its punctuation (`一`, `3`), or empty.
    public var number: String
    /// The heading without its number.
    public var title: String
    /// The block of the heading.
    public var heading: Int
    /// The blocks of the section, its heading and its subsections included.
    public var blocks: Range<Int>
    /// The section it stands under; nil at the top.
    public var parent: Int?
    /// The part it belongs to.
    public var part: Int
    /// True when the heading was found from its shape alone.
    public var isSuggested: Bool

    /// Makes a section.
    public init(
        level: Int, number: String, title: String, heading: Int, blocks: Range<Int>, parent: Int?, part: Int,
        isSuggested: Bool = false
    ) {
        self.level = level
        self.number = number
        self.title = title
        self.heading = heading
        self.blocks = blocks
        self.parent = parent
        self.part = part
        self.isSuggested = isSuggested
    }
}

/// One article in a file.
public struct Part: Sendable, Equatable {
    /// What a part is.
    public enum Kind: Sendable, Equatable {
        /// A report or article of its own.
        case article
        /// A fragment that goes on from another page: 上接1版.
        case continuation
        /// An annex or glossary.
        case annex
    }

    /// What the part is.
    public var kind: Kind
    /// Its blocks.
    public var blocks: Range<Int>
    /// Its sections.
    public var sections: Range<Int>

    /// Makes a part.
    public init(kind: Kind, blocks: Range<Int>, sections: Range<Int>) {
        self.kind = kind
        self.blocks = blocks
        self.sections = sections
    }
}
