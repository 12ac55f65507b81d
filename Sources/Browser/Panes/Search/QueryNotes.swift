import Search

extension Prompt {
    /// What is wrong with the query that is typed, in the order of the text.
    var queryProblems: [Query.Problem] {
        guard case .find = kind, !text.isEmpty else { return [] }
        return Query(text).problems
    }
}
