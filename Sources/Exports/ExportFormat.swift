/// A form in which rows are written.
public enum ExportFormat: String, Sendable, CaseIterable {
    /// Comma-separated values, described by a data package.
    case csv
    /// A JSON object a line.
    case jsonl
    /// A database of SQLite.
    case sqlite
    /// A table of GitHub Flavored Markdown.
    case markdown

    /// The endings of names of such files, the usual one first.
    public var endings: [String] {
        switch self {
        case .csv: [".csv"]
        case .jsonl: [".jsonl", ".ndjson"]
        case .sqlite: [".sqlite", ".sqlite3", ".db"]
        case .markdown: [".md", ".markdown"]
        }
    }

    /// The format that the name of a file says; nil for any other ending.
    public init?(ofFile path: String) {
        let name = path.lowercased()
        guard let format = Self.allCases.first(where: { $0.endings.contains(where: name.hasSuffix) }) else {
            return nil
        }
        self = format
    }

    /// All endings, for a sentence.
    public static let allEndings = allCases.compactMap(\.endings.first).joined(separator: ", ")
}
