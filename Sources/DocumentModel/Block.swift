/// A paragraph, list item, table, caption, heading or piece of furniture: the unit of reading.
public struct Block: Sendable, Equatable {
    /// What a block is.
    public enum Kind: Sendable, Equatable {
        /// A heading; its section says its level.
        case heading
        /// Running text.
        case paragraph
        /// A numbered or marked item; its marker stands in the text.
        case item
        /// A table; its cells are ranges of the text.
        case table(Table)
        /// The words under a picture.
        case caption
        /// Who is addressed: 各位代表：, or the list of addressees of a notice.
        case salutation
        /// Who signed, and the date below it.
        case signature
        /// What belongs to the sheet, not to the text.
        case furniture(Furniture)
    }

    /// The kinds of furniture.
    public enum Furniture: Sendable, Equatable {
        /// Name, number, editor and date of a bulletin, or the head of an official document.
        case masthead
        /// Where, when and by whom a document was given or written, between its title and its text.
        case byline
        /// The list of those who are sent the document.
        case distribution
        /// Editor in charge, contact, approval number.
        case colophon
        /// Buttons, breadcrumbs and notices of the web page.
        case webChrome
        /// A page number or running head.
        case page
        /// A rule or ornament.
        case ornament
    }

    /// What the block is.
    public var kind: Kind
    /// The clean text. Cells of a table are parted by tabs, its rows by line feeds.
    public var text: String
    /// Where the text stands in the source.
    public var map: SourceMap
    /// The UTF-8 range of the short sentence that opens and names a paragraph; nil without one.
    public var lead: Range<Int>?
    /// The block that this one repeats word for word; nil for a text that is new.
    public var repeats: Int?

    /// Makes a block.
    public init(kind: Kind, text: String, map: SourceMap, lead: Range<Int>? = nil, repeats: Int? = nil) {
        self.kind = kind
        self.text = text
        self.map = map
        self.lead = lead
        self.repeats = repeats
    }

    /// The text of a UTF-8 range of the block; offsets outside are clamped.
    public func text(in range: Range<Int>) -> String {
        let bytes = text.utf8
        let inside = range.clamped(to: 0..<bytes.count)
        let start = bytes.index(bytes.startIndex, offsetBy: inside.lowerBound)
        let end = bytes.index(start, offsetBy: inside.count)
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }
}
