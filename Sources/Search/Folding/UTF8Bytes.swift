extension UnsafeBufferPointer<UInt8> {
    /// The scalar whose UTF-8 begins at an offset, and how many bytes it has; nil at the end, and where the bytes are
    /// no UTF-8.
    @inline(__always)
    func scalar(at offset: Int) -> (value: UInt32, width: Int)? {
        guard offset < count else { return nil }
        let first = self[offset]
        if first < 0x80 { return (UInt32(first), 1) }
        let width = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0
        guard width > 0, offset + width <= count else { return nil }
        var value = UInt32(first) & (0x7F >> UInt32(width))
        for index in offset + 1..<offset + width {
            guard self[index] & 0xC0 == 0x80 else { return nil }
            value = value << 6 | UInt32(self[index] & 0x3F)
        }
        let isShortest = value >= (width == 2 ? 0x80 : width == 3 ? 0x800 : 0x10000)
        return isShortest && value & 0xFFFF_F800 != 0xD800 && value <= 0x10FFFF ? (value, width) : nil
    }
}
