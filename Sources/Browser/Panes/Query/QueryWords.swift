import Exports

/// The words that complete what is typed of a query.
enum QueryWords {
    private static let keywords = [
        "SELECT", "FROM", "WHERE", "GROUP BY", "ORDER BY", "LIMIT", "DESC", "JOIN", "LIKE", "AND", "OR", "NOT",
        "IS NULL",
        "count(*)", "sum(", "avg(", "min(", "max(", "DISTINCT", "AS", "ON", "HAVING",
    ]

    /// SQL has these words too, so that they stand in quotation marks.
    private static let quoted: Set<String> = ["from", "group"]

    /// What a word may become: names of views and columns first. Nothing where it is complete.
    static func completions(of word: String) -> [String] {
        guard !word.isEmpty else { return [] }
        let start = word.lowercased()
        let names = QueryView.names.filter { $0.hasPrefix(start) }.map { quoted.contains($0) ? "\"\($0)\"" : $0 }
        let words = keywords.filter { $0.lowercased().hasPrefix(start) }
        let all = names + words
        return all.contains { $0.lowercased() == start } && all.count == 1 ? [] : all
    }
}

/// The queries that were asked, and how far back the reader looks.
struct QueryHistory: Sendable {
    private(set) var all: [String] = []
    private var shown: Int?

    /// Remembers a query; one that was asked before moves to the end.
    mutating func add(_ sql: String) {
        all.removeAll { $0 == sql }
        all.append(sql)
        if all.count > 100 { all.removeFirst() }
        shown = nil
    }

    /// The query so many steps from the one that is shown; empty behind the last, nil where there is none.
    mutating func step(by count: Int) -> String? {
        let next = (shown ?? all.count) + count
        guard next >= 0, next <= all.count, !all.isEmpty else { return nil }
        shown = next == all.count ? nil : next
        return next == all.count ? "" : all[next]
    }
}
