import Foundation
import Store
import Testing

/// A library follows its folders: what is new comes in, what is changed is read anew, what has gone leaves.
@Suite struct IndexTests {
    private func makeScratch() throws -> Scratch {
        try Scratch([
            "甲.md": "# 甲县造林公报\n\n去年完成造林5万亩，成活率90%。\n", "乙.md": "# 乙县水利公报\n\n去年修建水库12座。\n",
            "镇/丙.txt": "丙镇公路简报\n\n新修公路三十公里，惠及八个村。\n",
        ])
    }

    @Test func aFolderComesIn() throws {
        let scratch = try makeScratch()
        let summary = try scratch.index()
        #expect(summary.new == 3 && summary.documents == 3 && summary.failures == [])
        let rows = try scratch.rows("SELECT path, title, statistics FROM documents ORDER BY path")
        #expect(rows.map { $0[1] } == ["乙县水利公报", "甲县造林公报", "丙镇公路简报"])
        #expect(rows.map { $0[2] } == ["1", "2", "1"])
        #expect(rows[2][0] == scratch.documents + "/镇/丙.txt")
        #expect(try scratch.names(with: "造林") == ["甲.md"] && scratch.names(with: "公") == ["乙.md", "甲.md", "镇/丙.txt"])
        #expect(try scratch.rows("SELECT path FROM folder") == [[scratch.documents]])
    }

    @Test func headingsStandInTheirLines() throws {
        let scratch = try Scratch(["丁.md": "# 丁县防汛公报\n\n入汛以来雨量偏多。\n\n## 一、水情\n\n水位正常。\n\n\n## 二、险情\n\n没有险情。\n"])
        try scratch.index()
        #expect(try scratch.rows("SELECT line FROM sections ORDER BY id") == [["1"], ["5"], ["10"]])
    }

    @Test func numbersKeepWhatOthersSayOfThem() throws {
        let scratch = try Scratch()
        try scratch.write("# 通报\n\n今年办理建议151件，其中代表建议106件，委员提案45件。\n", to: "通报.md")
        try scratch.index()
        #expect(try scratch.rows("SELECT count(*) FROM statistic WHERE checked IS NOT NULL") == [["3"]])
    }

    @Test func whatIsUnchangedIsNotReadAgain() throws {
        let scratch = try makeScratch()
        try scratch.index()
        let ids = try scratch.rows("SELECT id, path FROM documents")
        let again = try scratch.index()
        #expect(again.unchanged == 3 && !again.hasChanged && again.bytes == 0)
        // A file of the same bytes under another time is the same document.
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSince1970: 1e9)], ofItemAtPath: scratch.documents + "/甲.md")
        #expect(try scratch.index().unchanged == 3)
        #expect(try scratch.rows("SELECT id, path FROM documents") == ids)
    }

    @Test func whatIsChangedIsReadAnew() throws {
        let scratch = try makeScratch()
        try scratch.index()
        try scratch.write("# 甲县桥梁公报\n\n去年建桥3座。\n", to: "甲.md")
        let summary = try scratch.index()
        #expect(summary.changed == 1 && summary.unchanged == 2 && summary.new == 0)
        #expect(try scratch.names(with: "造林") == [] && scratch.names(with: "桥梁") == ["甲.md"])
        #expect(try scratch.rows("SELECT count(*) FROM document") == [["3"]])
        #expect(try scratch.rows("SELECT count(*) FROM statistic") == [["3"]])
    }

    @Test func whatHasMovedKeepsItsRows() throws {
        let scratch = try makeScratch()
        try scratch.index()
        let id = try scratch.rows("SELECT id FROM documents WHERE title = '甲县造林公报'")
        try scratch.move("甲.md", to: "档案/2020.md")
        let summary = try scratch.index()
        #expect(summary.renamed == 1 && summary.removed == 0 && summary.new == 0)
        #expect(try scratch.names(with: "造林") == ["档案/2020.md"])
        #expect(try scratch.rows("SELECT id FROM documents WHERE title = '甲县造林公报'") == id)
        // A copy is a document of its own.
        try FileManager.default.copyItem(
            atPath: scratch.documents + "/档案/2020.md", toPath: scratch.documents + "/副本.md")
        #expect(try scratch.index().new == 1)
    }

    @Test func whatHasGoneLeaves() throws {
        let scratch = try makeScratch()
        try scratch.index()
        try scratch.remove("镇")
        try scratch.remove("乙.md")
        #expect(try scratch.index().removed == 2)
        #expect(try scratch.names(with: "公") == ["甲.md"])
        #expect(try scratch.rows("SELECT count(*) FROM passage") == [["1"]])
        // A folder that is not there may be on a disk that is not there.
        try scratch.move("甲.md", to: "../甲.md")
        try FileManager.default.removeItem(atPath: scratch.documents)
        let summary = try scratch.index()
        #expect(summary.removed == 0 && summary.failures.count == 1)
        #expect(try scratch.rows("SELECT count(*) FROM document") == [["1"]])
    }

    @Test func whatIsNoTextIsPassedOver() throws {
        let scratch = try makeScratch()
        try scratch.write(Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]), to: "图.txt")
        try scratch.write(Data([0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0, 0]), to: "程序")
        let summary = try scratch.index()
        #expect(summary.new == 3 && summary.others == 1)
        #expect(summary.failures.map(\.path) == [scratch.documents + "/图.txt"])
        // It is not tried again as long as it is the same file.
        #expect(try scratch.index().failures == [])
        try scratch.write("# 图说\n\n一段文字。\n", to: "图.txt")
        #expect(try scratch.index().new == 1)
        #expect(try scratch.rows("SELECT count(*) FROM refused") == [["0"]])
    }

    @Test func namesThatAreNoUTF8AreKept() throws {
        let scratch = try makeScratch()
        let name: [UInt8] = [0xBC, 0xD7, 0x2E, 0x6D, 0x64]
        let path = Array(scratch.documents.utf8) + [0x2F] + name + [0]
        let file = open(path.map(CChar.init(bitPattern:)), O_CREAT | O_WRONLY, 0o600)
        let text = "# 造林公报\n\n去年造林。\n"
        #expect(write(file, text, text.utf8.count) == text.utf8.count)
        close(file)
        #expect(try scratch.index().new == 4)
        #expect(try scratch.index().unchanged == 4)
        #expect(try scratch.names(with: "造林").count == 2)
    }

    @Test func itCanBeGivenUpAndGoOn() throws {
        let scratch = try Scratch()
        for number in 1...40 { try scratch.write("# 第\(number)号公报\n\n修路\(number)公里。\n", to: "\(number).md") }
        let asked = Counter()
        let summary = try scratch.index(while: { asked.next() < 20 })
        #expect(summary.isStopped && summary.new < 40)
        let rest = try scratch.index()
        #expect(rest.new + summary.new == 40 && rest.unchanged == summary.new)
        #expect(try scratch.rows("SELECT count(*) FROM document") == [["40"]])
    }

    /// A shell makes many paths of a pattern.
    @Test func manyPathsAreOneRun() throws {
        let scratch = try Scratch()
        for number in 1...30 { try scratch.write("第\(number)号公报\n\n修路\(number)公里。\n", to: "\(number).txt") }
        try scratch.write(Data(count: 4000), to: "0.txt")
        let paths = (0...30).map { scratch.documents + "/\($0).txt" }
        let first = try scratch.index(paths: paths)
        #expect(first.new == 30 && first.failures.count == 1)
        // The file that is no text is tried again, since it is named.
        let again = try scratch.index(paths: paths)
        #expect(again.unchanged == 30 && again.failures.count == 1)
        #expect(try LibraryFile(at: scratch.path).forget(LibraryScope(paths)) == 30)
        #expect(try scratch.rows("SELECT (SELECT count(*) FROM refused) + (SELECT count(*) FROM document)") == [["0"]])
    }

    @Test func wordsAndCharactersAreCounted() throws {
        let scratch = try makeScratch()
        try scratch.index()
        #expect(try scratch.rows("SELECT count FROM bigram WHERE characters = '公报'") == [["2"]])
        #expect(try scratch.rows("SELECT count FROM word WHERE word = '12'") == [["1"]])
        try scratch.remove("甲.md")
        try scratch.index()
        #expect(try scratch.rows("SELECT count FROM bigram WHERE characters = '造林'") == [])
    }
}

/// Counts how often it is asked.
final class Counter: @unchecked Sendable {
    private let lock = NSLock()
    private var count = 0

    func next() -> Int {
        lock.withLock {
            count += 1
            return count
        }
    }
}
