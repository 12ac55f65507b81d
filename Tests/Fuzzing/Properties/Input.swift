public import DocumentModel
import DocumentReaders

/// What an input of the fuzzer stands for: its first byte says how the others are read.
public struct Input: Sendable {
    /// The file.
    public let bytes: [UInt8]
    /// Its name.
    public let path: String
    /// In pieces of how many bytes it is read.
    public let segment: Int
    /// Corrections of a reader: what is corrected, where, and where else, as parts of 256 of the file.
    private let corrections: [(change: UInt8, place: UInt8, other: UInt8)]

    /// The encoding that the reader chose; it is found out if nil.
    private let encoding: Encoding.Name?

    /// Takes an input apart: two bits choose the name, two the size of the pieces, one says that six bytes for two
    /// corrections come before the file, and three choose the encoding.
    public init(_ input: [UInt8]) {
        let first = Int(input.first ?? 0)
        let isCorrected = first & 16 != 0 && input.count > 7
        bytes = Array(input.dropFirst(isCorrected ? 7 : 1))
        path = ["", "a.txt", "a.md", "a.html"][first & 3]
        segment = [1 << 20, 1 << 10, 256, 32][first >> 2 & 3]
        encoding = [.utf8, nil, .gb18030, .big5, .shiftJIS, .utf16LE, .utf32BE, .eucKR][first >> 5]
        corrections = isCorrected ? [1, 4].map { (input[$0], input[$0 + 1], input[$0 + 2]) } : []
    }

    /// An input that stands for a file read at once.
    public init(file bytes: [UInt8], path: String = "") {
        self.bytes = bytes
        self.path = path
        segment = 1 << 20
        encoding = .utf8
        corrections = []
    }

    /// Reads the file; nil if it is refused because it is no text.
    public func document() -> Document? {
        guard let source = text() else { return nil }
        let plain = readDocument(source, path: path, segment: segment)
        let index = AnchorIndex(plain)
        let wanted = corrections.compactMap { correction -> Correction? in
            guard let anchor = index.anchor(atSource: offset(correction.place)),
                let other = index.anchor(atSource: offset(correction.other))
            else { return nil }
            let changes: [Correction.Change] = [
                .join, .split, .move(before: other), .level(2), .text, .furniture, .replace("一", with: "二三"),
                .decline(.split, .runIn), .decline(.join, .hardWrap), .decline(.setAside, .markup),
                .decline(.fold, .radical), .replace("报告", with: ""), .replace("、", with: "\u{1B}["),
            ]
            return Correction(changes[Int(correction.change) % changes.count], at: anchor)
        }
        guard !wanted.isEmpty else { return plain }
        var unplaced: [Int] = []
        return readDocument(source, path: path, corrections: wanted, unplaced: &unplaced)
    }

    /// The text as UTF-8; any bytes are UTF-8 to a reader who says so.
    private func text() -> SourceText? {
        encoding == .utf8 ? SourceText(bytes) : try? SourceFile(bytes, path: path, encoding: encoding).text()
    }

    private func offset(_ part: UInt8) -> Int { bytes.count * Int(part) / 256 }
}
