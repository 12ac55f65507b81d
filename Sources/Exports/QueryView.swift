/// A view that queries are written for: what a row is, and its columns.
public struct QueryView: Sendable {
    /// The name in SQL.
    public let name: String
    /// What a row is.
    public let summary: String
    /// The columns in their order.
    public let fields: [ExportField]

    /// The views there are.
    public static let all = [documents, sections, statistics]

    /// The names that a query may use, views first.
    public static let names: [String] = {
        var names = all.map(\.name)
        for name in all.flatMap(\.fields).map(\.name) where !names.contains(name) { names.append(name) }
        return names
    }()

    /// The documents.
    public static let documents = QueryView(
        name: "documents", summary: "One row a document; what its text does not give is empty.",
        fields: [
            ExportField("id", "ID", .integer, "The number of the document in this database."),
            ExportField("path", "Path", .string, "The path of the file, as it was given."),
            ExportField("title", "Title", .string, "The title as printed."),
            ExportField("subtitle", "Subtitle", .string, "The line under the title."),
            ExportField(
                "kind", "Kind", .string, "report, feature, notice, bulletin, communique, plan, speech or other."),
            ExportField("issuer", "Issuer", .string, "The body that issued it."),
            ExportField("date", "Date", .string, "The date it was issued or delivered, ISO 8601."),
            ExportField("issue", "Issue", .integer, "The issue of a periodical."),
            ExportField("serial", "Serial", .integer, "The running number of a periodical."),
            ExportField("meeting", "Meeting", .string, "The meeting it was given to or passed by."),
            ExportField("addressees", "Addressees", .string, "Who is addressed or sent it."),
            ExportField("signed", "Signed", .string, "Who signed or wrote it."),
            ExportField("editor", "Editor", .string, "The editor in charge."),
            ExportField("language", "Language", .string, "zh or en."),
            ExportField("number", "Number", .string, "The document number as printed."),
            ExportField("encoding", "Encoding", .string, "The encoding of the file."),
            ExportField("characters", "Characters", .integer, "The characters of its text, white space left out."),
            ExportField("sections", "Sections", .integer, "How many headings it has."),
            ExportField("statistics", "Statistics", .integer, "How many statistics it has."),
        ])

    /// The headings.
    public static let sections = QueryView(
        name: "sections", summary: "One row a heading.",
        fields: [
            ExportField("id", "ID", .integer, "The number of the section in this database."),
            ExportField("document", "Document", .integer, "The id of its document."),
            ExportField("file", "File", .string, "The path of the document."),
            ExportField("parent", "Parent", .integer, "The id of the section it stands under; NULL at the top."),
            ExportField("level", "Level", .integer, "The level; 1 is the title of an article."),
            ExportField("number", "Number", .string, "The numbering as printed, without its punctuation."),
            ExportField("title", "Title", .string, "The heading without its number."),
            ExportField("line", "Line", .integer, "The line of the source file, from 1."),
            ExportField("path", "Path", .string, "The titles from the outermost heading to this one."),
            ExportField("part", "Part", .integer, "The article of the file it belongs to, from 1."),
            ExportField("suggested", "Suggested", .integer, "1 when the heading was found from its shape alone."),
        ])

    /// The statistics: the columns of the exports, and the ids that lead to the other views.
    public static let statistics = QueryView(
        name: "statistics", summary: "One row a number that measures something.",
        fields: [
            ExportField("id", "ID", .integer, "The number of the statistic in this database, in reading order."),
            ExportField("document", "Document", .integer, "The id of its document."),
            ExportField("section_id", "Section ID", .integer, "The id of its section; NULL before the first heading."),
        ] + StatisticFields.all)
}
