import Foundation
import Search
import Testing

/// The page of the manual tells of the language as it is.
@Suite struct QueryHelpTests {
    private let page: String

    init() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
        page = try String(contentsOf: root.appending(path: "docs/search.md"), encoding: .utf8)
            .replacingOccurrences(of: "\\|", with: "\u{1}")
    }

    /// The queries in the first column of its tables.
    private var examples: [String] {
        page.components(separatedBy: "\n").filter { $0.hasPrefix("| `") }.flatMap { line in
            let cell = line.components(separatedBy: " | ")[0]
            return cell.components(separatedBy: "`").enumerated().filter { $0.offset % 2 == 1 }.map {
                $0.element.replacingOccurrences(of: "\u{1}", with: "|")
            }
        }
    }

    @Test func everyExampleIsUnderstood() {
        #expect(examples.count > 50)
        for example in examples {
            #expect(Query(example).problems.isEmpty, "\(example)")
            #expect(!Query(example).isEmpty, "\(example)")
        }
    }

    @Test(arguments: QueryHelp.allCases)
    func everyConstructIsDescribed(_ help: QueryHelp) {
        #expect(Query(help.example).problems.isEmpty)
        #expect(examples.contains(help.example))
        let text = page.replacingOccurrences(of: "\u{1}", with: "|")
        for syntax in help.syntax where help != .brackets { #expect(text.contains(syntax), "\(syntax)") }
    }

    @Test func everyFieldHasItsHelp() {
        #expect(Set(QueryHelp.allCases.compactMap(\.field)) == Set(QueryField.allCases))
        #expect(QueryField.allCases.allSatisfy { $0.names.count > 1 })
    }
}
