import DocumentModel
import DocumentReaders
import GRDB
import Library
import Testing

@testable import Store

/// What makes a document be read anew though its file is the same: corrections, and a program that reads otherwise.
@Suite struct VersionTests {
    private let scratch: Scratch
    private let library: LibraryFile
    private let corrections: CorrectionStore

    init() throws {
        scratch = try Scratch([
            "甲.md": "甲县督查报告\n\n一、总体情况\n\n全县围绕重点任务开展督查，推动难题解决。\n", "乙.md": "# 乙县造林公报\n\n去年造林9万亩。\n",
        ])
        library = try LibraryFile(at: scratch.path)
        corrections = CorrectionStore(folder: scratch.folder + "/corrections")
    }

    private func index() throws -> IndexSummary {
        var options = IndexOptions.aside
        options.corrections = corrections
        return try Indexer(library, options).index([scratch.documents]) ?? IndexSummary()
    }

    private func change(_ sql: String) throws { try library.pool.write { try $0.execute(sql: sql) } }

    @Test func aCorrectionMakesADocumentStale() throws {
        #expect(try index().new == 2)
        let document = try readDocument(at: scratch.documents + "/甲.md")
        let words = Array("难题".utf8)
        let place = try #require(
            document.source.bytes.indices.first { document.source.bytes[$0...].starts(with: words) })
        let request = CorrectionRequest(.split, at: place..<place + words.count)
        let stored = StoredCorrection(try request.correction(in: document), made: "")
        try corrections.change(document) { $0.append(stored) }
        #expect(try index().changed == 1)
        #expect(try index().unchanged == 2)
        try corrections.change(document) { $0.remove(stored) }
        #expect(try index().changed == 1)
    }

    @Test func anotherVersionOfTheReadingReadsAnew() throws {
        #expect(try index().new == 2)
        try change("UPDATE document SET reading = reading - 1 WHERE path LIKE '%乙.md'")
        let summary = try index()
        #expect(summary.changed == 1 && summary.unchanged == 1)
        #expect(try index().unchanged == 2)
    }

    @Test func otherTokensAreWrittenWithoutReading() throws {
        #expect(try index().new == 2)
        try change("INSERT INTO search (search) VALUES ('delete-all')")
        #expect(try scratch.names(with: "造林") == [])
        try change("UPDATE state SET value = value - 1 WHERE name = 'tokens'")
        #expect(try index().unchanged == 2)
        #expect(try scratch.names(with: "造林") == ["乙.md"] && scratch.names(with: "督查") == ["甲.md"])
        // A second time would double them.
        try scratch.remove("乙.md")
        #expect(try index().removed == 1)
        #expect(try scratch.names(with: "造林") == [])
    }

    @Test func damageIsFound() throws {
        #expect(try index().new == 2)
        #expect(try library.check().damage == [])
        try change("DELETE FROM passage WHERE id = 1")
        #expect(try library.check().damage.count == 2)
    }

    @Test func documentsAreForgotten() throws {
        #expect(try index().new == 2)
        #expect(try library.forget(LibraryScope([scratch.documents + "/甲.md"])) == 1)
        #expect(try library.roots() == [scratch.documents])
        #expect(try library.forget(LibraryScope([scratch.documents])) == 1)
        #expect(try library.roots() == [] && library.documentCount() == 0)
        #expect(try scratch.names(with: "造林") == [])
    }

    @Test func otherFilesAreNoLibraries() throws {
        let statistics = scratch.folder + "/statistics.sqlite"
        try Store(creating: statistics).close()
        #expect(throws: StoreError.noLibrary(path: statistics)) { try LibraryFile(at: statistics) }
        let text = scratch.documents + "/甲.md"
        #expect(throws: StoreError.noLibrary(path: text)) { try LibraryFile(at: text) }
        try change("PRAGMA user_version = 1000")
        #expect(throws: StoreError.newer(path: scratch.path)) { try LibraryFile(at: scratch.path) }
        #expect(throws: StoreError.self) { try LibraryFile(at: "/proc/nowhere/library.sqlite") }
    }
}
