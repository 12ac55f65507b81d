public import DocumentModel

/// The order in which the documents of an answer stand.
public enum SearchOrder: String, Sendable, CaseIterable {
    /// As they stand in the library.
    case place
    /// The newest first.
    case date
    /// Those first that say most of it, and have it in title and headings.
    case relevance
}

/// A hit in a library, with what a list shows of it.
public struct FoundHit: Sendable, Equatable {
    /// Where it begins.
    public var position: Position
    /// The heading of the innermost section; empty before the first one.
    public var section: String
    /// The line of the source, from 1.
    public var line: Int
    /// The column of the source, from 1, in Unicode scalars.
    public var column: Int
    /// Some of the text around it, on one line.
    public var context: String
    /// Where the hits stand in `context`, as UTF-8 ranges in order.
    public var ranges: [Range<Int>]
    /// True when the block has text before `context`.
    public var isCutBefore: Bool
    /// True when the block has text behind `context`.
    public var isCutAfter: Bool

    /// Makes a hit.
    public init(
        position: Position, section: String, line: Int, column: Int, context: String, ranges: [Range<Int>],
        isCutBefore: Bool = false, isCutAfter: Bool = false
    ) {
        self.position = position
        self.section = section
        self.line = line
        self.column = column
        self.context = context
        self.ranges = ranges
        self.isCutBefore = isCutBefore
        self.isCutAfter = isCutAfter
    }

    /// The context with … where it is cut.
    public var marked: String { (isCutBefore ? "…" : "") + context + (isCutAfter ? "…" : "") }
}

/// The hits in one document of a library, in reading order.
public struct FoundDocument: Sendable, Equatable {
    /// The path of the file.
    public var path: String
    /// The title, with the issue of a periodical.
    public var title: String
    /// The body that issued it; empty where that is not known.
    public var issuer: String
    /// The date it was issued, ISO 8601.
    public var date: String
    /// The hits, or the first of them.
    public var hits: [FoundHit]
    /// How many hits it has; nil while they are not counted.
    public var count: Int?

    /// Makes an answer of one document.
    public init(path: String, title: String, issuer: String = "", date: String, hits: [FoundHit], count: Int?) {
        self.path = path
        self.title = title
        self.issuer = issuer
        self.date = date
        self.hits = hits
        self.count = count
    }
}

/// How much a search has found.
public struct FoundCount: Sendable, Equatable {
    /// How many documents have hits.
    public var documents: Int
    /// How many hits they have.
    public var hits: Int
    /// False while it is still counted.
    public var isComplete: Bool

    /// Makes a count.
    public init(documents: Int = 0, hits: Int = 0, isComplete: Bool = false) {
        self.documents = documents
        self.hits = hits
        self.isComplete = isComplete
    }
}
