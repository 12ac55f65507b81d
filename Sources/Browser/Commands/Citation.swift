public import Search

/// Where something stands, as it is cited.
public struct Citation: Sendable, Equatable {
    /// The title of the document.
    public var title: String
    /// Who issued it.
    public var issuer: String
    /// When it was issued.
    public var date: String
    /// The headings above the place, the outermost first.
    public var headings: [String]
    /// The name of the file.
    public var file: String
    /// The line of the file, from 1.
    public var line: Int

    init(title: String, issuer: String, date: String, headings: [String], file: String, line: Int) {
        self.title = title
        self.issuer = issuer
        self.date = date
        self.headings = headings
        self.file = file
        self.line = line
    }

    /// A hit of a search.
    public init(_ hit: FoundHit, of document: FoundDocument) {
        self.init(
            title: document.title, issuer: document.issuer, date: document.date,
            headings: hit.section == document.title ? [] : [hit.section],
            file: document.path.split(separator: "/").last.map(String.init) ?? document.path, line: hit.line)
    }
}

extension Words {
    /// A citation on one line.
    public func sentence(for citation: Citation) -> String {
        let headings = citation.headings.joined(separator: " › ")
        let source = "\(citation.file):\(citation.line)"
        let parts = [citation.issuer, citation.date, headings, source].filter { !$0.isEmpty }
        return isChinese
            ? "——《\(citation.title)》，" + parts.joined(separator: "，")
            : "— \(citation.title), " + parts.joined(separator: ", ")
    }
}
