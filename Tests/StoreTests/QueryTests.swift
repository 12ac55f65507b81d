import DocumentModel
import DocumentReaders
import Exports
import Statistics
import Store
import Tables
import Testing

/// What can be asked of a store, and what cannot.
@Suite struct QueryTests {
    private let store: Store

    init() throws {
        store = try Store()
        let texts = [
            ("甲.md", "# 甲县水利公报\n\n## 一、工程\n\n去年修建水库12座，整治山塘35口。\n\n## 二、资金\n\n投入资金1.5亿元，完成率由80%提高到95%以上。\n"),
            ("乙.md", "# 乙县水利公报\n\n去年修建水库8座，合格率100%。\n"),
        ]
        for (path, text) in texts {
            let document = readDocument(Array(text.utf8), path: path)
            try store.put(document, extractStatistics(from: document))
        }
        try store.seal()
    }

    private func rows(_ sql: String) throws -> [[String]] {
        let table = try store.answer(sql).table
        return (0..<table.rowCount).map { row in table.columns.map { $0.texts[row] } }
    }

    @Test func viewsHaveTheColumnsThatAreDescribed() throws {
        for view in QueryView.all {
            let table = try store.answer("SELECT * FROM \(view.name)").table
            #expect(table.columns.map(\.name) == view.fields.map(\.name))
            #expect(table.rowCount > 0)
        }
    }

    @Test func statisticsLeadToTheirDocumentsAndSections() throws {
        let sql = """
            SELECT d.title, s.path, n.verbatim, n.value, n.sentence FROM statistics n
            JOIN documents d ON d.id = n.document LEFT JOIN sections s ON s.id = n.section_id
            WHERE n.unit = '座' ORDER BY n.id
            """
        #expect(
            try rows(sql) == [
                ["甲县水利公报", "甲县水利公报 › 工程", "12座", "12", "去年修建水库12座，整治山塘35口。"],
                ["乙县水利公报", "乙县水利公报", "8座", "8", "去年修建水库8座，合格率100%。"],
            ])
    }

    @Test func valuesAreNumbers() throws {
        #expect(try rows("SELECT max(value), sum(value) FROM statistics WHERE unit = '座'") == [["12", "20"]])
        #expect(try rows("SELECT value, value / 3 FROM statistics WHERE unit = '元'") == [["150000000", "50000000"]])
        #expect(try rows("SELECT \"from\", value, bound FROM statistics WHERE \"from\" > 0") == [["80", "95", ">="]])
        let column = try #require(try store.answer("SELECT value FROM statistics ORDER BY id").table.columns.first)
        #expect(column.kind == .number && column.numbers.first == 12)
    }

    @Test func anAnswerWithoutEndIsGivenUp() throws {
        let numbers = "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) "
        #expect(throws: StoreError.tooLarge) { try store.answer(numbers + "SELECT hex(zeroblob(4000000)) FROM c") }
        #expect(try store.answer(numbers + "SELECT x FROM c", limit: 3).isCut)
    }

    @Test(arguments: ["SELECT load_extension('x')", "SELECT * FROM pragma_table_info('document')"])
    func whatIsNotAuthorizedIsRefused(sql: String) {
        #expect(throws: StoreError.refused) { try store.answer(sql) }
    }

    @Test func documentsCountWhatTheyHold() throws {
        let sql = "SELECT path, sections, statistics, language, encoding FROM documents ORDER BY id"
        #expect(try rows(sql) == [["甲.md", "3", "4", "zh", "UTF-8"], ["乙.md", "1", "2", "zh", "UTF-8"]])
    }

    @Test func aDocumentIsReplacedByItsPath() throws {
        let store = try Store()
        for text in [
            "# 旧桥公报\n\n## 一、进度\n\n去年建桥3座，合格率90%。\n", "# 新桥公报\n\n去年修建桥梁5座，合格率达到100%。\n",
        ] {
            let document = readDocument(Array(text.utf8), path: "桥.md")
            try store.put(document, extractStatistics(from: document))
        }
        try store.seal()
        let table = try store.answer("SELECT title, sections, statistics FROM documents").table
        #expect(table.columns.map(\.texts) == [["新桥公报"], ["1"], ["2"]])
        #expect(try store.answer("SELECT count(*) FROM passage").table.columns[0].texts == ["1"])
    }

    @Test(arguments: [
        "INSERT INTO document (path) VALUES ('x')", "UPDATE document SET title = ''", "DELETE FROM document",
        "DROP TABLE document", "CREATE TABLE x (y)", "CREATE TEMP TABLE x (y)", "ATTACH '/tmp/x.db' AS x",
        "DETACH main", "PRAGMA query_only = OFF", "PRAGMA user_version", "BEGIN", "ROLLBACK", "VACUUM",
        "VACUUM INTO '/tmp/x.db'", "REINDEX", "ANALYZE", "WITH x AS (SELECT 1) DELETE FROM document",
    ])
    func nothingIsChanged(sql: String) throws {
        #expect(throws: StoreError.refused) { try store.answer(sql) }
        #expect(try rows("SELECT count(*) FROM documents") == [["2"]])
    }

    @Test(arguments: [
        "SELECT load_extension('x')", "SELECT readfile('/etc/passwd')", "SELECT * FROM pragma_table_info('x')",
    ])
    func nothingOutsideIsReached(sql: String) {
        #expect(throws: StoreError.self) { try store.answer(sql) }
    }

    @Test(arguments: [
        ("SELECT 标题 FROM documents", StoreError.wrong("no such column: 标题", line: 1, column: 8)),
        ("SELECT title\nFROM 文件\n", .wrong("no such table: 文件", line: nil, column: nil)),
        ("SELECT '甲'\n  FORM documents", .wrong("near \"documents\": syntax error", line: 2, column: 8)),
        ("SELECT 1; SELECT 2", .severalStatements), (" ;\n", .empty), ("-- 只有说明", .empty),
        ("SELECT zeroblob(100000000)", .tooLarge),
    ])
    func aWrongQueryIsToldWithItsPlace(sql: String, error: StoreError) {
        #expect(throws: error) { try store.answer(sql) }
    }

    @Test func aQueryWithoutEndCanBeGivenUp() {
        var patience = 5
        let endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
        #expect(throws: StoreError.interrupted) {
            try store.answer(endless) {
                patience -= 1
                return patience > 0
            }
        }
    }

    @Test func onlySoManyRowsAreTaken() throws {
        let answer = try store.answer("SELECT id FROM statistics", limit: 3)
        #expect(answer.table.rowCount == 3 && answer.isCut)
        #expect(try !store.answer("SELECT id FROM statistics", limit: 6).isCut)
    }

    @Test func oddValuesAreShown() throws {
        #expect(
            try rows("SELECT NULL, x'00ff', 0.1 + 0.2, 3.0, ''") == [["", "x'00FF'", "0.30000000000000004", "3", ""]])
    }
}
