import Glibc

/// The ranges of `bytes` where `term` stands, from left to right, none overlapping the one before.
func occurrences(of term: [UInt8], in bytes: [UInt8], limit: Int = .max) -> [Range<Int>] {
    var result: [Range<Int>] = []
    forEachOccurrence(of: term, in: bytes) { start in
        result.append(start..<start + term.count)
        return result.count < limit
    }
    return result
}

/// Calls `body` with the start of each occurrence until it returns false.
///
/// Looks for the rarest byte of the term with `memchr` and compares around it: the first byte of a Chinese
/// character is shared by a sixth of all characters, its others by a sixty-fourth.
public func forEachOccurrence(of term: [UInt8], in bytes: [UInt8], _ body: (Int) -> Bool) {
    guard !term.isEmpty, term.count <= bytes.count else { return }
    let anchor = rarestByte(of: term)
    bytes.withUnsafeBytes { text in
        term.withUnsafeBytes { pattern in
            guard let base = text.baseAddress, let patternBase = pattern.baseAddress else { return }
            var position = anchor
            let end = text.count - (pattern.count - 1 - anchor)
            while position < end,
                let found = memchr(base + position, Int32(pattern[anchor]), end - position)
            {
                let start = UnsafeRawPointer(found) - base - anchor
                if memcmp(base + start, patternBase, pattern.count) == 0 {
                    guard body(start) else { return }
                    position = start + pattern.count + anchor
                } else {
                    position = start + anchor + 1
                }
            }
        }
    }
}

/// The index of the byte of a term that is probably the rarest.
func rarestByte(of term: [UInt8]) -> Int {
    term.indices.min { commonness(term[$0]) < commonness(term[$1]) } ?? 0
}

/// How common a byte is in folded text, roughly.
private func commonness(_ byte: UInt8) -> Int {
    switch byte {
    case 0xE3...0xE9: 4
    case UInt8(ascii: "e"), UInt8(ascii: "t"), UInt8(ascii: "a"), UInt8(ascii: "o"), UInt8(ascii: "i"),
        UInt8(ascii: "n"), UInt8(ascii: "s"), UInt8(ascii: "r"), UInt8(ascii: ","), UInt8(ascii: "."):
        3
    case 0x80...0xBF, UInt8(ascii: "0")...UInt8(ascii: "9"): 2
    default: 1
    }
}
