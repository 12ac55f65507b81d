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
        /// A piece of text is read at another place.
        case move
    }

    /// Why a repair was made.
    public enum Reason: String, Sendable, CaseIterable {
        /// The printed line was full.
        case hardWrap
        /// A page or column ended inside a sentence.
        case pageBreak
        /// The line ends inside a quotation.
        case brokenQuote
        /// A converter cut the line where its type changed.
        case fragment
        /// A space stands where a printed line ended.
        case wrapSpace
        /// A title is printed on several lines.
        case titleLines
        /// A title is printed twice.
        case titleTwice
        /// A paragraph stands in the text before, word for word.
        case repetition
        /// Marks of Markdown or HTML.
        case markup
        /// A comment, a script, or the settings of a site generator.
        case comment
        /// White space between blocks.
        case blankSpace
        /// A compatibility radical (Unicode: Kangxi Radicals, CJK Radicals Supplement).
        case radical
        /// A space is written out: `&nbsp;`, `<br>`.
        case writtenSpace
        /// A character is written as a reference: `&lt;`, `&#31179;`.
        case characterReference
        /// The numbering of a heading says another level than its markup.
        case numbering
        /// A heading stands in one line with its paragraph.
        case runIn
        /// Two headings stand in one line.
        case fusedHeadings
        /// A numbered item begins inside a line.
        case inlineItem
        /// An article goes on from another page.
        case continuation
        /// An annex begins.
        case annex
        /// A line is longer than a block may be.
        case longLine
        /// The reader said so.
        case correction
    }

    /// What it does.
    public let kind: Kind
    /// Why.
    public let reason: Reason
    /// Half the size of two words: a long report has a million of these.
    private let bounds: (start: UInt32, end: UInt32)

    /// Makes an overlay; `source` lies within 4 GB.
    public init(kind: Kind, source: Range<Int>, reason: Reason) {
        self.kind = kind
        self.reason = reason
        bounds = (UInt32(clamping: source.lowerBound), UInt32(clamping: source.upperBound))
    }

    /// The bytes of the source that it is about.
    public var source: Range<Int> { Int(bounds.start)..<Int(bounds.end) }

    /// Whether two overlays say the same of the same bytes.
    public static func == (left: Overlay, right: Overlay) -> Bool {
        left.kind == right.kind && left.reason == right.reason && left.bounds == right.bounds
    }
}
