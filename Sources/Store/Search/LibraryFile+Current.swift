import GRDB
public import Library

extension LibraryFile {
    /// Whether there is a document in it.
    public func hasDocuments() throws(StoreError) -> Bool {
        try telling { try pool.read { try Int.fetchOne($0, sql: "SELECT 1 FROM document LIMIT 1") != nil } }
    }

    /// Those of some files that the library has as they are now.
    ///
    /// - Parameter paths: absolute, without links.
    /// - Parameter corrections: the reader's corrections as they are now.
    public func current(of paths: [String], _ corrections: CorrectionStore?) throws(StoreError) -> Set<String> {
        guard !paths.isEmpty else { return [] }
        return try telling {
            try pool.read { database in
                let known = try KnownDocuments(.under(Self.common(paths)), database, CorrectionIndex(corrections))
                return Set(paths.filter { path in FileFacts(path).map { known.isCurrent(path, $0) } ?? false })
            }
        }
    }

    /// One file, or the folder that all of several are in.
    private static func common(_ paths: [String]) -> [String] {
        guard let first = paths.first, paths.count > 1 else { return paths }
        var names = first.split(separator: "/").dropLast()
        for path in paths {
            let same = zip(names, path.split(separator: "/")).prefix { $0 == $1 }.count
            names = names.prefix(same)
        }
        return ["/" + names.joined(separator: "/")]
    }
}
