import Foundation

/// The bytes of a text and where its lines begin.
struct LinedText: Sendable {
    let bytes: [UInt8]
    /// Where each line begins, and the end of the text.
    private let starts: [Int]

    /// A file without comments, which are no text to be found; nil where it cannot be read or is not in UTF-8.
    init?(file: URL) {
        guard let text = try? String(contentsOf: file, encoding: .utf8) else { return nil }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix("<!--") }
        self.init(Array(lines.joined(separator: "\n").utf8))
    }

    /// Nil for fewer than six lines.
    init?(_ bytes: [UInt8]) {
        var starts = [0]
        for (index, byte) in bytes.enumerated() where byte == 0x0A { starts.append(index + 1) }
        if starts.last != bytes.count { starts.append(bytes.count) }
        guard starts.count > 6 else { return nil }
        self.bytes = bytes
        self.starts = starts
    }

    var lineCount: Int { starts.count - 1 }

    /// A line without its end.
    func line(_ number: Int) -> ArraySlice<UInt8> {
        let line = bytes[starts[number]..<starts[number + 1]]
        return line.last == 0x0A ? line.dropLast() : line
    }
}
