import Tables
import Testing

@Suite struct DataTableTests {
    @Test func hasAsManyRowsAsItsShortestColumn() {
        let table = DataTable(columns: [
            DataColumn(name: "indicator", title: "指标", texts: ["受理信访", "办结信访"]),
            DataColumn(name: "value", title: "数值", kind: .number, unit: "件", texts: ["320"], numbers: [320]),
        ])
        #expect(table.rowCount == 1)
        #expect(table.column("value")?.unit == "件")
        #expect(table.column("period") == nil)
    }
}
