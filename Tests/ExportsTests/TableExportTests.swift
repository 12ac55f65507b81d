import Exports
import Tables
import Testing

@Suite struct TableExportTests {
    private let table = DataTable(columns: [
        DataColumn(name: "站", title: "站名", texts: ["甲|乙", "=丙"]),
        DataColumn(name: "雨", title: "", kind: .number, unit: "毫米", texts: ["-1.50", "—"], numbers: [-1.5, .nan]),
        DataColumn(name: "雨", title: "", texts: ["大\n雨", ""]),
    ])

    private func written(_ format: ExportFormat) throws -> String {
        let fields = ExportField.fields(of: table)
        var text = ""
        var writer = RecordWriter(format, fields: fields) { text += $0 }
        try writer.begin()
        for row in 0..<table.rowCount { try writer.write(table.record(row, fields: fields)) }
        #expect(writer.count == 2)
        return text
    }

    @Test func anyTableIsWritten() throws {
        #expect(try written(.csv) == "站,雨,雨_2\r\n甲|乙,-1.5,\"大\n雨\"\r\n'=丙,,\r\n")
        #expect(
            try written(.jsonl) == """
                {"站":"甲|乙","雨":-1.5,"雨_2":"大\\n雨"}
                {"站":"=丙","雨":null,"雨_2":null}

                """)
        #expect(
            try written(.markdown) == """
                | 站 | 雨 | 雨\\_2 |
                | --- | ---: | --- |
                | 甲\\|乙 | -1.5 | 大 雨 |
                | =丙 |  |  |

                """)
    }

    @Test func aTableWithoutRowsHasItsHead() throws {
        var text = ""
        var writer = RecordWriter(.csv, fields: [ExportField("a", "A")]) { text += $0 }
        try writer.begin()
        #expect(text == "a\r\n")
    }
}
