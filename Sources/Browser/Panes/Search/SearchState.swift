public import DocumentModel

/// One row of the search results.
public enum SearchRow: Sendable, Equatable {
    /// A document with its number of hits.
    case document(path: String, title: String, count: Int)
    /// A section of it.
    case section(title: String, count: Int)
    /// A hit in its context, with the hit as UTF-8 ranges of the context.
    case hit(path: String, position: Position, context: String, ranges: [Range<Int>])

    var isHit: Bool { if case .hit = self { true } else { false } }
}

/// Search over the library.
public struct SearchState: Sendable {
    /// The query as typed.
    public var query = ""
    /// The results, by document and section.
    public var rows: [SearchRow] = []
    /// How many hits there are.
    public var count = 0
    /// The selected row.
    public var selection = 0
    /// Whether results are on their way.
    public var isWaiting = false
}
