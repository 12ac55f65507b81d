/// The part of a library that is meant.
public enum LibraryScope: Sendable, Equatable {
    /// All documents.
    case all
    /// The documents at these paths and in the folders at them; absolute, without links.
    case under([String])

    /// The condition in SQL on `document.path`, and its arguments.
    var condition: (sql: String, arguments: [String]) {
        guard case .under(let paths) = self else { return ("1", []) }
        guard !paths.isEmpty else { return ("0", []) }
        // "0" is the character behind "/": a range, so that the index of paths is used.
        let one = "document.path = ? OR (document.path >= ? AND document.path < ?)"
        return (
            "(" + paths.map { _ in one }.joined(separator: " OR ") + ")",
            paths.flatMap { path in
                let stem = path.hasSuffix("/") ? String(path.dropLast()) : path
                return [path, stem + "/", stem + "0"]
            }
        )
    }
}
