import Foundation
import TerminalSupport
import Testing

/// What the manual shows can be done.
@Suite struct ManualTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
        .standardizedFileURL

    /// The queries of the manual: from `$ gazette query "` to the quotation mark.
    private static let queries: [String] = {
        let text = (try? String(contentsOf: root.appending(path: "docs/manual.md"), encoding: .utf8)) ?? ""
        return text.matches(of: #/\$ gazette query "([^"]+)" \./#).map { String($0.1) }
    }()

    @Test func thereAreQueries() { #expect(Self.queries.count >= 5) }

    @Test(arguments: queries)
    func queriesHaveAnswers(sql: String) throws {
        let outcome = try outcome(of: [
            programFolder() + "/gazette", "query", sql, Self.root.path + "/seeds", "--format", "jsonl", "--uncorrected",
        ])
        #expect(outcome.status == 0 && outcome.errors.isEmpty)
        #expect(outcome.output.contains("{"))
    }

    /// The searches of README.md with what they print; "…" stands for the rest.
    private static let searches: [[String]] = {
        let text = (try? String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)) ?? ""
        var examples: [[String]] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            if line.hasPrefix("$ gazette search ") {
                examples.append([String(line.dropFirst(2))])
            } else if line.hasPrefix("$") || line.hasPrefix("```") {
                examples.append([])
            } else if examples.last?.isEmpty == false {
                examples[examples.count - 1].append(line)
            }
        }
        return examples.filter { $0.count > 1 }
    }()

    @Test func thereAreSearches() { #expect(Self.searches.count >= 3) }

    @Test(arguments: searches)
    func searchesFindWhatTheReadmeShows(example: [String]) throws {
        let folder = try Folder([:])
        let outcome = try outcome(
            of: ["sh", "-c", "cd '\(Self.root.path)'; gazette() { '\(programFolder())/gazette' \"$@\"; }; \(example[0])"],
            environment: inheritedEnvironment().merging(["XDG_DATA_HOME": folder.path]) { $1 })
        let printed = (outcome.errors + outcome.output).split(separator: "\n").map(String.init)
        let shown = example.dropFirst().filter { $0 != "…" }
        #expect(example.contains("…") ? printed.starts(with: shown) : printed == Array(shown))
    }
}
