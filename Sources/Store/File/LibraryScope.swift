/// The part of a library that is meant.
public enum LibraryScope: Sendable, Equatable {
    /// All documents.
    case all
    /// The documents at these paths and in the folders at them; absolute, without links.
    case under([String])

    /// Files and folders as they are named; all documents without any.
    public init(_ paths: [String]) { self = paths.isEmpty ? .all : .under(paths.map(libraryPath(of:))) }

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

/// A path as a library has it: absolute and without links, as far as there is something.
func libraryPath(of path: String) -> String {
    if let real = realPath(of: path) { return real }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let folder = path.dropLast(path.hasSuffix("/") ? name.count + 1 : name.count)
    guard let real = realPath(of: folder.isEmpty ? "." : String(folder)) else { return path }
    return (real == "/" ? "" : real) + "/" + name
}
