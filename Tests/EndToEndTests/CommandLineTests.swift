import Foundation
import TerminalSupport
import Testing

/// The program as scripts see it: what it writes where, and how it ends.
@Suite struct CommandLineTests {
    let folder: Folder

    init() throws {
        folder = try Folder([
            "a.md": "# 示范县托育工作报告\n\n## 一、去年\n\n新建托育点12个，托 育服务覆盖8个乡镇。\n\n## 二、今年\n\n拟再建托育点20个。\n",
            "b.txt": "公园简报\n\n全县新增口袋公园 30 处。\n",
            "=c.md": "# 造林\n\n完成造林5万亩，其中\"经济林\",占40%。\n",
            "empty.md": "",
        ])
    }

    @Test(arguments: [
        (["info", "没有.md"], 1, "没有.md"), (["outline", "."], 1, "folder"), (["text", "empty.md"], 1, "empty.md"),
        (["statistics", "没有.md"], 1, "没有.md"), (["search", "托育", "没有"], 1, "没有"),
        (["info", "/usr/bin/env"], 1, "text"),
    ])
    func badInputIsToldInOneSentence(arguments: [String], status: Int32, word: String) throws {
        let outcome = try gazette(arguments)
        #expect(outcome.status == status)
        #expect(outcome.output.isEmpty)
        #expect(outcome.errors.contains(word))
        #expect(outcome.errors.hasPrefix("gazette: ") && outcome.errors.hasSuffix(".\n"))
        #expect(outcome.errors.split(separator: "\n").count == 1)
    }

    @Test(arguments: [
        ["info"], ["nonsense", "--what"], ["search"], ["search", " "], ["search", "x", "--limit", "0"],
        ["outline", "a.md", "--format", "xml"],
    ])
    func badUsageIsStatus64(arguments: [String]) throws {
        let outcome = try gazette(arguments)
        #expect(outcome.status == 64)
        #expect(outcome.output.isEmpty && !outcome.errors.isEmpty)
    }

    @Test func searchFindsAcrossSpaces() throws {
        let outcome = try gazette(["search", "托育服务", "."])
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("5: ") && outcome.output.hasSuffix("1 place in 1 document\n"))
    }

    @Test func searchPrintsJSONLines() throws {
        let outcome = try gazette(["search", "托育点", "a.md", "--format", "jsonl"])
        let rows = try outcome.jsonLines()
        #expect(rows.map { $0["line"] as? Int } == [5, 9])
        #expect(rows.map { $0["column"] as? Int } == [3, 4])
        #expect(rows.map { $0["section"] as? String } == ["去年", "今年"])
        #expect(rows.allSatisfy { $0["file"] as? String == "a.md" && $0["title"] as? String == "示范县托育工作报告" })
        #expect(try gazette(["search", "托育点", "--limit", "1", "--format", "jsonl", "a.md"]).jsonLines().count == 1)
    }

    @Test func searchWithoutHitsIsStatus1() throws {
        let outcome = try gazette(["search", "高铁", "a.md", "b.txt"])
        #expect(outcome.status == 1)
        #expect(outcome.output.isEmpty)
    }

    @Test func aFileThatCannotBeReadDoesNotHideTheOthers() throws {
        let outcome = try gazette(["search", "公园", "没有.md", "b.txt"])
        #expect(outcome.status == 1)
        #expect(outcome.output.contains("口袋公园"))
        #expect(outcome.errors.contains("没有.md"))
    }

    @Test func statisticsHaveTheirFields() throws {
        let rows = try gazette(["statistics", "a.md", "--format", "jsonl"]).jsonLines()
        let first = try #require(rows.first { $0["value"] as? String == "12" })
        #expect(first["line"] as? Int == 5)
        #expect(first["unit"] as? String == "个")
        #expect(first["bound"] as? String == "=")
        #expect(first["from"] is NSNull)
        let names = [
            "file", "line", "column", "verbatim", "value", "unit", "bound", "kind", "indicator", "period", "from",
        ]
        #expect(
            Set(names + ["status", "scope", "group", "section", "sentence", "corrected", "checks"]) == Set(first.keys))
    }

    @Test func statisticsAsCSVAreQuotedAndHarmless() throws {
        let lines = try gazette(["statistics", "=c.md", "a.md", "--format", "csv"]).output.components(
            separatedBy: "\r\n")
        #expect(lines.first?.hasPrefix("file,line,column,verbatim,value,unit,bound,kind,indicator,") == true)
        #expect(lines.filter { $0.hasPrefix("file,") }.count == 1)
        let row = try #require(lines.first { $0.contains("50000") })
        #expect(row.hasPrefix("'=c.md,3,") && row.contains(",=,"))
        #expect(row.contains(",\"完成造林5万亩，其中\"\"经济林\"\",占40%。\","))
    }

    @Test func theLibraryIsListed() throws {
        let rows = try gazette(["library", "a.md", "b.txt", "--format", "jsonl"]).jsonLines()
        #expect(rows.map { $0["file"] as? String } == ["a.md", "b.txt"])
        #expect(rows.first?["title"] as? String == "示范县托育工作报告")
        #expect(rows.first?["sections"] as? Int == 3)
        #expect(try gazette(["library", "a.md"]).output.contains("示范县托育工作报告"))
    }

    @Test func doubtsHaveTheirPlace() throws {
        try folder.write("桥梁简报\n\n全县修桥七座\u{07}，其中石桥三座。\n", to: "odd.txt")
        let rows = try gazette(["flags", "odd.txt", "--format", "jsonl"]).jsonLines()
        let control = try #require(rows.first { $0["kind"] as? String == "controlCharacters" })
        #expect(control["line"] as? Int == 3)
        #expect(try gazette(["flags", "odd.txt"]).output.contains("controlCharacters"))
    }

    @Test func doubtsAndRepairsAreListed() throws {
        try folder.write("# 桥梁简报\n\n全县40座桥中，已检修的30座，占85%。\n", to: "share.md")
        let kinds = try gazette(["flags", "share.md", "--format", "jsonl"]).jsonLines().map { $0["type"] as? String }
        #expect(Set(kinds) == ["doubt", "repair"])
        let doubts = try gazette(["flags", "share.md", "--only", "doubts"]).output
        #expect(doubts.contains("wrongTotal") && !doubts.contains("blankSpace"))
        let repairs = try gazette(["flags", "share.md", "--only", "repairs"]).output
        #expect(repairs == "counted only: markup 1, blankSpace 2\n")
    }

    @Test(arguments: [["search", "竹林"], ["statistics"], ["library"]])
    func namesOfFilesCannotSteerTheTerminal(arguments: [String]) throws {
        try folder.write("竹林抚育3千亩。\n", to: "evil\u{1B}]0;x\u{07}.txt")
        let outcome = try gazette(arguments + ["evil\u{1B}]0;x\u{07}.txt", "没有\u{1B}[2J.md"])
        #expect(outcome.output.contains("]0;x"))
        #expect(!outcome.output.contains("\u{1B}") && !outcome.errors.contains("\u{1B}"))
    }

    @Test func theBuiltInLibraryIsWhereTheVariableSays() throws {
        let outcome = try gazette(["search", "口袋公园"], variables: ["GAZETTE_LIBRARY": folder.path])
        #expect(outcome.output.contains("口袋公园"))
    }

    @Test func theSourceIsPrintedByteForByte() throws {
        #expect(try gazette(["text", "b.txt", "--source"]).output == "公园简报\n\n全县新增口袋公园 30 处。\n")
    }

    @Test(arguments: ["GB18030", "UTF-16", "UTF-16BE", "UTF-32LE"])
    func aFileInAnotherEncodingIsReadAndPrintedByteForByte(encoding: String) throws {
        let program = "'\(program)'"
        let command = """
            cd '\(folder.path)'; iconv -t \(encoding) a.md > other.md
            \(program) text other.md --source | cmp - other.md && \(program) outline other.md
            """
        let outcome = try outcome(of: ["sh", "-c", command])
        #expect(outcome.errors.isEmpty)
        #expect(try outcome.output == gazette(["outline", "a.md"]).output)
    }

    @Test func theEncodingIsPrintedAndCanBeChosen() throws {
        _ = try outcome(of: ["sh", "-c", "cd '\(folder.path)'; iconv -t GBK a.md > old.md; mkdir in; mv old.md in"])
        let info = try gazette(["info", "in/old.md", "--format", "json"]).output
        #expect(info.contains("\"encoding\":\"GB18030\""))
        #expect(try gazette(["search", "托育点", "in"]).output.contains("2 places"))
        let other = try gazette(["info", "in/old.md", "--encoding", "euc-kr"]).output
        #expect(other.contains("encoding: EUC-KR") && !other.contains("托育"))
        #expect(try gazette(["search", "托育点", "in", "--encoding", "BIG5"]).status == 1)
        let unknown = try gazette(["info", "in/old.md", "--encoding", "魔法"])
        #expect(unknown.status == 64 && unknown.errors.contains("the encodings are UTF-8, UTF-16LE"))
    }

    @Test func aClosedPipeEndsItQuietly() throws {
        try folder.write(String(repeating: "口袋公园开放。\n\n", count: 6_000), to: "long.txt")
        let command =
            "trap '' PIPE; '\(program)' text long.txt | head -n 1; '\(program)' search 公园 long.txt | head -n 1"
        let outcome = try outcome(of: ["sh", "-c", "cd '\(folder.path)'; " + command])
        #expect(outcome.errors.isEmpty)
        #expect(outcome.output.split(separator: "\n").count == 2)
    }

    @Test func aFullDiskIsTold() throws {
        let outcome = try outcome(of: ["sh", "-c", "cd '\(folder.path)'; '\(program)' text a.md > /dev/full"])
        #expect(outcome.status == 1)
        #expect(outcome.errors == "gazette: the output could not be written.\n")
    }

    private let program = programFolder() + "/gazette"

    private func gazette(_ arguments: [String], variables: [String: String] = [:]) throws -> Outcome {
        let words = ([program] + arguments).map { "'" + $0 + "'" }.joined(separator: " ")
        let environment = inheritedEnvironment().merging(["XDG_DATA_HOME": folder.path + "/.data"]) { $1 }.merging(
            variables
        ) { $1 }
        return try outcome(of: ["sh", "-c", "cd '\(folder.path)'; exec \(words)"], environment: environment)
    }
}

extension Outcome {
    /// The output as JSON objects, one a line.
    func jsonLines() throws -> [[String: Any]] {
        try output.split(separator: "\n").map { line in
            try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        }
    }
}

/// A folder of files that goes away with the test.
final class Folder {
    let path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path

    init(_ files: [String: String]) throws {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        for (name, text) in files { try write(text, to: name) }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ text: String, to name: String) throws {
        try Data(text.utf8).write(to: URL(filePath: path + "/" + name))
    }
}
