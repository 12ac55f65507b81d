extension [Unicode.Scalar] {
    /// The first scalars of some UTF-8, at most `limit`; what is no UTF-8 becomes U+FFFD.
    init(utf8 bytes: [UInt8], in range: Range<Int>? = nil, limit: Int = .max) {
        let range = range ?? 0..<bytes.count
        self = []
        reserveCapacity(Swift.min(limit, range.count / 3 + 8))
        var offset = range.lowerBound
        while offset < range.upperBound, count < limit {
            let sequence = UTF8Sequence(bytes, at: offset, end: range.upperBound)
            append(sequence.scalar ?? "\u{FFFD}")
            offset += sequence.length
        }
    }
}

/// One well-formed UTF-8 sequence (RFC 3629), or the sign that there is none.
struct UTF8Sequence {
    /// The scalar; nil where the bytes are not UTF-8.
    var scalar: Unicode.Scalar?
    /// How many bytes it takes, at least 1.
    var length: Int

    /// Decodes the sequence that starts at `offset` and ends before `end`.
    @inline(__always)
    init(_ bytes: [UInt8], at offset: Int, end: Int) {
        let first = bytes[offset]
        if first < 0x80 {
            (scalar, length) = (Unicode.Scalar(first), 1)
            return
        }
        (scalar, length) = (nil, 1)
        let count = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0
        guard count > 0, offset + count <= end else { return }
        var value = UInt32(first) & (0x7F >> UInt32(count))
        for index in 1..<count {
            let byte = bytes[offset + index]
            guard byte & 0xC0 == 0x80 else { return }
            value = value << 6 | UInt32(byte & 0x3F)
        }
        let isOverlong = (count == 3 && value < 0x800) || (count == 4 && value < 0x10000)
        guard !isOverlong, let decoded = Unicode.Scalar(value) else { return }
        (scalar, length) = (decoded, count)
    }
}
