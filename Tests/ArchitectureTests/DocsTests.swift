import Foundation
import Testing

/// The manual and the manual page tell of all that the command line takes.
@Suite struct DocsTests {
    @Test(arguments: ["docs/manual.md", "docs/gazette.1"])
    func everySubcommandIsDescribed(path: String) throws {
        let text = try Self.text(of: path)
        let names = Self.found(#/commandName: "([a-z]+)"/#, in: "Sources/gazette/Subcommands")
        #expect(names.count >= 8)
        // Some belong to another one: gazette corrections undo.
        let missing = names.filter { !text.contains("gazette " + $0) && !text.contains("gazette corrections " + $0) }
        #expect(missing == [])
    }

    @Test(arguments: ["docs/manual.md", "docs/gazette.1"])
    func everyOptionIsDescribed(path: String) throws {
        let text = try Self.text(of: path)
        let names = Self.found(
            #/(?:@Option|@ArgumentParser.Flag)\(.*\)\s+var ([a-z]+)/#, in: "Sources/gazette/Subcommands")
        #expect(names.isSuperset(of: ["format", "limit", "source", "encoding"]))
        #expect(missing(names.map { "--" + $0 }, in: text) == [])
    }

    @Test(arguments: ["docs/manual.md", "docs/gazette.1"])
    func everyVariableIsDescribed(path: String) throws {
        let text = try Self.text(of: path)
        let names = Self.found(#/getenv\("([A-Z_]+)"\)/#, in: "Sources")
        #expect(names.isSuperset(of: ["GAZETTE_LIBRARY", "NO_COLOR"]))
        #expect(missing(Array(names), in: text) == [])
    }

    private func missing(_ words: [String], in text: String) -> [String] {
        words.filter { !text.contains($0) }.sorted()
    }

    /// A file without the marks of roff that part words: `\-` and changes of font.
    private static func text(of path: String) throws -> String {
        let text = try String(contentsOf: Rooms.root.appending(path: path), encoding: .utf8)
        return text.replacing(#/\\f[A-Z]/#, with: "").replacing("\\", with: "")
    }

    private static func found(_ pattern: Regex<(Substring, Substring)>, in folder: String) -> Set<String> {
        Set(Rooms.files(in: folder).flatMap { file in file.text.matches(of: pattern).map { String($0.1) } })
    }
}
