import DocumentModel

/// Finds lines and columns of ascending offsets without counting a line from its start for each of them.
struct PlaceFinder {
    private let source: SourceText
    private var last = (offset: 0, line: 1, column: 1)

    init(_ source: SourceText) { self.source = source }

    /// The line and column of a byte, both from 1; the column counts Unicode scalars.
    mutating func place(at offset: Int) -> (line: Int, column: Int) {
        let line = source.line(at: offset)
        guard line == last.line, offset >= last.offset, offset <= source.bytes.count else {
            let place = source.place(at: offset)
            last = (offset, place.line, place.column)
            return place
        }
        var column = last.column
        for index in last.offset..<offset where source.bytes[index] & 0xC0 != 0x80 { column += 1 }
        last = (offset, line, column)
        return (line, column)
    }
}
