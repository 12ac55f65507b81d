import GRDB
import Glibc

extension LibraryFile {
    /// The reader's own library (XDG Base Directory Specification 0.8); nil when the environment names no folder.
    public static var pathOfReader: String? {
        func absolute(_ name: String) -> String? {
            getenv(name).map { String(cString: $0) }.flatMap { $0.hasPrefix("/") ? $0 : nil }
        }
        let data = absolute("XDG_DATA_HOME") ?? absolute("HOME").map { $0 + "/.local/share" }
        return data.map { $0 + "/gazette/library.sqlite" }
    }

    /// What was indexed: folders, and single documents that are in none of them.
    public func roots() throws(StoreError) -> [String] {
        try telling {
            try pool.read { database in
                let folders = try String.fetchAll(database, sql: "SELECT path FROM folder ORDER BY path")
                let scope = LibraryScope.under(folders).condition
                let single = try String.fetchAll(
                    database, sql: "SELECT path FROM document WHERE NOT \(scope.sql) ORDER BY path",
                    arguments: StatementArguments(scope.arguments))
                return folders + single
            }
        }
    }

    /// Makes the file and its folder, for their owner alone.
    static func prepare(_ path: String) throws(StoreError) {
        func fail() -> StoreError { .file(path: path, reason: String(cString: strerror(errno))) }
        if let end = path.lastIndex(of: "/") {
            var made = ""
            for name in path[..<end].split(separator: "/") {
                made += (made.isEmpty && !path.hasPrefix("/") ? "" : "/") + name
                guard access(made, F_OK) == 0 || mkdir(made, 0o700) == 0 || errno == EEXIST else { throw fail() }
            }
        }
        // SQLite gives the files beside it the same mode.
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw fail() }
        close(descriptor)
    }
}
