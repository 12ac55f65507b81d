/// The classes of characters that reading Chinese needs.
extension Unicode.Scalar {
    /// A Chinese character (unified ideographs, extensions, 〇).
    @inlinable public var isHan: Bool {
        switch value {
        case 0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF: true
        default: false
        }
    }

    /// Any white space, the ideographic and no-break spaces included.
    @inlinable public var isSpace: Bool {
        if value < 0x80 { return value == 0x20 || value >= 0x09 && value <= 0x0D }
        return (value <= 0x3000 || value == 0xFEFF) && isRareSpace
    }

    /// White space beyond ASCII.
    @usableFromInline var isRareSpace: Bool {
        switch value {
        case 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF: true
        default: false
        }
    }

    /// A digit, half or full width.
    @inlinable public var isDigit: Bool { digit != nil }

    /// The value of a digit, half or full width.
    @inlinable public var digit: Int? {
        switch value {
        case 0x30...0x39: Int(value) - 0x30
        case 0xFF10...0xFF19: Int(value) - 0xFF10
        default: nil
        }
    }

    /// A Latin letter of ASCII.
    @inlinable public var isLatin: Bool {
        switch value {
        case 0x41...0x5A, 0x61...0x7A: true
        default: false
        }
    }

    /// A mark that ends a sentence: 。！？；…
    @inlinable public var endsSentence: Bool {
        switch self {
        case "。", "！", "？", "!", "?", "；", ";", "…": true
        default: false
        }
    }

    /// Full-width forms and the ideographic space as ASCII; everything else as it is.
    public var halfWidth: Unicode.Scalar {
        switch value {
        case 0xFF01...0xFF5E: Unicode.Scalar(value - 0xFEE0) ?? self
        case 0x3000: " "
        default: self
        }
    }
}
