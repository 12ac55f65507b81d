import DocumentModel
import DocumentReaders
import Foundation
import Search
import Statistics
import Store
import Testing

/// What a search of the library gives, document after document.
@Suite final class LibrarySearchTests {
    private static let texts = [
        ("/报告/甲.md", "# 甲县林业工作情况\n\n2024年3月1日\n\n## 一、造林\n\n去年造林五万亩，造林成活率90%。\n\n## 二、护林\n\n护林员巡查三千次。\n"),
        ("/报告/乙.md", "# 造林简报\n\n2021年5月6日\n\n今年造林继续推进，护林不松。\n"),
        ("/通知/丙.md", "# 丙县通知\n\n2025年1月2日\n\n各乡镇要做好冬季造 林准备。Reforestation goes on.\n"),
    ]

    private let folder: URL
    private let library: LibraryFile

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        library = try LibraryFile(at: folder.appending(path: "library.sqlite").path)
        try library.put(
            Self.texts.map { path, text in
                let document = readDocument(Array(text.utf8), path: path)
                return PreparedDocument(document, extractStatistics(from: document))
            })
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    private func found(
        _ query: String, _ scope: LibraryScope = .all, _ order: SearchOrder = .place,
        limit: Int = .max
    ) throws -> [FoundDocument] {
        var documents: [FoundDocument] = []
        try library.search(Query(query), in: scope, order: order, limit: limit, context: 6) {
            documents.append($0)
            return true
        }
        return documents
    }

    @Test func documentsComeWithTheirHitsInContext() throws {
        let documents = try found("造林")
        #expect(documents.map(\.path) == ["/报告/甲.md", "/报告/乙.md", "/通知/丙.md"])
        #expect(documents.map(\.count) == [3, 2, 1])
        let hit = try #require(documents[0].hits.dropFirst().first)
        #expect(hit.section == "造林")
        #expect((hit.line, hit.column) == (7, 3))
        #expect(hit.marked == "去年造林五万亩，造林…")
        #expect(hit.ranges.map { String(decoding: Array(hit.context.utf8)[$0], as: UTF8.self) } == ["造林"])
    }

    @Test func aPhraseGoesAcrossBlanks() throws {
        let documents = try found("冬季造林准备")
        #expect(documents.map(\.path) == ["/通知/丙.md"])
        #expect(documents.first?.hits.map(\.line) == [5])
    }

    @Test func aScopeIsAFolderOrADocument() throws {
        #expect(try found("造林", .under(["/报告"])).count == 2)
        #expect(try found("造林", .under(["/报告/乙.md", "/通知"])).count == 2)
        #expect(try found("造林", .under(["/报"])).isEmpty)
        #expect(try library.hits(of: Query("造林"), inDocument: "/报告/甲.md").count == 3)
    }

    @Test func documentsAreOrdered() throws {
        #expect(try found("造林", .all, .date).map(\.path) == ["/通知/丙.md", "/报告/甲.md", "/报告/乙.md"])
        #expect(try found("造林", .all, .relevance).map(\.path).first == "/报告/乙.md")
    }

    @Test func itEndsWhenEnoughIsFound() throws {
        let documents = try found("造林", limit: 4)
        #expect(documents.map(\.hits.count) == [3, 1])
        #expect(documents.map(\.count) == [3, nil])
        var seen = 0
        let isWhole = try library.search(Query("造林")) { _ in
            seen += 1
            return false
        }
        #expect(!isWhole && seen == 1)
        let isGivenUp = try !library.search(Query("造林"), while: { false }, found: { _ in true })
        #expect(isGivenUp)
    }

    @Test func allIsCounted() throws {
        #expect(try library.count(Query("造林")) == FoundCount(documents: 3, hits: 6, isComplete: true))
        #expect(try library.count(Query("造林"), in: .under(["/通知"])).hits == 1)
        #expect(try library.count(Query("无此语")) == FoundCount(isComplete: true))
        let given = try library.count(Query("造林"), while: { false })
        #expect(!given.isComplete)
    }

    @Test func aLaterSearchSeesWhatWasPut() throws {
        #expect(try found("渔业").isEmpty)
        let document = readDocument(Array("# 渔业通报\n\n渔业增产。\n".utf8), path: "/报告/丁.md")
        try library.put([PreparedDocument(document, [])])
        #expect(try found("渔业", .under(["/报告"])).map(\.hits.count) == [2])
    }
}

extension LibrarySearchTests {
    @Test func searchesAreKept() throws {
        for query in ["造林", "护林", "造林", " "] { try library.noteSearched(query) }
        #expect(try library.searched() == ["造林", "护林"])
        #expect(try library.searched(last: 1) == ["造林"])
        try library.save("造林", as: "林")
        try library.save("造林 OR 护林", order: .date, as: "林")
        let kept = try #require(try library.savedSearch(named: "林"))
        #expect(kept.query == "造林 OR 护林" && kept.order == .date)
        try library.removeSavedSearch(named: "林")
        #expect(try library.savedSearches().isEmpty)
    }

    @Test func theLastSearchIsRemembered() throws {
        let scratch = try Scratch(["a.md": "# 林业\n\n造林。\n"])
        let library = try LibraryFile(at: scratch.path)
        #expect(try library.lastSearch() == nil)
        let last = LastSearch(query: "1", order: .date, isOfLibrary: true, path: "/甲/a.md", block: 3, offset: 9)
        try library.note(LastSearch(query: "造林", order: .place, isOfLibrary: false))
        try library.note(last)
        #expect(try LibraryFile(at: scratch.path).lastSearch() == last)
    }

    @Test func pinyinIsReadWithWhatTheLibraryHas() throws {
        let scratch = try Scratch(["a.md": "# 造林报告\n\n造林报告如下，造林面积增加。\n", "b.md": "# 找零\n\n找零不便。\n"])
        let library = try LibraryFile(at: scratch.path)
        try scratch.index(library)
        let phrases = try library.phrases(forPinyin: "zlbg")
        #expect(phrases == [PinyinPhrase(phrase: "造林报告", count: 1)])
        #expect(Set(try library.phrases(forPinyin: "zl").map(\.phrase)).isSuperset(of: ["造林", "找零"]))
        #expect(try library.phrases(forPinyin: "xyz").isEmpty)
    }

    @Test func wordsThatComeLaterAreFoundInsideOfOthers() throws {
        let scratch = try Scratch(["a.md": "# Audit\n\nThe audits are done.\n\(String(repeating: "\n段落。\n", count: 9))"]
        )
        for number in 0..<40 { try scratch.write("# 文件\n\n第\(number)份。\n", to: "更多/\(number).md") }
        let library = try LibraryFile(at: scratch.path)
        try scratch.index(library)
        #expect(try library.count(Query("udit")).hits == 2)
        try scratch.write("# 新增\n\nA re-audited account.\n", to: "b.md")
        try scratch.index(library)
        #expect(try library.count(Query("udit")).hits == 3)
    }
}
