import Foundation
import Store
import Tables

/// A folder with documents and a library beside it; both go with it.
final class Scratch: Sendable {
    let folder: String
    var documents: String { folder + "/文件" }
    var path: String { folder + "/library.sqlite" }

    init(_ texts: [String: String] = [:]) throws {
        let made = NSTemporaryDirectory() + "/" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: made + "/文件", withIntermediateDirectories: true)
        folder = URL(filePath: made).resolvingSymlinksInPath().path
        for (name, text) in texts { try write(text, to: name) }
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func write(_ text: String, to name: String) throws { try write(Data(text.utf8), to: name) }

    func write(_ data: Data, to name: String) throws {
        let url = URL(filePath: documents + "/" + name)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: url)
    }

    func move(_ name: String, to other: String) throws {
        let target = URL(filePath: documents + "/" + other)
        try FileManager.default.createDirectory(
            at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
        try FileManager.default.moveItem(atPath: documents + "/" + name, toPath: target.path)
    }

    func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: documents + "/" + name) }

    /// Indexes the documents into the library.
    @discardableResult
    func index(
        _ library: LibraryFile? = nil, paths: [String]? = nil, while isWanted: @escaping @Sendable () -> Bool = { true }
    ) throws -> IndexSummary {
        var options = IndexOptions.aside
        options.threads = 2
        options.corrections = nil
        let library = try library ?? LibraryFile(at: path)
        return try Indexer(library, options).index(paths ?? [documents], while: isWanted) ?? IndexSummary()
    }

    /// The rows of an answer to a query of the library.
    func rows(_ sql: String) throws -> [[String]] { try Self.rows(sql, of: path) }

    /// The rows of an answer to a query of a library.
    static func rows(_ sql: String, of path: String) throws -> [[String]] {
        let store = try Store(reading: path)
        let table = try store.answer(sql).table
        return (0..<table.rowCount).map { row in table.columns.map { $0.texts[row] } }
    }

    /// The names of the documents that have a token, in order.
    func names(with token: String) throws -> [String] {
        try rows(
            """
            SELECT DISTINCT path FROM search JOIN passage ON passage.id = search.rowid
            JOIN document ON document.id = passage.document WHERE search MATCH '"\(token)"' ORDER BY path
            """
        ).map { String($0[0].dropFirst(documents.count + 1)) }
    }
}
