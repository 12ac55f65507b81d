import DocumentModel

/// Finds lines and columns of ascending offsets, looking at each byte of the source once.
struct PlaceFinder {
    private let source: SourceText
    private var last = (offset: 0, line: 1, column: 1)

    init(_ source: SourceText) { self.source = source }

    /// The line and column of a byte, both from 1; the column counts Unicode scalars.
    mutating func place(at offset: Int) -> (line: Int, column: Int) {
        guard offset >= last.offset, offset <= source.bytes.count else {
            let place = source.place(at: offset)
            last = (offset, place.line, place.column)
            return place
        }
        var (line, column) = (last.line, last.column)
        source.bytes.withUnsafeBufferPointer { bytes in
            for index in last.offset..<offset {
                if bytes[index] == 0x0A {
                    line += 1
                    column = 1
                } else if bytes[index] & 0xC0 != 0x80 {
                    column += 1
                }
            }
        }
        last = (offset, line, column)
        return (line, column)
    }
}
