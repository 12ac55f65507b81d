/// The unit of text at an end of a printed line: a Chinese character, a mark, or an English word.
struct JoinUnit {
    /// Its hash; a word that is not frequent is known by its last letter.
    var key: UInt32 = 0
    /// How frequent it is, from 0 to 7.
    var level = 0
    /// Whether it is an English word.
    var isWord = false
    /// Whether it is neither a word, a digit nor a Chinese character.
    var isMark = false

    /// The unit of a token.
    init(_ token: Token) {
        key = token.isWord ? token.wordKey : token.key
        level = PairTable.level(key)
        isWord = token.isWord
        isMark = token.isMark
        if isWord, level == 0 {
            key = token.shapeKey
            level = PairTable.level(key)
        }
    }

    /// A character that is no letter, or a run of letters.
    struct Token {
        /// The hash of the character, or of the word whatever its case.
        var key: UInt32
        var isWord = false
        /// Whether it is neither a word, a digit nor a Chinese character.
        var isMark = false
        /// The hash of the word that tells a capital from a small letter.
        var wordKey: UInt32 = 0
        /// The hash of its last letter, or that it has a capital.
        var shapeKey: UInt32 = 0
    }
}

/// Calls `body` with each token of a piece of UTF-8; white space parts them.
func forEachToken(_ bytes: UnsafeBufferPointer<UInt8>, _ body: (JoinUnit.Token) -> Void) {
    var index = 0
    while index < bytes.count {
        let byte = bytes[index]
        if isLetter(byte) {
            let start = index
            while index < bytes.count, isLetter(bytes[index]) { index += 1 }
            body(wordToken(bytes, start..<index))
        } else {
            let (scalar, length) = scalar(bytes, at: index)
            index += length
            if scalar > 0x20, scalar != 0x3000, scalar != 0xA0 {
                body(.init(key: markKey(scalar), isMark: isMark(scalar)))
            }
        }
    }
}

private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

private func wordToken(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> JoinUnit.Token {
    let isCapital: UInt32 = bytes[range.lowerBound] < 0x61 ? 1 : 0
    let seed: UInt32 = 2_166_136_261
    var small = seed ^ 1
    var word = seed ^ (1 + isCapital)
    for index in range.prefix(12) {
        let letter = UInt32(bytes[index] | 0x20)
        small = (small ^ letter) &* 16_777_619
        word = (word ^ letter) &* 16_777_619
    }
    var shape = seed ^ (3 + isCapital)
    if isCapital == 0 { shape = (shape ^ UInt32(bytes[range.upperBound - 1] | 0x20)) &* 16_777_619 }
    return .init(key: small, isWord: true, wordKey: word, shapeKey: shape)
}

private func isMark(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x30...0x39, 0x3007, 0x3400...0xFAFF, 0xFF10...0xFF19, 0x10000...: false
    default: true
    }
}

/// All digits are one; full width is half width; quotation marks have no side.
private func markKey(_ scalar: UInt32) -> UInt32 {
    var plain = (0xFF01...0xFF5E).contains(scalar) ? scalar - 0xFEE0 : scalar
    switch plain {
    case 0x30...0x39: plain = 0x30
    case 0x201C, 0x201D, 0x300C...0x300F: plain = 0x22
    case 0x2018, 0x2019: plain = 0x27
    default: break
    }
    var key: UInt32 = 2_166_136_261 ^ 5
    for shift in stride(from: UInt32(0), to: 32, by: 8) { key = (key ^ plain >> shift & 0xFF) &* 16_777_619 }
    return key
}

/// The scalar at a place of valid UTF-8, and its length; a stray byte stands for itself.
private func scalar(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (UInt32, Int) {
    let first = UInt32(bytes[index])
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard length > 1, index + length <= bytes.count else { return (first, 1) }
    var value = first & (0x7F >> UInt32(length))
    for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
    return (value, length)
}
