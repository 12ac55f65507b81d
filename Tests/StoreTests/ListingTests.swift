import DocumentModel
import DocumentReaders
import Foundation
import Library
import Statistics
import Store
import Testing

/// The documents of a library as a list, and their statistics as they were put.
@Suite final class ListingTests {
    private let folder = NSTemporaryDirectory() + "listing-" + UUID().uuidString
    private let library: LibraryFile

    init() throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        library = try LibraryFile(at: folder + "/library.sqlite")
        let texts = [
            ("/县/乙.md", "# 丙乡年报\n\n丙乡人民政府\n2021年3月2日\n"), ("/县/甲.md", "# 甲乡年报\n\n去年修渠12公里，栽树3万株。\n"),
            ("/县城/丁.md", "# 丁镇年报\n\n全年修路5公里。\n"), ("/县/子/Report_1.md", "# 子村年报\n\n子村村民委员会\n2023年4月5日\n"),
        ]
        try library.put(texts.map { Self.prepared($1, path: $0) })
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    private static func prepared(_ text: String, path: String) -> PreparedDocument {
        let document = readDocument(Array(text.utf8), path: path)
        return PreparedDocument(document, extractStatistics(from: document))
    }

    private func names(_ listing: Listing) throws -> [String] {
        try library.entries(0..<100, of: try library.list(listing)).map(\.fileName)
    }

    @Test func aScopeIsAFolderOrAFileAndNotWhatIsNamedLikeIt() throws {
        #expect(try names(Listing(.all)).count == 4)
        #expect(try library.list(Listing(.under(["/县"]))).count == 3)
        #expect(try names(Listing(.under(["/县城", "/县/甲.md"]))) == ["甲.md", "丁.md"])
        #expect(try names(Listing(.under([]))).isEmpty)
        let many = ["/县"] + (0..<3000).map { "/无\"\\\u{1}\($0)" }
        #expect(try names(Listing(.under(many))) == (try names(Listing(.under(["/县"])))))
        #expect(try library.statisticCount(in: .under(["/县"])) == 2)
    }

    @Test func documentsAreListedByPathDateAndTitle() throws {
        #expect(
            try names(Listing(.all))
                == ["乙.md", "甲.md", "Report_1.md", "丁.md"].sorted { first, second in
                    (try? path(first)) ?? "" < (try? path(second)) ?? ""
                })
        #expect(try names(Listing(.all, order: .date)).prefix(2) == ["Report_1.md", "乙.md"])
        #expect(
            try names(Listing(.all, order: .title))
                == ["丁.md", "乙.md", "子.md", "甲.md"].map {
                    $0 == "子.md" ? "Report_1.md" : $0
                })
    }

    private func path(_ name: String) throws -> String {
        try library.entries(0..<9, of: try library.list(Listing(.all))).first { $0.fileName == name }?.path ?? ""
    }

    @Test func wordsOfAFilterStandInTitleIssuerDateOrName() throws {
        #expect(try names(Listing(.all, filter: "年报")).count == 4)
        #expect(try names(Listing(.all, filter: "年报 乡")).count == 2)
        #expect(try names(Listing(.all, filter: "2023-04")) == ["Report_1.md"])
        #expect(try names(Listing(.all, filter: "report_")) == ["Report_1.md"])
        // A name of a folder is none of a file; % and _ mean themselves.
        #expect(try names(Listing(.all, filter: "县")).isEmpty)
        #expect(try names(Listing(.all, filter: "%")).isEmpty && names(Listing(.all, filter: "t_r")).isEmpty)
    }

    @Test(arguments: LibraryOrder.allCases, ["", "年报"])
    func windowsAndRowsFitTogether(_ order: LibraryOrder, _ filter: String) throws {
        let listed = try library.list(Listing(.under(["/县", "/县城"]), filter: filter, order: order))
        let all = try library.entries(0..<100, of: listed)
        #expect(listed.count == 4 && all.count == 4)
        for row in 0..<4 {
            #expect(try library.entries(row..<row + 1, of: listed) == [all[row]])
            #expect(try library.row(of: all[row].path, in: listed) == row)
        }
        #expect(try library.row(of: "/无", in: listed) == nil)
        #expect(try library.entries(4..<9, of: listed).isEmpty)
    }

    @Test func statisticsComeBackAsTheyWerePut() throws {
        let document = readDocument(
            Array("# 渠务公报\n\n## 一、工程\n\n去年修渠12公里、 30座水闸，其中甲渠5公里、乙渠7公里。办理建议30件，其中甲局12件、乙局18件。完成率由80%提高到95%以上。\n".utf8),
            path: "/渠.md")
        var rows = extractStatistics(from: document)
        rows = marked(rows, with: checks(of: rows, in: document))
        rows[0].former = [.unit: "里", .indicator: ""]
        rows[0].origin = .edited
        rows[1].verbatim = "三十座"
        #expect(rows.contains { $0.check != nil })
        try library.put([PreparedDocument(document, rows)])
        let kept = try library.statistics(in: .under(["/渠.md"]), limit: 100)
        #expect(kept.documents.map(\.statistics) == [rows] && !kept.isCut)
        #expect(kept.documents.map(\.sections) == [document.sections.map(\.title)])
        #expect(kept.documents.first?.entry == LibraryEntry(document, statistics: rows))
    }

    @Test func onlySoManyStatisticsAreGiven() throws {
        let kept = try library.statistics(in: .all, limit: 2)
        #expect(kept.isCut && kept.documents.reduce(0) { $0 + $1.statistics.count } == 2)
        #expect(try !library.statistics(in: .all, limit: 3).isCut)
    }
}
