import Tables

extension DataColumn {
    /// The title with the unit: 产量（万吨）, Cost (million).
    var heading: String {
        guard !unit.isEmpty else { return title }
        return title.utf8.allSatisfy { $0 < 0x80 } ? "\(title) (\(unit))" : "\(title)（\(unit)）"
    }
}

extension ColumnTable {
    /// A table for people, its cells as printed.
    init(_ table: DataTable) {
        self.init(
            columns: table.columns.map { Column(name: $0.heading.withoutControls, flushRight: $0.kind == .number) })
        rows = (0..<table.rowCount).map { row in table.columns.map { $0.texts[row] } }
    }
}
