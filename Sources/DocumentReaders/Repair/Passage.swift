import DocumentModel

/// A run of text that will become one or two blocks, with what its lines showed.
struct Passage {
    /// Its clean text.
    var text: MappedText
    /// What the markup makes of it.
    var mark: Markup.Mark = .none
    /// Whether all of it is set in bold.
    var isBold = false
    /// Its cells, when it is a table.
    var table: Table?
    /// The white space before its first line, in cells.
    var indent = 0
    /// Whether a blank line or a page end stands before it.
    var isApart = true
    /// What it is, as far as known.
    var kind = Block.Kind.paragraph
    /// How it stands in the outline; nil for what is no heading.
    var heading: Heading?
    /// The passage that it repeats.
    var repeats: Int?
    /// What a reader says that it is.
    var role: Directions.Role?
    /// Whether a reader moved it or its neighbour, so that it does not go on from the passage before it.
    var isMoved = false
    /// Whether its text went over into another passage.
    var isGone = false
}

/// A heading before its level is known.
struct Heading {
    /// The numbering that opens it.
    var marker: Marker?
    /// Its title as printed, without numbering.
    var title: String
    /// How it takes its place in the tree.
    var rank: Rank
    /// Whether it was found from its shape alone.
    var isSuggested = false

    /// What decides the level of a heading.
    enum Rank: Hashable {
        /// The title of an article.
        case title
        /// A part of a report that covers a period: above all numbering.
        case period
        /// The family of its numbering.
        case marker(Marker.Style)
        /// A fixed section of English reports.
        case major(MajorSection)
        /// The number of `#`.
        case markup(Int)
        /// None of these: its form.
        case plain
    }
}
