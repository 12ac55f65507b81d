/// The part of a library that is meant.
public enum LibraryScope: Sendable, Equatable {
    /// All documents.
    case all
    /// The documents at these paths and in the folders at them; absolute, without links.
    case under([String])

    /// Files and folders as they are named; all documents without any.
    public init(_ paths: [String]) { self = paths.isEmpty ? .all : .under(paths.map(libraryPath(of:))) }

    /// The condition in SQL on `document.path`, and its arguments.
    var condition: (sql: String, arguments: [String]) { condition(on: "document") }

    /// The condition on the paths of a table that the statement calls `document`.
    func condition(on table: String) -> (sql: String, arguments: [String]) {
        guard case .under(let paths) = self else { return ("1", []) }
        guard !paths.isEmpty else { return ("0", []) }
        guard paths.count <= 20 else { return Self.condition(on: table, ofMany: paths) }
        let stems = paths.map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        // "0" is the character behind "/". One range over all of them keeps to the order of the index of paths; with
        // "+" SQLite does not gather several, which it would have to sort.
        let one = "+document.path = ? OR (+document.path >= ? AND +document.path < ?)"
        let ends = stems.map { $0 + "0" }.max { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        return (
            "(document.path >= ? AND document.path < ? AND (" + stems.map { _ in one }.joined(separator: " OR ") + "))",
            [stems[0], ends ?? ""] + stems.flatMap { [$0, $0 + "/", $0 + "0"] }
        )
    }

    /// The condition for many paths, such as a shell makes of `*.md`: a statement has only so much room for terms.
    private static func condition(on table: String, ofMany paths: [String]) -> (sql: String, arguments: [String]) {
        let stems = paths.map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
        let list = "[" + stems.map(\.quotedInJSON).joined(separator: ",") + "]"
        let held = "SELECT held.path FROM json_each(?) AS wanted JOIN \(table) AS held ON"
        return (
            """
            document.path IN (\(held) held.path = wanted.value
                UNION ALL \(held) held.path >= wanted.value || '/' AND held.path < wanted.value || '0')
            """, [list, list]
        )
    }
}

extension String {
    /// The text as a string of JSON.
    fileprivate var quotedInJSON: String {
        let escaped = unicodeScalars.map { scalar in
            switch scalar {
            case "\"", "\\": return "\\" + String(scalar)
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: return String(scalar)
            }
        }
        return "\"" + escaped.joined() + "\""
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
