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
}
