import Foundation
import TerminalSupport
import Testing

/// Corrections from the key to the file and back, in a real terminal and on the command line.
@Suite(.serialized, .enabled(if: Tmux.isInstalled, "\(Tmux.whyNot)"))
struct CorrectionsTests {
    private let folder: Folder
    private let text = "# 云溪县督查报告\n\n## 一、总体情况\n\n县里组织三轮检查。\n\n每轮检查都有记录。\n\n台账逐项更新。\n"

    init() throws { folder = try Folder(["报告.md": text, "b.md": "# 别的\n\n县里组织三轮检查。\n每轮检查都有 记录。\n"]) }

    @Test func aCorrectionOutlivesTheProgram() throws {
        let joined = "县里组织三轮检查。每轮检查都有记录。"
        try session { tmux in
            try tmux.until(shows: "每轮检查都有记录")
            #expect(!FileManager.default.fileExists(atPath: folder.path + "/.data/gazette/corrections"))
            try tmux.press("}", "}", "}", "c", "j")
            try tmux.until(shows: "已更正")
            try tmux.until(shows: joined)
        }
        try session { tmux in
            try tmux.until(shows: joined)
            try tmux.press("c", "z")
            try tmux.until(shows: "已撤回")
        }
        try session { tmux in
            let lines = try tmux.until(shows: "每轮检查都有记录")
            #expect(!lines.contains { $0.contains(joined) })
        }
        #expect(try String(contentsOfFile: folder.path + "/报告.md", encoding: .utf8) == text)
    }

    @Test func theCommandLineListsExportsImportsAndUndoes() throws {
        #expect(try gazette("corrections", "报告.md").output.isEmpty)
        try session { tmux in
            try tmux.until(shows: "台账逐项更新")
            try tmux.press("}", "}", "}", "c", "j")
            try tmux.until(shows: "已更正")
            try tmux.press("]", "]", "c", ">")
            try tmux.until(shows: "级标题")
        }
        let list = try gazette("corrections", "报告.md").output.split(separator: "\n")
        #expect(list.count == 3)
        #expect(list[1].contains("7  goes on in the paragraph before  每轮检查都有记录"))
        let rows = try gazette("corrections", "报告.md", "--format", "jsonl").output.split(separator: "\n")
        #expect(rows.count == 2 && rows[0].hasPrefix(#"{"number":1,"line":7,"change":"#))
        #expect(try gazette("text", "报告.md").output.contains("检查。每轮"))
        #expect(try !gazette("text", "报告.md", "--uncorrected").output.contains("检查。每轮"))
        #expect(try gazette("text", "报告.md", "--source").output == text)

        #expect(try gazette("corrections", "export", "报告.md", "-o", "补丁.jsonl").status == 0)
        let patch = try String(contentsOfFile: folder.path + "/补丁.jsonl", encoding: .utf8)
        #expect(try gazette("corrections", "export", "报告.md").output == patch)
        let outcome = try gazette("corrections", "import", "补丁.jsonl", "b.md")
        #expect(
            outcome.output == "2 taken over, 0 known already; the text of 1 is not in the document.\n"
                || outcome.output == "2 taken over, 0 known already.\n")
        #expect(try gazette("corrections", "import", "补丁.jsonl", "b.md").output.hasPrefix("0 taken over, 2 known"))

        #expect(try gazette("corrections", "undo", "报告.md", "1").status == 0)
        #expect(try gazette("corrections", "报告.md").output.split(separator: "\n").count == 2)
        #expect(try !gazette("text", "报告.md").output.contains("检查。每轮"))
    }

    @Test func aRowOfTheStatisticsOutlivesTheProgramToo() throws {
        func row() throws -> String { try gazette("statistics", "报告.md", "--format", "jsonl").output }
        #expect(try row().contains(#""value":"3","unit":"轮""#) && row().contains(#""corrected":null"#))
        try session { tmux in
            try tmux.until(shows: "1 项统计")
            try tmux.press("F4", "l", "e", "BSpace", "5", "Enter")
            try tmux.until(shows: "改数值")
        }
        #expect(try row().contains(#""value":"5","unit":"轮""#) && row().contains(#""corrected":"edited""#))
        #expect(
            try gazette("statistics", "报告.md", "--uncorrected", "--format", "jsonl").output.contains(#""value":"3""#))
        #expect(try gazette("corrections", "报告.md").output.contains("has value “5”"))
        #expect(try gazette("corrections", "export", "报告.md", "-o", "补丁.jsonl").status == 0)
        let other = text.replacing("三轮检查", with: "三轮\n检 查")
        try other.write(toFile: folder.path + "/c.md", atomically: true, encoding: .utf8)
        #expect(try gazette("corrections", "import", "补丁.jsonl", "c.md").output == "1 taken over, 0 known already.\n")
        #expect(try gazette("statistics", "c.md", "--format", "jsonl").output.contains(#""value":"5""#))
        try session { tmux in
            try tmux.until(shows: "1 项统计")
            try tmux.press("F4")
            try tmux.until(shows: "*县里")
            try tmux.press("c", "z")
            try tmux.until(shows: "已撤回")
            try tmux.press("x")
            try tmux.until(shows: "不计：")
        }
        #expect(try row().isEmpty)
        #expect(try gazette("corrections", "undo", "报告.md", "1").status == 0)
        #expect(try row().contains(#""value":"3""#))
    }

    @Test(arguments: [
        (["corrections", "没有.md"], "没有.md"), (["corrections", "undo", "报告.md", "1"], "no correction 1"),
        (["corrections", "import", "报告.md", "b.md"], "no file of corrections"),
        (["corrections", "import", "没有.jsonl", "b.md"], "没有.jsonl"),
        (["corrections", "export", "报告.md", "-o", "/没有/补丁"], "/没有/补丁"),
    ])
    func badInputIsToldInOneSentence(arguments: [String], words: String) throws {
        let outcome = try gazette(arguments)
        #expect(outcome.status == 1 && outcome.output.isEmpty)
        #expect(outcome.errors.hasPrefix("gazette: ") && outcome.errors.contains(words))
        #expect(outcome.errors.split(separator: "\n").count == 1)
    }

    @Test func aDamagedFileIsToldAndTheTextReadWithoutIt() throws {
        try session { tmux in
            try tmux.until(shows: "台账逐项更新")
            try tmux.press("}", "}", "}", "c", "j")
            try tmux.until(shows: "已更正")
        }
        let data = folder.path + "/.data/gazette/corrections"
        let name = try #require(
            try FileManager.default.contentsOfDirectory(atPath: data).first { $0.hasSuffix(".jsonl") })
        try "坏\n".write(toFile: data + "/" + name, atomically: true, encoding: .utf8)
        let outcome = try gazette("text", "报告.md")
        #expect(outcome.output.contains("每轮检查都有记录。") && outcome.errors.contains("no file of corrections"))
        #expect(try String(contentsOfFile: data + "/" + name, encoding: .utf8) == "坏\n")
    }

    private var environment: [String: String] {
        ["HOME": folder.path, "XDG_DATA_HOME": folder.path + "/.data", "LANG": "zh_CN.UTF-8", "LC_ALL": "zh_CN.UTF-8"]
    }

    /// Opens the report, does something, and leaves.
    private func session(_ body: (Tmux) throws -> Void) throws {
        let tmux = try Tmux(
            [programFolder() + "/gazette", folder.path + "/报告.md"], columns: 100, rows: 24,
            environment: environment)
        try body(tmux)
        try tmux.press("Q")
        #expect(try tmux.untilItEnds() == 0)
    }

    private func gazette(_ arguments: String...) throws -> Outcome { try gazette(arguments) }

    private func gazette(_ arguments: [String]) throws -> Outcome {
        let words = ([programFolder() + "/gazette"] + arguments).map { "'" + $0 + "'" }.joined(separator: " ")
        return try outcome(
            of: ["sh", "-c", "cd '\(folder.path)'; exec \(words)"],
            environment: inheritedEnvironment().merging(environment) { $1 })
    }
}
