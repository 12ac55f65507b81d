import ChineseText

/// A character that some doubt looks for, and where it stands.
struct Mark {
    /// Its UTF-8 offset in the text.
    var offset: Int
    /// The character.
    var scalar: Unicode.Scalar
    /// Where it ends.
    var end: Int { offset + UTF8.width(scalar) }
}

/// Finds the marks of a text in one pass: doubts then look at these alone.
///
/// ASCII letters and spaces count only between digits.
func collectMarks(of bytes: UnsafeBufferPointer<UInt8>, into marks: inout [Mark]) {
    let wanted = wantedCharacters
    var offset = 0
    while offset < bytes.count {
        let byte = bytes[offset]
        if byte < 0x80 {
            if isWanted(byte, at: offset, in: bytes) {
                marks.append(Mark(offset: offset, scalar: Unicode.Scalar(byte)))
            }
            offset += 1
        } else if byte < 0xE0 {
            // Greek and Cyrillic.
            if byte >= 0xCD, byte <= 0xD3, offset + 1 < bytes.count {
                let value = UInt32(byte & 0x1F) << 6 | UInt32(bytes[offset + 1] & 0x3F)
                if let scalar = Unicode.Scalar(value) { marks.append(Mark(offset: offset, scalar: scalar)) }
            }
            offset += 2
        } else if byte < 0xF0 {
            guard offset + 2 < bytes.count else { return }
            let value = Int(byte & 0x0F) << 12 | Int(bytes[offset + 1] & 0x3F) << 6 | Int(bytes[offset + 2] & 0x3F)
            if wanted[value >> 6] >> UInt64(value & 63) & 1 == 1, let scalar = Unicode.Scalar(UInt32(value)) {
                marks.append(Mark(offset: offset, scalar: scalar))
            }
            offset += 3
        } else {
            // The private planes 15 and 16.
            if byte == 0xF4 || byte == 0xF3 && offset + 1 < bytes.count && bytes[offset + 1] >= 0xB0 {
                marks.append(Mark(offset: offset, scalar: "\u{F0000}"))
            }
            offset += 4
        }
    }
}

@inline(__always)
private func isWanted(_ byte: UInt8, at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    switch byte {
    case 0x22, 0x28, 0x29, 0x3A, 0x3B, 0x5B, 0x5D: return true
    case 0x20, 0x49, 0x4F, 0x6C, 0x6F:  // space I O l o
        return offset > 0 && offset + 1 < bytes.count && (0x30...0x39).contains(bytes[offset + 1])
            && (byte != 0x20 || (0x30...0x39).contains(bytes[offset - 1]))
    default: return false
    }
}

/// A bit for each character of three bytes that a doubt looks for.
private let wantedCharacters: [UInt64] = {
    var bits = [UInt64](repeating: 0, count: 1024)
    func want(_ value: UInt32) { bits[Int(value >> 6)] |= 1 << UInt64(value & 63) }
    let single = "“”《》〈〉（）「」『』【】〔〕［］。；：一月是要\u{FFFD}"
    for scalar in single.unicodeScalars { want(scalar.value) }
    for entry in lookAlikes { want(entry.key.value) }
    for value in 0xE000...0xF8FF { want(UInt32(value)) }
    for value in 0x2400...0x2421 { want(UInt32(value)) }
    return bits
}()
