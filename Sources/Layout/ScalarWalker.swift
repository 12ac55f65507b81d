/// Walks over the scalars of UTF-8 that is known to be valid.
struct ScalarWalker {
    let bytes: UnsafeBufferPointer<UInt8>
    private var offset = 0

    init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// The next scalar and the offset behind it.
    mutating func next() -> (Unicode.Scalar, Int)? {
        guard offset < bytes.count else { return nil }
        let first = UInt32(bytes[offset])
        let (length, start): (Int, UInt32) =
            switch first {
            case 0..<0x80: (1, first)
            case 0x80..<0xE0: (2, first & 0x1F)
            case 0xE0..<0xF0: (3, first & 0x0F)
            default: (4, first & 0x07)
            }
        guard offset + length <= bytes.count else { return nil }
        var value = start
        for index in (offset + 1)..<(offset + length) { value = value << 6 | UInt32(bytes[index] & 0x3F) }
        offset += length
        return (Unicode.Scalar(value) ?? "\u{FFFD}", offset)
    }
}
