import Foundation
import TerminalSupport
import Testing

/// The library file from the command line: what goes in, what is listed, what goes out.
@Suite struct LibraryFileTests {
    private let folder: Folder
    private let program = programFolder() + "/gazette"

    init() throws {
        folder = try Folder([
            "甲.md": "# 甲县造林公报\n\n去年完成造林5万亩，成活率90%。\n", "乙.txt": "乙县水利简报\n\n修建水库12座。\n",
        ])
    }

    private func gazette(_ arguments: [String]) throws -> Outcome {
        let words = ([program] + arguments).map { "'" + $0 + "'" }.joined(separator: " ")
        let environment = inheritedEnvironment().merging(["XDG_DATA_HOME": folder.path + "/.data"]) { $1 }
        return try outcome(of: ["sh", "-c", "cd '\(folder.path)'; exec \(words)"], environment: environment)
    }

    @Test func aFolderIsIndexedListedAndForgotten() throws {
        let first = try gazette(["index", "."])
        #expect(first.status == 0 && first.errors.isEmpty)
        #expect(first.output.hasPrefix("2 documents: 2 new; 0."))
        #expect(try gazette(["index"]).output == "2 documents: 2 unchanged.\n")
        let names = try gazette(["library", "--format", "jsonl"]).jsonLines().map { $0["title"] as? String }
        #expect(names == ["乙县水利简报", "甲县造林公报"])
        #expect(try gazette(["library", "甲.md"]).output.split(separator: "\n").count == 2)
        #expect(try gazette(["library", "--forget", "甲.md"]).output.hasPrefix("1 document taken out"))
        #expect(try gazette(["library", "--format", "jsonl"]).jsonLines().count == 1)
        let check = try gazette(["library", "--check"])
        #expect(check.status == 0 && check.output.hasSuffix("The library is whole.\n"))
    }

    @Test func theFileIsForItsOwnerAlone() throws {
        #expect(try gazette(["index", "甲.md", "--library", "neu/a.sqlite"]).status == 0)
        let manager = FileManager.default
        for (name, mode) in [("neu", 0o700), ("neu/a.sqlite", 0o600)] {
            let found = try manager.attributesOfItem(atPath: folder.path + "/" + name)[.posixPermissions] as? Int
            #expect(found == mode)
        }
    }

    @Test func whatWasNotIndexedIsReadAtOnce() throws {
        #expect(try gazette(["index", "甲.md"]).status == 0)
        #expect(try gazette(["library", "乙.txt", "--format", "jsonl"]).jsonLines().count == 1)
        #expect(try gazette(["library", "--format", "jsonl"]).jsonLines().count == 1)
    }

    @Test(arguments: [
        (["index"], 1, "nothing was indexed before"), (["index", "没有"], 1, "does not exist"),
        (["index", ".", "--library", "甲.md"], 1, "no library"),
        (["library", "--library", "x.sqlite"], 1, "does not exist"),
        (["library", "--check"], 1, "no library yet"), (["library", "--forget"], 64, "Name the documents"),
        (["index", ".", "--library", "/proc/x/y.sqlite"], 1, "/proc/x/y.sqlite"),
        (["watch", "没有"], 1, "does not exist"),
    ])
    func errorsAreOneSentence(arguments: [String], status: Int32, words: String) throws {
        let outcome = try gazette(arguments)
        #expect(outcome.status == status && outcome.errors.contains(words))
        #expect(status == 64 || outcome.errors.split(separator: "\n").count == 1)
    }
}
