/// Some kilobytes of a document, block after block: what the index keeps as one row, and what a query is tried on.
public struct Passage: Sendable, Equatable {
    /// One block of it.
    public struct Piece: Sendable, Equatable {
        /// Where its text stands in `bytes`.
        public var range: Range<Int>
        /// Whether tabs and line feeds in it part the cells of a table, so that no phrase goes across them.
        public var partsCells: Bool
        /// Whether it is a heading.
        public var isHeading: Bool
        /// The innermost section; nil before the first heading.
        public var section: Int?
        /// Where it stands in the source; ascending, the first at offset 0.
        public var places: [Place]

        /// Makes a piece.
        public init(range: Range<Int>, partsCells: Bool, isHeading: Bool, section: Int?, places: [Place]) {
            self.range = range
            self.partsCells = partsCells
            self.isHeading = isHeading
            self.section = section
            self.places = places
        }
    }

    /// Where the text of a block goes on in the source: from here to the next place each scalar is one column further.
    public struct Place: Sendable, Equatable {
        /// The offset into the text of the block, in UTF-8.
        public var offset: Int
        /// The line of the source, from 1.
        public var line: Int
        /// The column, from 1, in Unicode scalars.
        public var column: Int

        /// Makes a place.
        public init(offset: Int, line: Int, column: Int) {
            self.offset = offset
            self.line = line
            self.column = column
        }
    }

    /// The index of its first block in the document.
    public var firstBlock: Int
    /// The clean text of the blocks as UTF-8, a line feed between two.
    public var bytes: [UInt8]
    /// The blocks.
    public var pieces: [Piece]

    /// Makes a passage.
    public init(firstBlock: Int, bytes: [UInt8], pieces: [Piece]) {
        self.firstBlock = firstBlock
        self.bytes = bytes
        self.pieces = pieces
    }

    /// How many bytes of text a passage has, about: enough to be few, little enough to be looked through in
    /// microseconds. A longer block is a passage of its own.
    public static let usualSize = 3800
}
