/// The words and characters of a folded text, from left to right.
///
/// A word is a run of letters a to z, of digits, or of letters of other alphabets; where one kind meets another the
/// word ends. Han characters, kana and Korean syllables stand for themselves.
struct FoldedUnits {
    /// A word or character.
    struct Unit {
        var start: Int
        var end: Int
        /// The character; 0 for a word.
        var character: UInt32
        /// Whether it is a character right behind another one.
        var isJoined: Bool
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private var offset = 0
    /// The end of the last character.
    private var characterEnd = -1

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    @inline(__always)
    mutating func next() -> Unit? {
        while offset < bytes.count {
            let byte = bytes[offset]
            if byte < 0x80 {
                let kind = CharacterKind(ascii: byte)
                let start = offset
                offset += 1
                guard kind != .other else { continue }
                while offset < bytes.count, CharacterKind(ascii: bytes[offset]) == kind { offset += 1 }
                return Unit(start: start, end: offset, character: 0, isJoined: false)
            }
            guard let (value, width) = bytes.scalar(at: offset) else {
                offset += 1
                continue
            }
            switch CharacterKind(value) {
            case .han: return character(value, width)
            case .foreign: return foreignWord()
            default: offset += width
            }
        }
        return nil
    }

    @inline(__always)
    private mutating func character(_ value: UInt32, _ width: Int) -> Unit {
        let start = offset
        offset += width
        defer { characterEnd = offset }
        return Unit(start: start, end: offset, character: value, isJoined: characterEnd == start)
    }

    @inline(never)
    private mutating func foreignWord() -> Unit {
        let start = offset
        while let (value, width) = bytes.scalar(at: offset), value >= 0x80, CharacterKind(value) == .foreign {
            offset += width
        }
        return Unit(start: start, end: offset, character: 0, isJoined: false)
    }
}

/// How words that are too long for an index are kept.
enum LongWord {
    /// The longest token of letters or digits, in bytes.
    static let longest = 128
    /// The most of a word that a phrase may ask for: so much overlaps between the pieces of a longer word.
    static let certain = 64

    /// The pieces of a word: each stretch of `certain` bytes lies in one of them, the first begins as the word does
    /// and the last ends as it does.
    @inline(__always)
    static func forEachPiece(of word: Range<Int>, _ body: (Range<Int>) -> Void) {
        var start = word.lowerBound
        while word.upperBound - start > longest {
            body(start..<start + longest)
            start += longest - certain
        }
        body(start..<word.upperBound)
    }
}
