/// Finds lines and columns of ascending offsets counting each byte once, however long a line is.
public struct PlaceFinder {
    private let source: SourceText
    private var last = (offset: 0, line: 1, column: 1)

    /// Begins at the start of a file.
    public init(_ source: SourceText) { self.source = source }

    /// The line and column of a byte, both from 1; the column counts Unicode scalars.
    public mutating func place(at offset: Int) -> (line: Int, column: Int) {
        guard offset >= last.offset, offset < source.bytes.count else { return source.place(at: offset) }
        var (line, column) = (last.line, last.column)
        source.bytes.withUnsafeBufferPointer { bytes in
            for byte in bytes[last.offset..<offset] {
                if byte == 0x0A {
                    (line, column) = (line + 1, 1)
                } else if byte & 0xC0 != 0x80 {
                    column += 1
                }
            }
        }
        last = (offset, line, column)
        return (line, column)
    }
}
