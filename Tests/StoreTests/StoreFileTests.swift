import DocumentReaders
import Foundation
import Statistics
import Store
import Tables
import Testing

/// Stores as files, which other programs open too.
@Suite struct StoreFileTests {
    private let folder: String

    init() throws {
        folder = NSTemporaryDirectory() + "/" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    private func makeStore() throws -> String {
        let path = folder + "/a.sqlite"
        let store = try Store(creating: path)
        let document = readDocument(Array("# 造林公报\n\n去年完成造林5万亩，成活率90%。\n".utf8), path: "林.md")
        try store.put(document, extractStatistics(from: document))
        try store.close()
        return path
    }

    @Test func aStoreIsReadAgain() throws {
        let store = try Store(reading: try makeStore())
        try store.seal()
        #expect(try store.answer("SELECT value FROM statistics").table.columns[0].texts == ["50000", "90"])
        #expect(throws: StoreError.refused) { try store.answer("DELETE FROM document") }
    }

    @Test func theFileSaysWhatItIs() throws {
        let bytes = try Data(contentsOf: URL(filePath: try makeStore()))
        // Database header, offsets 60 and 68 (https://www.sqlite.org/fileformat.html, 1.3).
        #expect(Array(bytes[60..<64]) == [0, 0, 0, 2])
        #expect(String(decoding: bytes[68..<72], as: UTF8.self) == "GZTE")
    }

    @Test func aDamagedFileIsToldAsOne() throws {
        let path = folder + "/c.sqlite"
        _ = try LibraryFile(at: path)
        try Data(contentsOf: URL(filePath: path)).prefix(40_000).write(to: URL(filePath: path))
        let error = #expect(throws: StoreError.self) { try LibraryFile(at: path).check() }
        guard case .damaged(path, _)? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test func otherFilesAreRefused() throws {
        let text = folder + "/a.txt"
        try String(repeating: "不是数据库。", count: 200).write(toFile: text, atomically: true, encoding: .utf8)
        #expect(throws: StoreError.foreign(path: text)) { try Store(reading: text) }
        #expect(throws: StoreError.self) { try Store(reading: folder + "/无.db") }
        let other = folder + "/b.db"
        try Store.write(
            DataTable(columns: [DataColumn(name: "a", title: "", texts: ["1"])]), named: "x", to: other)
        #expect(throws: StoreError.foreign(path: other)) { try Store(reading: other) }
    }
}
