import DocumentModel
import DocumentReaders
import Foundation
import Library
import Testing

/// Corrections kept beside the library, never in the document.
@Suite final class CorrectionStoreTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "gazette-\(UUID().uuidString)")
    private let text = "云溪县督查报告\n\n一、总体情况\n\n全县围绕重点任务开展督查，推动难题解决。\n\n个别单位台账更新不及时。\n"

    deinit { try? FileManager.default.removeItem(at: folder) }

    private var store: CorrectionStore { CorrectionStore(folder: folder.path + "/gazette/corrections") }

    @Test func whatIsKeptIsReadAgain() throws {
        let document = try write(text, "报告.txt")
        let anchor = Anchor(fingerprint: 0xFE, offset: 3, before: "前文", after: "后“文”")
        let changes: [Correction.Change] = [
            .join, .split, .move(before: anchor), .level(3), .text, .furniture, .replace("台账", with: "台\n帐"),
            .decline(.fold, .radical),
        ]
        let stored = changes.map { StoredCorrection(Correction($0, at: anchor), made: "2026-01-02T03:04:05Z") }
        try store.change(document) { file in stored.forEach { file.append($0) } }
        #expect(try store.corrections(of: document) == stored)
    }

    @Test func nothingIsWrittenBeforeTheFirstCorrection() throws {
        let document = try write(text, "报告.txt")
        #expect(try store.corrections(of: document).isEmpty)
        #expect(try store.file(of: document).corrections.isEmpty)
        #expect(!FileManager.default.fileExists(atPath: store.folder))
    }

    @Test func theLastOneTakenBackLeavesNoFile() throws {
        let document = try write(text, "报告.txt")
        let split = try stored(.split, "推动", document)
        try store.change(document) { $0.append(split) }
        #expect(try files().count == 1)
        try store.change(document) { $0.remove(split) }
        #expect(try files().isEmpty)
    }

    @Test func aFileThatWasMovedKeepsItsCorrections() throws {
        let document = try write(text, "旧.txt")
        let split = try stored(.split, "推动", document)
        try store.change(document) { $0.append(split) }
        try FileManager.default.moveItem(atPath: document.path, toPath: folder.path + "/新.txt")
        let moved = try readDocument(at: folder.path + "/新.txt")
        #expect(try store.corrections(of: moved) == [split])
        let join = try stored(.join, "个别", document)
        try store.change(moved) { $0.append(join) }
        #expect(try store.corrections(of: moved) == [split, join])
        #expect(try files().count == 1)
    }

    @Test func aCopyHasItsOwn() throws {
        let document = try write(text, "甲.txt")
        let split = try stored(.split, "推动", document)
        try store.change(document) { $0.append(split) }
        let copy = try write(text, "乙.txt")
        try store.change(copy) { $0.remove(split) }
        #expect(try store.corrections(of: copy).isEmpty)
        #expect(try store.corrections(of: document) == [split])
    }

    @Test func anotherConversionAtTheSamePathKeepsThem() throws {
        let document = try write(text, "报告.txt")
        let split = try stored(.split, "推动", document)
        try store.change(document) { $0.append(split) }
        let other = try write(text.replacing("，", with: ",").replacing("任务开展", with: "任务\n开 展"), "报告.txt")
        let reading = CorrectedDocument(other, try store.corrections(of: other))
        #expect(reading.corrections.map { $0.source != nil } == [true])
        #expect(reading.document.blocks.contains { $0.text == "推动难题解决。" })
        let furniture = try stored(.furniture, "个别", other)
        try store.change(other) { $0.append(furniture) }
        #expect(try files().count == 1)
        #expect(try store.corrections(of: other).count == 2)
    }

    @Test func anotherConversionElsewhereGetsThemByImport() throws {
        let document = try write(text, "报告.txt")
        let level = try stored(.level(3), "全县", document)
        try store.change(document) { $0.append(level) }
        let patch = try CorrectionFile(try store.file(of: document).bytes, path: "补丁")
        let other = try write("# 云溪县督查报告\n## 一、总体情况\n全县围绕重点任务\n开展督查,推动难题解决。\n", "换.md")
        #expect(try store.corrections(of: other).isEmpty)
        #expect(try store.change(other) { $0.merge(patch) } == 1)
        #expect(try store.change(other) { $0.merge(patch) } == 0)
        let reading = CorrectedDocument(other, try store.corrections(of: other))
        #expect(reading.document.sections.map(\.level).contains(3))
    }

    @Test func twoProgramsAtOnceLoseNothing() throws {
        let document = try write(text, "报告.txt")
        let store = store
        DispatchQueue.concurrentPerform(iterations: 4) { writer in
            for number in 0..<25 {
                let anchor = Anchor(fingerprint: UInt64(writer), offset: number, before: "", after: "")
                let stored = StoredCorrection(Correction(.split, at: anchor), made: "")
                do { try store.change(document) { $0.append(stored) } } catch { Issue.record(error) }
            }
        }
        let places = try store.corrections(of: document).map(\.correction.anchor)
        #expect(Set(places.map { "\($0.fingerprint) \($0.offset)" }).count == 100)
        #expect(places.count == 100)
    }

    @Test func aDamagedOrNewerFileIsToldAndNeverOverwritten() throws {
        let document = try write(text, "报告.txt")
        let split = try stored(.split, "推动", document)
        try store.change(document) { $0.append(split) }
        let path = try #require(try files().first)
        let contents = ["", "垃圾\n", "{\"gazette\":\"corrections\",\"version\":2}\n", "[1,2]\n", "{\"version\":1}\n"]
        for content in contents {
            try content.write(toFile: path, atomically: true, encoding: .utf8)
            let isNewer = content.contains(":2")
            #expect(throws: isNewer ? CorrectionError.newer(path: path) : .damaged(path: path)) {
                try store.corrections(of: document)
            }
            #expect(throws: CorrectionError.self) { try store.change(document) { $0.append(split) } }
            #expect(try String(contentsOfFile: path, encoding: .utf8) == content)
        }
    }

    @Test func unknownLinesAndFieldsAreKept() throws {
        let document = try write(text, "报告.txt")
        let split = try stored(.split, "推动", document)
        try store.change(document) { $0.append(split) }
        let path = try #require(try files().first)
        let known = try String(contentsOfFile: path, encoding: .utf8)
        let lines = known.split(separator: "\n")
        let richer = lines[1].replacing("\"change\"", with: "\"note\":\"另存\",\"change\"")
        let unknown = "{\"change\":\"colour\",\"at\":1}"
        try "\(lines[0])\n\(richer)\n\(unknown)\n不是 JSON\n".write(toFile: path, atomically: true, encoding: .utf8)
        let join = try stored(.join, "个别", document)
        try store.change(document) { $0.append(join) }
        let kept = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
        #expect(kept[1...3] == [richer[...], unknown[...], "不是 JSON"])
        #expect(try store.corrections(of: document).count == 2)
    }

    @Test(arguments: [
        #"{"change":"heading","level":1e99,"at":AT}"#, #"{"change":"heading","level":99999999999999999999,"at":AT}"#,
        #"{"change":"heading","at":AT}"#, #"{"change":"heading","level":0,"at":AT}"#, #"{"change":"move","at":AT}"#,
        #"{"change":"replace","old":"","new":"x","at":AT}"#,
        #"{"change":"decline","repair":"no","reason":"x","at":AT}"#,
        #"{"change":"join"}"#, #"{"change":"join","at":[]}"#, #"{"at":AT}"#, "{", "[[[[", "\u{0}",
        #"{"change":"join","at":{"paragraph":"zz","offset":0,"before":"","after":""}}"#,
        #"{"change":"join","at":{"paragraph":"1","offset":-1,"before":"","after":""}}"#,
        #"{"change":"join","at":{"paragraph":"1","offset":9223372036854775807,"before":"","after":""}}"#,
    ])
    func aLineThatCannotBeIsNoCorrection(line: String) throws {
        let anchor = #"{"paragraph":"1","offset":0,"before":"","after":""}"#
        let bytes = Array(
            (#"{"gazette":"corrections","version":1}"# + "\n" + line.replacing("AT", with: anchor) + "\n").utf8)
        let file = try CorrectionFile(bytes, path: "补丁")
        #expect(file.corrections.isEmpty && file.unknownCount == 1)
    }

    @Test func anyBytesGiveAFileOrAnError() throws {
        let document = try write(text, "报告.txt")
        var file = try store.file(of: document)
        file.append(try stored(.replace("台账", with: "台帐"), "台账", document))
        var random = SystemRandomNumberGenerator()
        for _ in 0..<2000 {
            var bytes = file.bytes
            for _ in 0...Int.random(in: 0..<4, using: &random) {
                bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: .min ... .max, using: &random)
            }
            guard let read = try? CorrectionFile(bytes, path: "") else { continue }
            _ = CorrectedDocument(document, read.corrections)
            #expect((try? CorrectionFile(read.bytes, path: "")) != nil)
        }
    }

    private func write(_ text: String, _ name: String) throws -> Document {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let path = folder.path + "/" + name
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        return try readDocument(at: path)
    }

    private func stored(
        _ change: CorrectionRequest.Change, _ words: String, _ document: Document
    ) throws(CorrectionError) -> StoredCorrection {
        let bytes = document.source.bytes
        let sought = Array(words.utf8)
        let place = bytes.indices.first { bytes[$0...].starts(with: sought) } ?? 0
        let request = CorrectionRequest(change, at: place..<bytes.count)
        return StoredCorrection(try request.correction(in: document), made: "2026-01-02T03:04:05Z")
    }

    private func files() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: store.folder).filter { $0.hasSuffix(".jsonl") }
            .map { store.folder + "/" + $0 }
    }
}
