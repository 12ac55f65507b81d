import Foundation
import Testing

@testable import Browser

/// docs/keys.md is what the one table of commands gives.
@Suite struct KeyDocsTests {
    @Test func keysAreDocumentedAsTheyAreBound() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs/keys.md")
            .standardizedFileURL
        if ProcessInfo.processInfo.environment["RECORD_DOCS"] == "1" {
            try KeyDocs.text.write(to: file, atomically: true, encoding: .utf8)
            Issue.record("docs/keys.md is written; read it, and run the tests again without RECORD_DOCS")
            return
        }
        let found = try String(contentsOf: file, encoding: .utf8)
        #expect(
            found == KeyDocs.text, "docs/keys.md is behind: run `RECORD_DOCS=1 swift test --filter KeyDocsTests`")
    }

    @Test func everyCommandIsDocumented() {
        for command in Command.allCases { #expect(KeyDocs.text.contains("| `\(command.rawValue)` |"), "\(command)") }
    }
}

/// The table of commands as Markdown.
private enum KeyDocs {
    static var text: String {
        head + CommandGroup.allCases.map(section).joined()
    }

    private static let head = """
        # Keys

        <!-- Written by `RECORD_DOCS=1 swift test --filter KeyDocsTests` from Sources/Browser/Commands/CommandTable.swift. -->

        `?` shows this list in the program, `^P` searches it. `^D` is Control and d. Keys that stand together (`gg`, `yc`)
        are typed one after the other; after the first a box shows which may follow. The name runs a command from the
        command line: `:source`.

        A number before a motion repeats it: `5j`, `3]`. In the text, `gg` and `G` take it for a line of the file, and `%`
        for per cent of it. Keys of one pane hold while that pane has the keys; there they go before those that hold
        everywhere. In the outline a digit alone shows the outline down to that level.

        """

    private static func section(_ group: CommandGroup) -> String {
        let rows = CommandTable.entries.filter { $0.group == group }.map(row)
        let name = "\(Words.english.groups[group.rawValue]) · \(Words.chinese.groups[group.rawValue])"
        return (["", "## \(name)", "", "| keys | where | name | what it does | 作用 |", "|---|---|---|---|---|"] + rows)
            .joined(separator: "\n") + "\n"
    }

    private static func row(_ entry: CommandEntry) -> String {
        let keys = entry.keys.map { "`" + $0.map(\.label).joined() + "`" }.joined(separator: " ")
        let cells = [
            keys, entry.pane.map { "\($0)" } ?? "", "`\(entry.command.rawValue)`", entry.english, entry.chinese,
        ]
        return "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
    }
}
