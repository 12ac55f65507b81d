public import TextScreen

/// One row of a document laid out at some width.
public struct Line: Sendable, Equatable {
    /// A run of text drawn at a column.
    public struct Piece: Sendable, Equatable {
        /// The column of its first cell, from 0.
        public var column: Int
        /// What is drawn.
        public var text: String
        /// The UTF-8 range of the block's text that is drawn; nil for rules and other ornament.
        public var range: Range<Int>?
        /// How it looks.
        public var role: Role
    }

    /// The block it belongs to.
    public var block: Int
    /// The UTF-8 range of the block's text that the row covers; the rows of a block cover its text without gap.
    public var range: Range<Int>
    /// What is drawn, from left to right; empty for the blank row behind a block.
    public var pieces: [Piece]
}
