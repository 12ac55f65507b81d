/// The text of one file as UTF-8, in which all positions count, and where its lines begin.
public struct SourceText: Sendable, Equatable {
    /// The text as UTF-8; of a UTF-8 file byte for byte what it holds. Never changed.
    public let bytes: [UInt8]
    private let lines: LineIndex
    /// The encoding of the file.
    public let encoding: Encoding
    /// The file byte for byte where `bytes` is not that; nil for UTF-8.
    public let original: [UInt8]?
    /// Where `bytes` has U+FFFD for what means nothing in the encoding of the file; ascending, neighbours as one.
    public let undecodable: [Range<Int>]

    /// Remembers `bytes` and finds its lines.
    public init(
        _ bytes: [UInt8], encoding: Encoding = .utf8, original: [UInt8]? = nil, undecodable: [Range<Int>] = []
    ) {
        self.bytes = bytes
        lines = LineIndex(bytes)
        self.encoding = encoding
        self.original = original
        self.undecodable = undecodable
    }

    /// The file byte for byte, in its own encoding.
    public var fileBytes: [UInt8] { original ?? bytes }

    /// The number of lines, at least 1.
    public var lineCount: Int { lines.count }

    /// The line (from 1) that holds the byte at `offset`; offsets outside the file are clamped.
    public func line(at offset: Int) -> Int { lines.line(at: offset, in: bytes) + 1 }

    /// The bytes of `line` (from 1), its line end included; empty outside the file.
    public func range(ofLine line: Int) -> Range<Int> {
        guard line >= 1, line <= lines.count else { return bytes.count..<bytes.count }
        let start = lines.start(of: line - 1, in: bytes)
        let end = line < lines.count ? bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } : nil
        return start..<(end ?? bytes.count)
    }

    /// Where `line` (from 1) begins; the end of the file for a line behind it.
    public func start(ofLine line: Int) -> Int {
        line >= 1 && line <= lines.count ? lines.start(of: line - 1, in: bytes) : bytes.count
    }

    /// The place of a byte as line and column, both from 1; the column counts Unicode scalars.
    public func place(at offset: Int) -> (line: Int, column: Int) {
        let line = line(at: offset)
        let start = lines.start(of: line - 1, in: bytes)
        let end = min(max(offset, start), bytes.count)
        let column = bytes[start..<end].reduce(into: 1) { $0 += $1 & 0xC0 == 0x80 ? 0 : 1 }
        return (line, column)
    }

    /// The text of a byte range; invalid bytes show as U+FFFD.
    public func text(in range: Range<Int>) -> String {
        String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
    }
}
