/// What is typed, sign by sign: letters of pinyin, and Chinese characters between them.
struct PinyinLetters: Sendable, Equatable {
    /// A sign and whether a syllable must begin at it.
    struct Sign: Sendable, Equatable {
        /// A small letter of ASCII (ü is v), or a Chinese character.
        var scalar: UInt32
        var isCut: Bool

        var letter: UInt8? { scalar < 0x80 ? UInt8(truncatingIfNeeded: scalar) : nil }
    }

    /// As many as are looked at: a dozen long syllables.
    static let most = 72

    private(set) var signs: [Sign] = []

    /// The signs of a text; nil if there is one that no pinyin has, or more than `most`.
    init?(_ text: some StringProtocol) {
        var isCut = false
        var follows = false
        for scalar in text.unicodeScalars {
            switch scalar {
            case "'", "’", " ", "\u{3000}": (isCut, follows) = (true, false)
            case "0"..."5":
                // A tone: it closes the syllable that it stands at.
                guard follows else { return nil }
                (isCut, follows) = (true, false)
            default:
                guard signs.count < Self.most else { return nil }
                if let letter = Self.letter(scalar) {
                    append(letter, isCut: isCut)
                    follows = true
                } else if let character = Self.character(scalar) {
                    signs.append(Sign(scalar: character, isCut: true))
                    follows = false
                } else {
                    return nil
                }
                isCut = !follows
            }
        }
    }

    private mutating func append(_ letter: UInt8, isCut: Bool) {
        var letter = letter
        // Behind j, q, x and y the dots of ü are not written.
        if letter == UInt8(ascii: "v"), !isCut, let before = signs.last?.letter, "jqxy".utf8.contains(before) {
            letter = UInt8(ascii: "u")
        }
        signs.append(Sign(scalar: UInt32(letter), isCut: isCut))
    }

    /// A Chinese character in the form that search compares.
    private static func character(_ scalar: Unicode.Scalar) -> UInt32? {
        guard scalar.value >= 0x2E80 else { return nil }
        var bytes: [UInt8] = []
        fold(String(scalar), partsCells: false, into: &bytes)
        let form = String(decoding: bytes, as: UTF8.self).unicodeScalars
        guard form.count == 1, let only = form.first?.value else { return nil }
        return PinyinTable.index(of: only) == nil ? nil : only
    }

    /// The plain letter of a Latin one: of any case and width, with its tone.
    private static func letter(_ scalar: Unicode.Scalar) -> UInt8? {
        switch scalar {
        case "a"..."z": UInt8(scalar.value)
        case "A"..."Z": UInt8(scalar.value) | 0x20
        case "ａ"..."ｚ": UInt8(scalar.value - 0xFF41) + UInt8(ascii: "a")
        case "Ａ"..."Ｚ": UInt8(scalar.value - 0xFF21) + UInt8(ascii: "a")
        case "ā", "á", "ǎ", "à", "Ā", "Á", "Ǎ", "À": UInt8(ascii: "a")
        case "ē", "é", "ě", "è", "ê", "Ē", "É", "Ě", "È", "Ê": UInt8(ascii: "e")
        case "ī", "í", "ǐ", "ì": UInt8(ascii: "i")
        case "ō", "ó", "ǒ", "ò", "Ō", "Ó", "Ǒ", "Ò": UInt8(ascii: "o")
        case "ū", "ú", "ǔ", "ù": UInt8(ascii: "u")
        case "ü", "ǖ", "ǘ", "ǚ", "ǜ", "Ü": UInt8(ascii: "v")
        default: nil
        }
    }
}
