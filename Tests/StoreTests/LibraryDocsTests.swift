import Foundation
import Store
import Testing

/// docs/library.md describes each table and view of a library with each of its columns, and no others.
@Suite struct LibraryDocsTests {
    @Test func allTablesAndColumnsAreDescribed() throws {
        let scratch = try Scratch(["甲.md": "# 甲县造林公报\n\n去年造林5万亩。\n"])
        try scratch.index()
        let names = try scratch.rows(
            """
            SELECT name FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE 'search\\_%' ESCAPE '\\'
            AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
            """
        ).map { $0[0] }
        #expect(try Set(Self.described().keys) == Set(names))
        for (name, columns) in try Self.described() {
            let there = try scratch.rows("SELECT name FROM pragma_table_info('\(name)')").map { $0[0] }
            #expect(Set(columns) == Set(there) && columns.count == there.count, "\(name)")
        }
    }

    /// The columns that the tables of the document name, under the headings that name tables and views.
    private static func described() throws -> [String: [String]] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
        let text = try String(contentsOf: root.appending(path: "docs/library.md"), encoding: .utf8)
        var columns: [String: [String]] = [:]
        var name: String?
        for line in text.split(separator: "\n") {
            if let heading = line.firstMatch(of: #/^### `(\w+)`$/#) {
                name = String(heading.1)
                columns[name ?? ""] = []
            } else if line.hasPrefix("## ") {
                name = nil
            } else if let name, line.hasPrefix("| `"), let cell = line.split(separator: "|").first {
                columns[name, default: []] += cell.matches(of: #/`(\w+)`/#).map { String($0.1) }
            }
        }
        return columns
    }
}
