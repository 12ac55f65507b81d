import Glibc

/// A word to be found in texts, Latin letters in either case.
struct FoldedWord: Sendable {
    private let bytes: [UInt8]
    /// Whether it has no letters with case, and can be sought as it is.
    private let isPlain: Bool

    init(_ word: String) {
        let folded = word.utf8.map(Self.fold)
        bytes = folded
        isPlain = !folded.contains { (0x61...0x7A).contains($0) }
    }

    /// Whether the word stands in a text.
    func isIn(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { text in
            guard let first = bytes.first else { return true }
            guard text.count >= bytes.count else { return false }
            if isPlain { return isPlainly(in: text) }
            return (0...text.count - bytes.count).contains { start in
                Self.fold(text[start]) == first
                    && bytes.indices.allSatisfy { Self.fold(text[start + $0]) == bytes[$0] }
            }
        }
    }

    /// The same byte by byte, as the word is written.
    private func isPlainly(in text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let base = text.baseAddress else { return false }
        let (count, last) = (bytes.count, text.count - bytes.count)
        // The last byte of a Chinese character tells more than the first.
        let sign = bytes[count - 1]
        return bytes.withUnsafeBufferPointer { bytes in
            guard let word = bytes.baseAddress else { return true }
            var start = 0
            while start <= last {
                if base[start + count - 1] == sign, memcmp(base + start, word, count - 1) == 0 { return true }
                start += 1
            }
            return false
        }
    }

    private static func fold(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
}
