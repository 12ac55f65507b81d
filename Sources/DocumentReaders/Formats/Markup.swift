import DocumentModel

/// What a converter's markup says about each line of a file. A hint, never an order.
struct Markup {
    /// What the markup makes of a line.
    enum Mark: Equatable {
        /// Nothing.
        case none
        /// A heading with that many `#`.
        case heading(Int)
        /// A line of the paragraph that the line before it belongs to.
        case continuation
        /// The first line of a list item, which may go on.
        case item
        /// A row of a table; `alignments` only on its first line.
        case row
        /// The line of dashes below the head of a table.
        case tableRule
        /// A rule across the page.
        case rule
        /// Text that is set line by line.
        case verbatim
        /// A fence around such text.
        case fence
        /// A comment that no reader is to see.
        case comment
        /// A table that its format reads on its own: `ready`.
        case ready
    }

    /// Whether the file is Markdown at all.
    var isMarkdown = false
    /// A mark for each physical line; empty for plain text.
    var marks: [Mark] = []
    /// The alignments of each table, by the index of its first line.
    var alignments: [Int: [Table.Alignment]] = [:]

    /// The tables that are one line now, by its index.
    var ready: [Int: ReadyRegion] = [:]

    /// The mark of a line.
    func mark(_ line: Int) -> Mark { line < marks.count ? marks[line] : .none }
}
