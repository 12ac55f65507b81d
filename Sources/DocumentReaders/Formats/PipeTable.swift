import DocumentModel

/// One row of a pipe table cut into its cells (GFM 4.10): bars part cells, `\|` is a bar in a cell.
struct PipeRow {
    /// The bytes of each cell in the source, white space around it left out.
    private(set) var cells: [Range<Int>] = []

    init(_ bytes: [UInt8], _ line: Range<Int>) {
        let bar = UInt8(ascii: "|")
        var start = line.lowerBound
        var offset = line.lowerBound
        while offset < line.upperBound {
            if bytes[offset] == UInt8(ascii: "\\") {
                offset += 2
                continue
            }
            if bytes[offset] == bar {
                // A bar at the very start opens the row.
                if offset > line.lowerBound { add(start..<offset, bytes) }
                start = offset + 1
            }
            offset += 1
        }
        if start < line.upperBound { add(start..<line.upperBound, bytes) }
    }

    private mutating func add(_ cell: Range<Int>, _ bytes: [UInt8]) {
        var start = cell.lowerBound
        var end = cell.upperBound
        while start < end, isBlank(bytes[start]) { start += 1 }
        while end > start, isBlank(bytes[end - 1]) { end -= 1 }
        cells.append(start..<end)
    }

    private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}

/// Makes the text of a table: cells parted by tabs, rows by line feeds.
func pipeTable(
    _ rows: [Range<Int>], alignments: [Table.Alignment], cleaner: inout SourceCleaner, repairs: inout Repairs
) -> (text: MappedText, table: Table) {
    var text = MappedText()
    var table = Table(rows: [], headerRows: 1, alignments: alignments)
    var previous = rows.first?.lowerBound ?? 0
    for (index, row) in rows.enumerated() {
        var cells: [Range<Int>] = []
        for (column, cell) in PipeRow(cleaner.bytes, row).cells.enumerated() {
            // The mark between two cells stands for the source between them.
            if index + column > 0, previous < cell.lowerBound {
                text.append([column == 0 ? 0x0A : 0x09], inPlaceOf: previous..<cell.lowerBound)
            }
            let start = text.bytes.count
            text.append(withoutInlineMarks(cleaner.text(cell), repairs: &repairs), spaced: false)
            cells.append(start..<text.bytes.count)
            previous = cell.upperBound
        }
        table.rows.append(cells)
    }
    return (text, table)
}
