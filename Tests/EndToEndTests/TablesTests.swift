import Foundation
import TerminalSupport
import Testing

/// `gazette tables` as scripts see it.
@Suite struct TablesTests {
    let folder: Folder

    init() throws {
        folder = try Folder([
            "one.md": "# 通报\n\n| 县 | 办件（件） | 备注 |\n|---|---|---|\n| 甲县 | 1,200 | =新 |\n| 乙县 | — | |\n",
            "two.md":
                "# Report\n\n| Town | Cost |\n|---|---|\n| A | $5 |\n\nText.\n\n| Year | Wells |\n|---|---|\n| 2021 | 30 |\n",
            "none.md": "# 通报\n\n没有表格。\n",
        ])
    }

    private func tables(_ arguments: String...) throws -> Outcome { try folder.gazette(["tables"] + arguments) }

    @Test func listsThem() throws {
        let outcome = try tables("two.md")
        #expect(outcome.status == 0)
        #expect(
            outcome.output
                == "two.md: 2 tables\n1  line 3  1 × 2\n   Town | Cost ($)\n2  line 9  1 × 2\n   Year | Wells\n")
    }

    @Test func printsOne() throws {
        #expect(
            try tables("one.md", "--number", "1").output
                == "1  line 3  2 × 3\n县    办件（件）  备注\n甲县       1,200  =新\n乙县           —  \n")
    }

    @Test func asCSV() throws {
        #expect(try tables("one.md", "--format", "csv").output == "县,办件（件）,备注\r\n甲县,1200,'=新\r\n乙县,—,\r\n")
        let many = try tables("two.md", "--format", "csv")
        #expect(many.status == 1 && many.errors.contains("--number") && many.output.isEmpty)
    }

    @Test func asJSON() throws {
        let rows = try tables("two.md", "--format", "jsonl").jsonLines()
        #expect(rows.map { $0["number"] as? Int } == [1, 2])
        let columns = try #require(rows[1]["columns"] as? [[String: String]])
        #expect(columns.map { $0["kind"] } == ["period", "number"])
        let cells = try #require(rows[1]["rows"] as? [[Any]])
        #expect(cells.first?.first as? String == "2021" && cells.first?.last as? Int == 30)
    }

    @Test func nothingFoundIsStatus1() throws {
        #expect(try tables("none.md").status == 1)
        #expect(try tables("one.md", "--number", "2").status == 1)
        #expect(try tables("one.md", "--number", "0").status == 64)
    }
}

extension Folder {
    /// The program run in the folder, without corrections of its reader.
    func gazette(_ arguments: [String]) throws -> Outcome {
        let words = ([programFolder() + "/gazette"] + arguments).map { "'" + $0 + "'" }.joined(separator: " ")
        let environment = inheritedEnvironment().merging(["XDG_DATA_HOME": path + "/.data"]) { $1 }
        return try outcome(of: ["sh", "-c", "cd '\(path)'; exec \(words)"], environment: environment)
    }
}
