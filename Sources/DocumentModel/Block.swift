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
        indirect case table(Table)
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
        /// What a reader says to be furniture.
        case marked
    }

    /// What the block is.
    public var kind: Kind
    /// Where the text stands in the source.
    public let map: SourceMap
    /// The file that the text stands in.
    private let source: [UInt8]
    /// What stands in the text in place of source, piece after piece.
    private let replaced: [UInt8]
    /// The lead, as two offsets; both 0 without one.
    private var leadBounds: (start: UInt16, end: UInt16) = (0, 0)
    private var repeated: Int32 = -1

    /// Makes a block of pieces of a source.
    ///
    /// - Parameter replaced: what the text has in place of the replaced runs of `map`, one after the other.
    public init(kind: Kind, map: SourceMap, of source: [UInt8], replaced: [UInt8] = [], repeats: Int? = nil) {
        self.kind = kind
        self.map = map
        self.source = source
        self.replaced = replaced
        self.repeats = repeats
    }

    /// Makes a block of a text that is its own source.
    public init(kind: Kind, text: String) {
        let bytes = Array(text.utf8)
        self.init(kind: kind, map: SourceMap(copied: 0..<bytes.count), of: bytes)
    }

    /// The clean text. Cells of a table are parted by tabs, its rows by line feeds.
    ///
    /// It is made of the source anew each time, so that a document costs little more than its file.
    public var text: String {
        if map.isCopy { return String(decoding: source[map.sourceRange], as: UTF8.self) }
        return String(decoding: utf8, as: UTF8.self)
    }

    /// Whether it is a table.
    public var isTable: Bool { if case .table = kind { true } else { false } }

    /// The bytes of the clean text.
    public var utf8: [UInt8] { utf8(atLeast: utf8Count) }

    /// Looks at the bytes of the text, where they stand in memory if they do.
    public func scan<Result>(_ look: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        guard map.isCopy else { return utf8.withUnsafeBufferPointer(look) }
        return source.withUnsafeBufferPointer { look(UnsafeBufferPointer(rebasing: $0[map.sourceRange])) }
    }

    /// The first scalars of the text.
    public func head(_ count: Int) -> [Unicode.Scalar] {
        let bytes =
            map.isCopy ? source[map.sourceRange].prefix(count * 4) : utf8(atLeast: count * 4).prefix(count * 4)
        return Array(String(decoding: bytes, as: UTF8.self).unicodeScalars.prefix(count))
    }

    /// The bytes of the first runs that have `count` bytes together.
    private func utf8(atLeast count: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(min(utf8Count, count + 256))
        var next = 0
        for run in map.runs {
            if bytes.count >= count { break }
            if run.isReplaced {
                bytes += replaced[next..<next + run.clean.count]
                next += run.clean.count
            } else {
                bytes += source[run.source]
            }
        }
        return bytes
    }

    /// The length of the text in UTF-8.
    public var utf8Count: Int { map.cleanCount }

    /// The UTF-8 range of the short sentence that opens and names a paragraph; nil without one.
    public var lead: Range<Int>? {
        get { leadBounds.end == 0 ? nil : Int(leadBounds.start)..<Int(leadBounds.end) }
        set { leadBounds = (UInt16(clamping: newValue?.lowerBound ?? 0), UInt16(clamping: newValue?.upperBound ?? 0)) }
    }

    /// The block that this one repeats word for word; nil for a text that is new.
    public var repeats: Int? {
        get { repeated < 0 ? nil : Int(repeated) }
        set { repeated = newValue.map { Int32(clamping: $0) } ?? -1 }
    }

    /// The text of a UTF-8 range of the block; offsets outside are clamped.
    public func text(in range: Range<Int>) -> String {
        let inside = range.clamped(to: 0..<utf8Count)
        if map.isCopy {
            let start = map.sourceRange.lowerBound
            return String(decoding: source[start + inside.lowerBound..<start + inside.upperBound], as: UTF8.self)
        }
        return String(decoding: utf8(atLeast: inside.upperBound)[inside], as: UTF8.self)
    }

    /// Whether two blocks are the same kind of text from the same places.
    public static func == (left: Block, right: Block) -> Bool {
        left.kind == right.kind && left.map == right.map && left.leadBounds == right.leadBounds
            && left.repeated == right.repeated && left.replaced == right.replaced && left.source == right.source
    }
}
