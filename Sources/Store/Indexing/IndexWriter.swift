import GRDB

/// Does steps inside the transaction of the caller: all rows of a document come and go together.
struct IndexWriter {
    private let database: Database
    private let documents: DocumentWriter
    /// How many bytes of text were written.
    private(set) var text = 0
    /// How many documents have come, changed or gone.
    private(set) var changes = 0

    init(_ database: Database) throws {
        self.database = database
        documents = try DocumentWriter(database, isSearched: true)
    }

    /// Does a step, and counts it.
    mutating func apply(_ step: IndexStep, to summary: inout IndexSummary) throws {
        let before = summary.new + summary.changed + summary.removed
        defer { changes += summary.new + summary.changed + summary.removed - before }
        switch step {
        case .write(let prepared, let former):
            try database.removeDocument(at: prepared.path)
            try database.cachedStatement(sql: "DELETE FROM refused WHERE path = ?").execute(arguments: [prepared.path])
            try documents.write(prepared, into: database)
            if former == nil { summary.new += 1 } else { summary.changed += 1 }
            summary.bytes += prepared.stamp.size
        case .restamp(let id, let stamp):
            try set(stamp, of: id)
            summary.unchanged += 1
        case .rename(let id, let path, let stamp):
            try database.removeDocument(at: path)
            try database.execute(sql: "UPDATE document SET path = ? WHERE id = ?", arguments: [path, id])
            try set(stamp, of: id)
            summary.renamed += 1
        case .refuse(let failure, let size, let modified, let former):
            if let former { summary.removed += try database.removeDocument(former) ? 1 : 0 }
            try database.execute(
                sql: "REPLACE INTO refused (path, size, modified, reason) VALUES (?, ?, ?, ?)",
                arguments: [failure.path, size, modified, failure.sentence])
            summary.failures.append(failure)
        case .fail(let failure): summary.failures.append(failure)
        case .vanished(let id):
            if let id { summary.removed += try database.removeDocument(id) ? 1 : 0 }
        }
        text += step.textBytes
    }

    private func set(_ stamp: FileStamp, of id: Int) throws {
        try database.execute(
            sql: "UPDATE document SET size = ?, modified = ?, hash = ?, corrections = ? WHERE id = ?",
            arguments: [stamp.size, stamp.modified, stamp.hash, stamp.corrections, id])
    }
}
