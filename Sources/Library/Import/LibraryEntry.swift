public import DocumentModel
public import Statistics

/// What a library says about one of its documents.
public struct LibraryEntry: Sendable, Equatable {
    /// The path of the file.
    public var path: String
    /// The name of the file.
    public var fileName: String
    /// The title, with the issue of a periodical; the name of the file for a document without one.
    public var title: String
    /// The body that issued it.
    public var issuer: String
    /// The date it was issued, ISO 8601.
    public var date: String
    /// What kind of document it is.
    public var kind: Metadata.Kind
    /// How many characters its text has, white space left out.
    public var characterCount: Int
    /// How many headings it has.
    public var sectionCount: Int
    /// How many statistics it has.
    public var statisticCount: Int

    /// Describes a document of which this is known.
    public init(
        path: String, title: String, issuer: String, date: String, kind: Metadata.Kind, characterCount: Int,
        sectionCount: Int, statisticCount: Int
    ) {
        self.path = path
        fileName = path.split(separator: "/").last.map(String.init) ?? ""
        self.title = title
        self.issuer = issuer
        self.date = date
        self.kind = kind
        self.characterCount = characterCount
        self.sectionCount = sectionCount
        self.statisticCount = statisticCount
    }

    /// Describes a document.
    public init(_ document: Document, statistics: [Statistic]) {
        path = document.path
        fileName = document.fileName
        title = document.displayTitle
        issuer = document.metadata.issuer
        date = document.metadata.date
        kind = document.metadata.kind
        characterCount = document.characterCount
        sectionCount = document.sections.count
        statisticCount = statistics.count
    }
}
