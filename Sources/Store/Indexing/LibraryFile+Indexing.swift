import GRDB

extension LibraryFile {
    /// Takes documents out, some at a time.
    func remove(_ ids: [Int], _ summary: inout IndexSummary) throws {
        var rest = ids[...]
        while !rest.isEmpty {
            let some = rest.prefix(200)
            rest = rest.dropFirst(200)
            summary.removed += try pool.write { database in
                let count = try some.count { try database.removeDocument($0) }
                try database.noteUncounted(count)
                return count
            }
        }
    }

    /// Forgets files that were refused.
    func forgetRefused(_ paths: [String]) throws {
        guard !paths.isEmpty else { return }
        try pool.write { database in
            for path in paths { try database.execute(sql: "DELETE FROM refused WHERE path = ?", arguments: [path]) }
        }
    }

    /// Remembers folders, each once: not those in others.
    func note(folders: [String]) throws {
        let known = Set(try pool.read { try String.fetchAll($0, sql: "SELECT path FROM folder") })
        guard !known.isSuperset(of: folders) else { return }
        try pool.write { database in
            let all = try String.fetchAll(database, sql: "SELECT path FROM folder") + folders
            try database.execute(sql: "DELETE FROM folder")
            for path in Set(all) where !all.contains(where: { path != $0 && path.isIn($0) }) {
                try database.execute(sql: "INSERT INTO folder VALUES (?)", arguments: [path])
            }
        }
    }

    /// Writes the index anew when the program makes other tokens than those it has. Given up, it stays as it was.
    func renewTokens(while isWanted: () -> Bool) throws {
        guard try pool.read({ try $0.state("tokens") }) != IndexTokens.version else { return }
        try pool.writeWithoutTransaction { database in
            try database.inTransaction { try database.writeTokens(while: isWanted) ? .commit : .rollback }
        }
    }
}

extension Database {
    /// Writes the tokens of all passages; false when that was given up.
    fileprivate func writeTokens(while isWanted: () -> Bool) throws -> Bool {
        try execute(sql: "INSERT INTO search (search) VALUES ('delete-all')")
        let writer = try RowWriter("INSERT INTO search (rowid, tokens) VALUES (?, ?)", in: self)
        let end = try Int.fetchOne(self, sql: "SELECT max(id) FROM passage") ?? 0
        var isWhole = true
        var tokens = IndexTokens()
        try forEachPassage(of: 0..<end + 1) { id, passage in
            isWhole = isWhole && isWanted()
            guard isWhole else { return }
            writer.bind(id)
            writer.bind(text: tokens.tokens(of: passage))
            try writer.write()
        }
        try set("tokens", IndexTokens.version)
        try WordList.isComplete(false, in: self)
        return isWhole
    }

    /// A number that the library keeps about itself.
    func state(_ name: String) throws -> Int? {
        try Int.fetchOne(self, sql: "SELECT value FROM state WHERE name = ?", arguments: [name])
    }

    /// Keeps a number.
    func set(_ name: String, _ value: Int) throws {
        try execute(sql: "REPLACE INTO state (name, value) VALUES (?, ?)", arguments: [name, value])
    }

    /// Sets the memory of the index, and says which tokens an empty one will have.
    func prepareIndexing(memory: Int) throws {
        if try state("hashsize") != memory {
            try execute(sql: "INSERT INTO search (search, rank) VALUES ('hashsize', ?)", arguments: [memory])
            try set("hashsize", memory)
        }
        if try Int.fetchOne(self, sql: "SELECT id FROM passage LIMIT 1") == nil {
            try set("tokens", IndexTokens.version)
        }
    }
}

extension String {
    /// Whether it is a path in a folder.
    func isIn(_ folder: String) -> Bool { hasPrefix(folder.hasSuffix("/") ? folder : folder + "/") }
}
