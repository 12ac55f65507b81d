/// The bytes of one file exactly as they are, and where its lines begin.
public struct SourceText: Sendable, Equatable {
    /// The file, byte for byte. Never changed.
    public let bytes: [UInt8]
    /// The offset of the first byte of each line; a line ends at `\n` only.
    public let lineStarts: [Int]

    /// Remembers `bytes` and finds its lines.
    public init(_ bytes: [UInt8]) {
        var starts = [0]
        for (offset, byte) in bytes.enumerated() where byte == 0x0A && offset + 1 < bytes.count {
            starts.append(offset + 1)
        }
        self.bytes = bytes
        self.lineStarts = starts
    }

    /// The number of lines, at least 1.
    public var lineCount: Int { lineStarts.count }

    /// The line (from 1) that holds the byte at `offset`; offsets outside the file are clamped.
    public func line(at offset: Int) -> Int {
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return low + 1
    }

    /// The bytes of `line` (from 1), its line end included; empty outside the file.
    public func range(ofLine line: Int) -> Range<Int> {
        guard line >= 1, line <= lineStarts.count else { return bytes.count..<bytes.count }
        let end = line < lineStarts.count ? lineStarts[line] : bytes.count
        return lineStarts[line - 1]..<end
    }

    /// The place of a byte as line and column, both from 1; the column counts Unicode scalars.
    public func place(at offset: Int) -> (line: Int, column: Int) {
        let line = line(at: offset)
        let start = lineStarts[line - 1]
        let end = min(max(offset, start), bytes.count)
        let column = bytes[start..<end].reduce(into: 1) { $0 += $1 & 0xC0 == 0x80 ? 0 : 1 }
        return (line, column)
    }

    /// The text of a byte range; invalid bytes show as U+FFFD.
    public func text(in range: Range<Int>) -> String {
        String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
    }
}
