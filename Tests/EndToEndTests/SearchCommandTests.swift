import Foundation
import TerminalSupport
import Testing

/// `gazette search` with a library beside the files.
@Suite struct SearchCommandTests {
    private let program = programFolder() + "/gazette"
    private let folder: Folder

    init() throws {
        folder = try Folder([:])
        try FileManager.default.createDirectory(atPath: folder.path + "/文件", withIntermediateDirectories: true)
        try folder.write("# 甲县造林报告\n\n2024年3月1日\n\n## 一、造林\n\n去年造林五万亩。\n", to: "文件/甲.md")
        try folder.write("# 乙县水利简报\n\n2025年1月2日\n\n修建水库，兼顾造林。\n", to: "文件/乙.md")
    }

    private func gazette(_ arguments: [String]) throws -> Outcome {
        let variables = ["XDG_DATA_HOME=\(folder.path)/.data", "GAZETTE_LIBRARY=\(folder.path)/文件"]
        return try outcome(of: ["env", "-C", folder.path] + variables + [program] + arguments)
    }

    @Test func theLibraryAndTheFilesAnswerAlike() throws {
        let read = try gazette(["search", "造林", "文件", "--format", "jsonl"])
        #expect(try gazette(["index", "文件", "--quiet"]).status == 0)
        let known = try gazette(["search", "造林", "文件", "--format", "jsonl"])
        #expect(read.output == known.output && read.output.split(separator: "\n").count == 4)
        // A file that has changed is read.
        try folder.write("# 乙县水利简报\n\n修建水库。造林，还是造林，总是造林。\n", to: "文件/乙.md")
        #expect(try gazette(["search", "造林", "文件", "--count"]).output == "6 places in 2 documents\n")
        #expect(try gazette(["search", "造林", "--count"]).output == "4 places in 2 documents\n")
    }

    @Test func orderLimitAndNames() throws {
        _ = try gazette(["index", "文件", "--quiet"])
        let names = { (arguments: [String]) in
            try gazette(["search", "造林", "--files"] + arguments).output.split(separator: "\n").map { $0.suffix(4) }
        }
        #expect(try names(["--order", "date"]) == ["乙.md", "甲.md"])
        #expect(try names(["--order", "relevance"]) == ["甲.md", "乙.md"])
        #expect(try names(["--limit", "1"]).count == 1)
    }

    @Test func aWrongQueryIsMarked() throws {
        let outcome = try gazette(["search", "造林 tilte:报告", "文件"])
        #expect(outcome.status == 64 && outcome.output.isEmpty)
        #expect(outcome.errors.contains("  造林 tilte:报告\n       ^^^^^\n"))
    }

    @Test func ofALongQueryTheWrongPartIsShown() throws {
        let words = String(repeating: "造林", count: 500)
        let lines = try gazette(["search", "\(words) tilte:报告 \(words)", "文件"]).errors.split(separator: "\n")
        #expect(lines.count == 3 && lines.allSatisfy { $0.count < 120 })
        #expect(lines[1].hasPrefix("  …") && lines[1].contains("林 tilte:报告 造") && lines[1].hasSuffix("…"))
    }

    @Test func filesAreSearchedWhereTheLibraryCannotBeUsed() throws {
        let answer = "4 places in 2 documents\n"
        let homeless = ["env", "-u", "HOME", "-u", "XDG_DATA_HOME", program, "search", "造林", "--count"]
        #expect(try outcome(of: homeless + [folder.path + "/文件"]).output == answer)
        try FileManager.default.createDirectory(
            atPath: folder.path + "/.data/gazette", withIntermediateDirectories: true)
        try folder.write("不是数据库", to: ".data/gazette/library.sqlite")
        let read = try gazette(["search", "造林", "文件", "--count"])
        #expect(read.status == 0 && read.output == answer && read.errors.contains("is no library"))
        #expect(try gazette(["search", "造林", "--count"]).status == 1)
    }

    @Test func wordsFoundNowhereArePinyin() throws {
        let read = try gazette(["search", "zaolin", "文件", "--count"])
        #expect(read.errors.contains("zaolin: 造林 (2)") && read.output == "4 places in 2 documents\n")
        #expect(try gazette(["search", "qqqq", "文件"]).status == 1)
    }

    @Test func searchesAreSavedAndAskedAgain() throws {
        _ = try gazette(["index", "文件", "--quiet"])
        #expect(try gazette(["search", "水库", "--save", "水"]).status == 0)
        #expect(try gazette(["search", "@水", "--count"]).output == "1 place in 1 document\n")
        #expect(try gazette(["search", "--saved", "水", "--count"]).output == "1 place in 1 document\n")
        #expect(try gazette(["search", "--saved"]).output.contains("水库"))
        #expect(try gazette(["search", "水库", "--save", " "]).status == 64)
        #expect(try gazette(["search", "@无"]).errors.contains("no search is saved as 无"))
    }

    @Test func hitsAreExportedWithTheirCitations() throws {
        let table = try gazette(["search", "水库", "文件", "--format", "csv"]).output
        #expect(table.hasPrefix("citation,title,issuer,date,file,line,column,section,context"))
        #expect(table.contains("《乙县水利简报》，2025-01-02，乙.md:5"))
        #expect(try gazette(["search", "水库", "文件", "--output", "水.md"]).status == 0)
        #expect(try gazette(["search", "水库", "文件", "--output", "水.md"]).status == 1)
    }
}
