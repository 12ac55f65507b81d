import DocumentModel
import Glibc

/// Bytes of another encoding as UTF-8, and where they meant nothing.
struct DecodedBytes {
    /// The text as UTF-8.
    var utf8: [UInt8] = []
    /// Where U+FFFD stands for what meant nothing; neighbours are one.
    var undecodable: [Range<Int>] = []
    /// How many U+FFFD stand there.
    var undecodableCount = 0

    fileprivate mutating func addUnknown() {
        let place = utf8.count..<utf8.count + 3
        utf8 += [0xEF, 0xBF, 0xBD]
        undecodableCount += 1
        if let last = undecodable.last, place.lowerBound - last.upperBound < 16 {
            undecodable[undecodable.count - 1] = last.lowerBound..<place.upperBound
        } else {
            undecodable.append(place)
        }
    }
}

/// Converts bytes to UTF-8 with iconv; what means nothing becomes U+FFFD, and no line feed is lost or added.
struct Decoder {
    /// The encoding of the bytes.
    let name: Encoding.Name

    /// Whether the C library has a converter for the encoding.
    var exists: Bool {
        guard let converter = open() else { return false }
        iconv_close(converter)
        return true
    }

    /// Decodes bytes, a byte order mark at their beginning left out.
    ///
    /// If the bytes are not the whole of the text, a character cut at their end is left out.
    func decode(_ bytes: some Collection<UInt8>, isWhole: Bool) -> DecodedBytes {
        bytes.withContiguousStorageIfAvailable { decode(UnsafeBufferPointer(rebasing: $0[...]), isWhole) }
            ?? Array(bytes).withUnsafeBufferPointer { decode($0, isWhole) }
    }

    private func open() -> iconv_t? {
        let converter = iconv_open("UTF-8", name.converter)
        return converter == iconv_t(bitPattern: -1) ? nil : converter
    }

    private func decode(_ bytes: UnsafeBufferPointer<UInt8>, _ isWhole: Bool) -> DecodedBytes {
        var result = DecodedBytes()
        guard let converter = open() else { return result }
        defer { iconv_close(converter) }
        result.utf8.reserveCapacity(bytes.count + bytes.count / 2)
        var offset = bytes.starts(with: name.byteOrderMark) ? name.byteOrderMark.count : 0
        while offset < bytes.count {
            let problem = convert(bytes, from: &offset, with: converter, into: &result)
            guard offset < bytes.count else { break }
            if problem == EINVAL, !isWhole { return result }
            result.addUnknown()
            offset += name.lengthOfUnknown(UnsafeBufferPointer(rebasing: bytes[offset...].prefix(4)))
        }
        return result
    }

    /// Converts up to the end or to what means nothing there, and gives the error number of that.
    private func convert(
        _ bytes: UnsafeBufferPointer<UInt8>, from offset: inout Int, with converter: iconv_t,
        into result: inout DecodedBytes
    ) -> Int32 {
        // iconv asks for a pointer to bytes that it may change, and does not change them.
        let start = UnsafeMutablePointer(mutating: bytes.baseAddress).map {
            UnsafeMutableRawPointer($0).assumingMemoryBound(to: CChar.self)
        }
        return withUnsafeTemporaryAllocation(of: CChar.self, capacity: Self.chunk) { room in
            var problem: Int32
            repeat {
                var input = start.map { $0 + offset }
                var left = bytes.count - offset
                var output = room.baseAddress
                var free = Self.chunk
                problem = iconv(converter, &input, &left, &output, &free) == -1 ? errno : 0
                offset = bytes.count - left
                // A character may wait for a sign that combines with it.
                if problem != E2BIG, free > 16 { iconv(converter, nil, nil, &output, &free) }
                result.utf8.append(
                    contentsOf: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(room)[..<(Self.chunk - free)]))
            } while problem == E2BIG
            return problem
        }
    }

    private static let chunk = 1 << 14
}

extension Encoding.Name {
    /// The name of the converter of the C library that reads most of what is written in the encoding.
    fileprivate var converter: String {
        switch self {
        case .big5: "BIG5-HKSCS"
        case .shiftJIS: "CP932"
        case .eucKR: "CP949"
        case .windows1252: "CP1252"
        case .windows1251: "CP1251"
        default: rawValue
        }
    }

    /// What the encoding puts at the beginning of a file to be known by; empty where it has no such mark.
    var byteOrderMark: [UInt8] {
        switch self {
        case .utf8: [0xEF, 0xBB, 0xBF]
        case .utf16LE: [0xFF, 0xFE]
        case .utf16BE: [0xFE, 0xFF]
        case .utf32LE: [0xFF, 0xFE, 0, 0]
        case .utf32BE: [0, 0, 0xFE, 0xFF]
        case .gb18030: [0x84, 0x31, 0x95, 0x33]
        default: []
        }
    }

    /// How many of the bytes that mean nothing belong together, at least one.
    ///
    /// A pair that no character has is skipped whole, or all behind it would be read off by one byte. A byte of ASCII
    /// is never skipped: it may be a line feed, or a letter behind a byte too many (WHATWG Encoding Standard).
    fileprivate func lengthOfUnknown(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        switch self {
        case .utf16LE, .utf16BE: return min(2, bytes.count)
        case .utf32LE, .utf32BE: return min(4, bytes.count)
        case .utf8, .windows1252, .windows1251, .koi8R: return 1
        default: break
        }
        guard bytes.count > 1, bytes[0] > 0x80, bytes[0] < 0xFF else { return 1 }
        let digits: ClosedRange<UInt8> = 0x30...0x39
        let isFour =
            self == .gb18030 && bytes.count == 4 && digits.contains(bytes[1]) && bytes[2] > 0x80
            && digits.contains(bytes[3])
        // A half-width katakana of Shift_JIS is one byte.
        if self == .shiftJIS, (0xA0...0xDF).contains(bytes[0]) { return 1 }
        return isFour ? 4 : bytes[1] >= 0x80 && bytes[1] < 0xFF ? 2 : 1
    }
}
