/// What a query may ask about a document.
public struct DocumentFacts: Sendable, Equatable {
    /// The title, with the issue of a periodical.
    public var title: String
    /// What kind of document it is, as `Metadata.Kind` spells it.
    public var kind: String
    /// The body that issued it.
    public var issuer: String
    /// The date it was issued, ISO 8601; its year comes first.
    public var date: String
    /// The path of the file.
    public var path: String

    /// Makes facts.
    public init(title: String, kind: String, issuer: String, date: String, path: String) {
        self.title = title
        self.kind = kind
        self.issuer = issuer
        self.date = date
        self.path = path
    }
}

/// What a query may ask about a number of the text.
public struct Figure: Sendable, Equatable {
    /// Number, unit and bound words, as a UTF-8 range of the block's text.
    public var range: Range<Int>
    /// The number.
    public var value: Double
    /// The unit without 万 or 亿.
    public var unit: String
    /// `actual`, `planned` or `required`.
    public var status: String

    /// Makes a figure.
    public init(range: Range<Int>, value: Double, unit: String, status: String) {
        self.range = range
        self.value = value
        self.unit = unit
        self.status = status
    }
}

/// What lies around a passage; looked at only where a query asks for it.
public struct SearchContext {
    /// The document.
    public var document: DocumentFacts
    /// The titles of a section and of those that it stands under, the outermost first.
    public var titles: (_ section: Int) -> [String]
    /// The numbers of a block of the document, in order.
    public var figures: (_ block: Int) -> [Figure]

    /// Makes a context.
    public init(
        document: DocumentFacts, titles: @escaping (Int) -> [String] = { _ in [] },
        figures: @escaping (Int) -> [Figure] = { _ in [] }
    ) {
        self.document = document
        self.titles = titles
        self.figures = figures
    }
}
