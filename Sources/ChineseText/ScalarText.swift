/// A text as an array of Unicode scalars with their UTF-8 offsets: what scanners walk over.
///
/// `String.Index` arithmetic and `Character` comparison cost ten times as much; a report must be read
/// in a few milliseconds.
public struct ScalarText: Sendable {
    /// The scalars.
    public let scalars: [Unicode.Scalar]
    /// The UTF-8 offset of each scalar, and the length of the text at the end.
    public let offsets: [Int]

    /// Takes a text apart.
    public init(_ text: String) {
        var scalars: [Unicode.Scalar] = []
        var offsets: [Int] = []
        // Chinese takes three bytes a character.
        scalars.reserveCapacity(text.utf8.count / 3 + 8)
        offsets.reserveCapacity(text.utf8.count / 3 + 9)
        var offset = 0
        for scalar in text.unicodeScalars {
            scalars.append(scalar)
            offsets.append(offset)
            offset += UTF8.width(scalar)
        }
        offsets.append(offset)
        self.scalars = scalars
        self.offsets = offsets
    }

    /// The number of scalars.
    public var count: Int { scalars.count }

    /// The scalar at an index, or nil outside the text.
    public subscript(safe index: Int) -> Unicode.Scalar? {
        scalars.indices.contains(index) ? scalars[index] : nil
    }

    /// The text of a range of scalars.
    public func string(_ range: Range<Int>) -> String {
        let inside = range.clamped(to: 0..<scalars.count)
        return String(unsafeUninitializedCapacity: offsets[inside.upperBound] - offsets[inside.lowerBound]) { buffer in
            var end = 0
            for scalar in scalars[inside] {
                let value = scalar.value
                switch value {
                case 0..<0x80: buffer[end] = UInt8(value)
                case 0x80..<0x800:
                    buffer[end] = UInt8(0xC0 | value >> 6)
                    buffer[end + 1] = UInt8(0x80 | value & 0x3F)
                case 0x800..<0x10000:
                    buffer[end] = UInt8(0xE0 | value >> 12)
                    buffer[end + 1] = UInt8(0x80 | value >> 6 & 0x3F)
                    buffer[end + 2] = UInt8(0x80 | value & 0x3F)
                default:
                    buffer[end] = UInt8(0xF0 | value >> 18)
                    buffer[end + 1] = UInt8(0x80 | value >> 12 & 0x3F)
                    buffer[end + 2] = UInt8(0x80 | value >> 6 & 0x3F)
                    buffer[end + 3] = UInt8(0x80 | value & 0x3F)
                }
                end += UTF8.width(scalar)
            }
            return end
        }
    }

    /// The UTF-8 range of a range of scalars.
    public func utf8(_ range: Range<Int>) -> Range<Int> {
        let inside = range.clamped(to: 0..<scalars.count)
        return offsets[inside.lowerBound]..<offsets[inside.upperBound]
    }

    /// The index of the scalar at or after a UTF-8 offset.
    public func index(utf8 offset: Int) -> Int {
        var low = 0
        var high = offsets.count - 1
        while low < high {
            let middle = (low + high) / 2
            if offsets[middle] < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension UTF8 {
    /// The number of bytes of a scalar.
    @inlinable public static func width(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0..<0x80: 1
        case 0x80..<0x800: 2
        case 0x800..<0x10000: 3
        default: 4
        }
    }
}
