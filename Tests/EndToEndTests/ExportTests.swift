import Foundation
import TerminalSupport
import Testing

/// Exports and queries of the built program.
@Suite struct ExportTests {
    private let folder: Folder

    init() throws {
        folder = try Folder([
            "a.md": "# 甲县水利工作报告\n\n## 一、工程|进度\n\n去年修建水库12座，整治山塘35口，下降-3.5%。\n",
            "=b.md": "# 乙县水利工作报告\n\n去年修建水库8座，合格率100%。\n",
        ])
    }

    private func content(_ name: String) -> String? {
        try? String(contentsOfFile: folder.path + "/" + name, encoding: .utf8)
    }

    @Test func aFolderGetsTheTableAndItsDescription() throws {
        #expect(try gazette("statistics", "a.md", "=b.md", "--format", "csv", "--output", "out").status == 0)
        let lines = try #require(content("out/statistics.csv")).components(separatedBy: "\r\n")
        #expect(lines.count >= 5 && lines[0].hasPrefix("file,line,column,verbatim,value,"))
        #expect(lines.contains { $0.hasPrefix("'=b.md,3,") })
        let package = try #require(content("out/datapackage.json"))
        #expect(package.contains("\"path\": \"statistics.csv\"") && package.contains("甲县水利工作报告"))
        let again = try gazette("statistics", "a.md", "--format", "csv", "--output", "out")
        #expect(again.status == 1 && again.errors.contains("--force"))
        #expect(content("out/statistics.csv")?.contains("'=b.md") == true)
        #expect(try gazette("statistics", "a.md", "--format", "csv", "--output", "out", "--force").status == 0)
        #expect(content("out/statistics.csv")?.contains("'=b.md") == false)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/out").count == 2)
    }

    @Test func theNameOfTheFileSaysTheFormat() throws {
        for name in ["x.csv", "x.jsonl", "x.md", "x.sqlite"] {
            let outcome = try gazette("statistics", "a.md", "--output", name)
            #expect(outcome.status == 0 && outcome.output.isEmpty && outcome.errors.isEmpty)
        }
        #expect(content("x.datapackage.json")?.contains("\"path\": \"x.csv\"") == true)
        #expect(content("x.md")?.contains(#"| 工程\|进度 |"#) == true)
        #expect(content("x.jsonl")?.hasPrefix(#"{"file":"a.md","line":5,"#) == true)
    }

    @Test func aDatabaseAnswersQueries() throws {
        #expect(try gazette("statistics", "--output", "x.db", "a.md", "=b.md").status == 0)
        let outcome = try gazette(
            "query", "SELECT file, value FROM statistics WHERE value = 12 OR value = 8 ORDER BY value", "--database",
            "x.db")
        #expect(outcome.output == "file   value\n=b.md      8\na.md      12\n")
        let refused = try gazette("query", "DELETE FROM statistic", "--database", "x.db")
        #expect(refused.status == 1 && refused.errors.contains("only reads"))
    }

    @Test func whatCannotBeReadLeavesNoFile() throws {
        #expect(try gazette("statistics", "nothing.md", "--output", "x.db").status == 1)
        #expect(content("x.db") == nil)
        #expect(try gazette("statistics", "nothing.md", "a.md", "--output", "x.jsonl").status == 1)
        #expect(content("x.jsonl")?.isEmpty == false)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["=b.md", "a.md", "x.jsonl"])
    }

    @Test func aFolderThatStaysEmptyIsNotMade() throws {
        #expect(try gazette("statistics", "nothing.md", "--format", "csv", "--output", "out").status == 1)
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/out"))
        try FileManager.default.createDirectory(atPath: folder.path + "/out", withIntermediateDirectories: false)
        #expect(try gazette("statistics", "nothing.md", "--format", "csv", "--output", "out").status == 1)
        #expect(FileManager.default.fileExists(atPath: folder.path + "/out"))
    }

    @Test func aDocumentThatIsNamedTwiceCountsOnce() throws {
        let once = try gazette("statistics", ".", "--format", "csv")
        let again = try gazette("statistics", ".", "a.md", "./a.md", folder.path + "/=b.md", "--format", "csv")
        #expect(once.output.contains("12座") && again.output == once.output)
    }

    /// The folder cannot take so much: the limit of the shell stands for a full disk.
    @Test func aDatabaseWithoutRoomIsOneSentence() throws {
        let text = "# 甲县水利工作报告\n\n" + (1...400).map { "去年修建水库\($0)座，整治山塘35口。\n\n" }.joined()
        try text.write(toFile: folder.path + "/c.md", atomically: true, encoding: .utf8)
        let command = "cd '\(folder.path)'; trap '' XFSZ; ulimit -f 64; exec '\(programFolder())/gazette' "
        let outcome = try outcome(of: ["sh", "-c", command + "statistics c.md --output x.db --uncorrected"])
        #expect(outcome.status == 1)
        #expect(outcome.errors.hasPrefix("gazette: x.db cannot be written (") && outcome.errors.hasSuffix(").\n"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 3)
    }

    @Test func aLongCellDoesNotWidenEveryRow() throws {
        let long = try gazette(
            "query", "SELECT hex(zeroblob(50000)) AS x, 1 AS y UNION ALL SELECT char(98), 2", "a.md")
        let lines = long.output.split(separator: "\n")
        try #require(long.status == 0 && lines.count == 3)
        #expect(lines[1] == String(repeating: "0", count: 100_000) + "  1")
        #expect(lines[2].count < 2000 && lines[2].hasSuffix("  2"))
    }

    @Test func usageIsChecked() throws {
        #expect(try gazette("statistics", "a.md", "--format", "sqlite").status == 64)
        #expect(try gazette("statistics", "a.md", "--output", "x").status == 64)
        #expect(try gazette("query", "SELECT 1", "a.md", "--database", "x.db").status == 64)
    }

    @Test func aQueryIsAnsweredInEveryFormat() throws {
        let sql =
            "SELECT verbatim, value, title FROM statistics JOIN documents ON documents.id = document ORDER BY value"
        let text = try gazette("query", sql + " DESC LIMIT 2", "a.md", "=b.md")
        #expect(text.output == "verbatim  value  title\n100%        100  乙县水利工作报告\n35口         35  甲县水利工作报告\n")
        let csv = try gazette(
            "query", "SELECT char(61) || title AS t, 1 AS n, 2 AS n FROM documents", "a.md", "--format", "csv")
        #expect(csv.output == "t,n,n_2\r\n'=甲县水利工作报告,1,2\r\n")
        let lines = try gazette("query", "SELECT line, section FROM statistics LIMIT 1", "a.md", "--format", "jsonl")
        #expect(lines.output == "{\"line\":5,\"section\":\"工程|进度\"}\n")
        let markdown = try gazette(
            "query", "SELECT line, section FROM statistics LIMIT 1", "a.md", "--format", "markdown")
        #expect(markdown.output == "| line | section |\n| ---: | --- |\n| 5 | 工程\\|进度 |\n")
    }

    @Test func aWrongQueryIsOneSentence() throws {
        let outcome = try gazette("query", "SELECT nix FROM documents", "a.md")
        #expect(outcome.status == 1 && outcome.output.isEmpty)
        #expect(outcome.errors == "gazette: the query is wrong at line 1, column 8: no such column: nix.\n")
    }

    @Test func withoutSQLTheViewsAreTold() throws {
        for arguments in [["query"], ["query", "--tables"]] {
            let outcome = try gazette(arguments)
            #expect(outcome.status == 0)
            for word in ["documents", "sections", "statistics", "indicator", "section_id"] {
                #expect(outcome.output.contains(word))
            }
        }
    }

    @Test func controlsInAnswersAreShown() throws {
        let outcome = try gazette("query", "SELECT char(27) || char(8238) || char(10) AS x, 1 AS y", "a.md")
        #expect(outcome.output == "x    y\n\u{FFFD}\u{FFFD}\u{FFFD}  1\n")
    }

    @Test func frictionlessFindsThePackageValid() throws {
        let tool = (inheritedEnvironment()["PATH"] ?? "").split(separator: ":").map { $0 + "/frictionless" }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
        guard let tool else { return }
        #expect(try gazette("statistics", "a.md", "=b.md", "--format", "csv", "--output", "out").status == 0)
        let outcome = try outcome(of: [tool, "validate", folder.path + "/out/datapackage.json"])
        #expect(outcome.status == 0, "\(outcome.output)")
    }

    private func gazette(_ arguments: String...) throws -> Outcome { try gazette(arguments) }

    private func gazette(_ arguments: [String]) throws -> Outcome {
        let words = ([programFolder() + "/gazette"] + arguments).map { "'" + $0 + "'" }.joined(separator: " ")
        let environment = inheritedEnvironment().merging(["XDG_DATA_HOME": folder.path + "/.data"]) { $1 }
        return try outcome(of: ["sh", "-c", "cd '\(folder.path)'; exec \(words)"], environment: environment)
    }
}
