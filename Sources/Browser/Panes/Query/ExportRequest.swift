public import Statistics
public import Tables

/// A table to be written to a file.
public struct ExportRequest: Sendable, Equatable {
    /// A statistic and the path of its document.
    public struct Row: Sendable, Equatable {
        /// The path of the document.
        public var path: String
        /// The statistic.
        public var statistic: Statistic
    }

    /// What is written.
    public enum Content: Sendable, Equatable {
        /// Statistics with all their fields, in their order.
        case statistics([Row])
        /// Any other table, with what stands above it.
        case table(DataTable, title: String)
        /// All hits of a search with their citations, in one of the languages of the interface.
        case hits(SearchRequest, isChinese: Bool)
    }

    /// The file; the ending of its name says the format.
    public var path: String
    /// What is written.
    public var content: Content
    /// Whether a file of that name may be replaced.
    public var replaces = false
}

/// Why a query has no answer; the interface says it in its language.
public enum QueryProblem: Sendable, Equatable {
    /// SQLite does not understand it: its words, and line and column from 1 where that is known.
    case wrong(String, line: Int?, column: Int?)
    /// It would do more than read.
    case refused
    /// It is several statements.
    case severalStatements
    /// It takes too long.
    case tooLong
    /// It needs too much memory.
    case tooLarge
    /// Anything else, as a sentence.
    case other(String)
}
