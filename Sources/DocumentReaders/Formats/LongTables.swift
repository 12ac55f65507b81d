import DocumentModel

/// A table as passages: what is too long to be laid out for one key is parted between rows.
func tablePassages(_ text: MappedText, _ table: Table) -> [Passage] {
    let longest = 32 << 10
    guard text.bytes.count > longest else {
        return text.isEmpty ? [] : [Passage(text: text, mark: .row, table: table, kind: .table(table))]
    }
    var passages: [Passage] = []
    var first = 0
    var nextSpan = 0
    while first < table.rows.count {
        let start = table.rows[first].first?.lowerBound ?? 0
        var end = first + 1
        while end < table.rows.count, (table.rows[end].last?.upperBound ?? 0) - start <= longest { end += 1 }
        let bytes = start..<max(start, table.rows[end - 1].last?.upperBound ?? start)
        var piece = Table(
            rows: table.rows[first..<end].map { row in
                row.map { $0.lowerBound - start..<$0.upperBound - start }
            },
            headerRows: first == 0 ? min(table.headerRows, end) : 0, alignments: table.alignments)
        piece.headerColumns = table.headerColumns
        while nextSpan < table.spans.count, table.spans[nextSpan].rows.lowerBound < end {
            let span = table.spans[nextSpan]
            let rows = span.rows.lowerBound - first..<min(span.rows.upperBound, end) - first
            piece.spans.append(Table.Span(rows: rows, columns: span.columns))
            nextSpan += 1
        }
        if !bytes.isEmpty {
            passages.append(Passage(text: text.slice(bytes), mark: .row, table: piece, kind: .table(piece)))
        }
        first = end
    }
    return passages
}
