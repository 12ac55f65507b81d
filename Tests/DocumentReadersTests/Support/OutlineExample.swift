import DocumentModel
import DocumentReaders
import Testing

/// A small document of some genre, and the outline that a careful editor would give it.
struct OutlineExample: Sendable, CustomTestStringConvertible {
    /// What kind of document it is, and what is wrong with it.
    var name: String
    /// The document.
    var text: String
    /// A line a heading: its level, its number, its title.
    var outline: [String]

    var testDescription: String { name }
}

/// A sentence of English, long enough to be running text.
let passage =
    "The council met twelve times in the year and examined every account that the auditors had questioned in spring."
