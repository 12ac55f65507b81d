public import Tables

extension ExportField {
    /// The columns of a table; a name that stands twice gets a number.
    public static func fields(of table: DataTable) -> [ExportField] {
        zip(fields(named: table.columns.map(\.name)), table.columns).map { field, column in
            var field = field
            if !column.title.isEmpty { field.title = column.title }
            if column.kind == .number { field.kind = .number }
            field.unit = column.unit
            return field
        }
    }

    /// Columns of which only the names are known; a name that stands twice gets a number.
    public static func fields(named names: [String]) -> [ExportField] {
        var seen: Set<String> = []
        return names.map { name in
            let stem = name.isEmpty ? "column" : name
            var (name, number) = (stem, 2)
            // SQLite takes names without regard to case.
            while !seen.insert(name.lowercased()).inserted {
                name = "\(stem)_\(number)"
                number += 1
            }
            return ExportField(name, name)
        }
    }
}

extension DataTable {
    /// A row under the names of `fields`, which are those of this table.
    public func record(_ row: Int, fields: [ExportField]) -> Record {
        Record(
            fields: zip(columns, fields).map { column, field in (field.name, column.value(row)) })
    }
}

extension DataColumn {
    /// A cell; nothing for an empty one.
    fileprivate func value(_ row: Int) -> Record.Field {
        guard texts.indices.contains(row) else { return .none }
        guard kind == .number else { return texts[row].isEmpty ? .none : .text(texts[row]) }
        guard numbers.indices.contains(row), !numbers[row].isNaN else { return .none }
        return .real(numbers[row])
    }
}
