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
        var text = text
        (scalars, offsets) = text.withUTF8 { bytes in
            var count = 0
            for byte in bytes where byte & 0xC0 != 0x80 { count += 1 }
            var offsets: [Int] = []
            let scalars = [Unicode.Scalar](unsafeUninitializedCapacity: count) { scalars, filled in
                offsets = [Int](unsafeUninitializedCapacity: count + 1) { offsets, end in
                    filled = Self.decode(bytes, scalars, offsets)
                    end = filled + 1
                }
            }
            return (scalars, offsets)
        }
    }

    /// Takes bytes apart that a string has found to be UTF-8, and says how many scalars they are.
    private static func decode(
        _ bytes: UnsafeBufferPointer<UInt8>, _ scalars: UnsafeMutableBufferPointer<Unicode.Scalar>,
        _ offsets: UnsafeMutableBufferPointer<Int>
    ) -> Int {
        var offset = 0
        var index = 0
        while offset < bytes.count, index < scalars.count {
            let byte = UInt32(bytes[offset])
            let width = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
            var value = width == 1 ? byte : byte & (0x7F >> UInt32(width))
            for next in (offset + 1)..<max(offset + 1, min(offset + width, bytes.count)) {
                value = value << 6 | UInt32(bytes[next] & 0x3F)
            }
            scalars.initializeElement(at: index, to: Unicode.Scalar(value) ?? "\u{FFFD}")
            offsets.initializeElement(at: index, to: offset)
            index += 1
            offset += width
        }
        offsets.initializeElement(at: index, to: bytes.count)
        return index
    }

    /// The number of scalars.
    @inlinable public var count: Int { scalars.count }

    /// The scalar at an index, or nil outside the text.
    @inlinable public subscript(safe index: Int) -> Unicode.Scalar? {
        index >= 0 && index < scalars.count ? scalars[index] : nil
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
    @inlinable public func utf8(_ range: Range<Int>) -> Range<Int> {
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
