import TextScreen

/// A table for people: columns as wide as their widest cell, the last one as it is unless it is flush right.
struct ColumnTable {
    /// A column.
    struct Column {
        var name: String
        var flushRight = false
    }

    var columns: [Column]
    var rows: [[String]] = []

    /// So wide a column gets at most; a longer cell sticks out. Else one long cell makes every row as long.
    private static let mostColumns = 1000

    /// The lines of the table, its head first.
    var lines: [String] {
        let all = [columns.map(\.name)] + rows.map { $0.map(\.withoutControls) }
        let widths = columns.indices.map { column in
            min(Self.mostColumns, all.map { DisplayWidth.of($0[column]) }.max() ?? 0)
        }
        return all.map { row in
            let cells = columns.indices.map { column in
                column == columns.count - 1 && !columns[column].flushRight
                    || DisplayWidth.of(row[column]) >= widths[column]
                    ? row[column]
                    : DisplayWidth.pad(row[column], columns: widths[column], flushRight: columns[column].flushRight)
            }
            return cells.joined(separator: "  ")
        }
    }
}
