/// What a folded character is for words and tokens.
enum CharacterKind: UInt8 {
    /// A mark, a symbol, a space, or a byte that is no text.
    case other
    /// A letter from a to z.
    case letter
    /// A digit from 0 to 9.
    case digit
    /// A letter of another alphabet below U+2E80, where East Asia begins: Greek, Cyrillic, Thai …
    case foreign
    /// A character that is a word or part of one by itself: Han, and also kana, bopomofo, Korean syllables and what
    /// else comes after them; they are not parted by spaces, or not reliably.
    case han

    /// Whether white space between it and another of these means something.
    @inline(__always) var isOfWord: Bool { self == .letter || self == .digit || self == .foreign }

    /// The kind of a folded scalar.
    @inline(__always)
    init(_ value: UInt32) {
        if value >= 0x3400, value <= 0x9FFF {
            self = value <= 0x4DBF || value >= 0x4E00 ? .han : .other
        } else if value < 0x80 {
            self = CharacterKind(ascii: UInt8(truncatingIfNeeded: value))
        } else {
            self.init(rare: value)
        }
    }

    /// The kind of a folded byte of ASCII.
    @inline(__always)
    init(ascii byte: UInt8) {
        self = byte &- 0x61 < 26 ? .letter : byte &- 0x30 < 10 ? .digit : .other
    }

    @inline(never)
    private init(rare value: UInt32) {
        switch value {
        case 0x1100...0x11FF, 0x3007, 0x3041...0x3096, 0x30A1...0x30FA, 0x30FC...0x30FF, 0xAC00...0xD7A3,
            0x20000...0x323AF:
            self = .han
        case 0x2000...0x2BFF, 0xE000...0xF8FF, 0x1F000...0x1FFFF:
            self = .other
        default:
            let isLetter = Unicode.Scalar(value)?.properties.isAlphabetic ?? false
            self = !isLetter ? .other : value < 0x2E80 ? .foreign : .han
        }
    }
}
