import GRDB
import Library

/// What a library knows of the files in a part of it.
struct KnownDocuments {
    private struct Entry {
        var path: String
        var known: KnownDocument?
        /// The size and time of a file that is no document.
        var refused: FileStamp?
        var corrections = 0
        var isSeen = false
    }

    private var entries: [Entry] = []
    private var numbers: [String: Int] = [:]

    init() {}

    init(_ scope: LibraryScope, _ database: Database, _ corrections: CorrectionIndex) throws {
        let documents = scope.condition
        let rows = try Row.fetchCursor(
            database,
            sql: "SELECT path, id, size, modified, hash, corrections, reading FROM document WHERE \(documents.sql)",
            arguments: StatementArguments(documents.arguments))
        while let row = try rows.next() {
            let stamp = FileStamp(size: row[2], modified: row[3], hash: row[4], corrections: row[5])
            var entry = Entry(path: row[0], known: KnownDocument(id: row[1], stamp: stamp, reading: row[6]))
            entry.corrections = corrections.stamp(path: entry.path, hash: stamp.hash)
            numbers[entry.path] = entries.count
            entries.append(entry)
        }
        let files = scope.condition(on: "refused")
        let refused = try Row.fetchCursor(
            database,
            sql: "SELECT path, size, modified FROM refused AS document WHERE \(files.sql)",
            arguments: StatementArguments(files.arguments))
        while let row = try refused.next() {
            numbers[row[0]] = entries.count
            entries.append(Entry(path: row[0], refused: FileStamp(size: row[1], modified: row[2])))
        }
    }

    /// Notes that a file is there; false when it was noted before.
    mutating func see(_ path: String) -> Bool {
        guard let number = numbers[path] else {
            numbers[path] = entries.count
            entries.append(Entry(path: path, isSeen: true))
            return true
        }
        defer { entries[number].isSeen = true }
        return !entries[number].isSeen
    }

    /// What is known of a document.
    func document(_ path: String) -> KnownDocument? { numbers[path].flatMap { entries[$0].known } }

    /// Whether something in a folder is known.
    func has(under folder: String) -> Bool { entries.contains { $0.known != nil && $0.path.hasPrefix(folder + "/") } }

    /// Whether a document need not be read.
    func isCurrent(_ path: String, _ facts: FileFacts) -> Bool {
        guard let number = numbers[path], let known = entries[number].known else { return false }
        return known.stamp.size == facts.size && known.stamp.modified == facts.modified
            && known.reading == Schema.reading && known.stamp.corrections == entries[number].corrections
    }

    /// Whether a file that has not changed is a document; nil where it must be looked at.
    mutating func isDocument(_ path: String, _ facts: FileFacts) -> Bool? {
        guard let number = numbers[path] else { return nil }
        if let stamp = entries[number].known?.stamp {
            return stamp.size == facts.size && stamp.modified == facts.modified ? true : nil
        }
        guard let stamp = entries[number].refused else { return nil }
        guard stamp.size == facts.size, stamp.modified == facts.modified else { return nil }
        entries[number].isSeen = true
        return false
    }

    /// The documents, and the refused files, that were not seen; what is in folders that could not be read is kept.
    func unseen(outside folders: [String]) -> (documents: [Int], refused: [String]) {
        let missing = entries.filter { entry in
            !entry.isSeen && !folders.contains { entry.path == $0 || entry.path.hasPrefix($0 + "/") }
        }
        return (missing.compactMap { $0.known?.id }, missing.filter { $0.refused != nil }.map(\.path))
    }
}
