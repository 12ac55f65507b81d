/// Characters that are written in several ways, after the Unicode Character Database.
///
/// The tables are read on each call: who looks characters up keeps what they say in a form of his own.
public enum CharacterTables {
    /// Calls `body` with each character that has a plainer form, and that form as UTF-8: letters without accents and
    /// in small, digits and words for symbols, unified characters for radicals and compatibility characters,
    /// simplified characters for traditional ones and variants. No form has a plainer one.
    public static func forEachForm(_ body: (_ scalar: UInt32, _ form: UnsafeBufferPointer<UInt8>) -> Void) {
        for table in [letterForms, symbolForms, ideographForms] { readRuns(table, body) }
        readGroups(simplifiedForms, body)
    }

    /// Lines of a scalar in hexadecimal, and the forms of it and of those that follow it.
    private static func readRuns(_ table: StaticString, _ body: (UInt32, UnsafeBufferPointer<UInt8>) -> Void) {
        let bytes = UnsafeBufferPointer(start: table.utf8Start, count: table.utf8CodeUnitCount)
        var next: UInt32?
        forEachWord(of: bytes) { word, endsLine in
            if let scalar = next {
                // What stands in a run only so that it goes on is its own form.
                if !isItself(word, scalar) { body(scalar, word) }
                next = endsLine ? nil : scalar + 1
            } else {
                next = endsLine ? nil : word.reduce(0) { $0 << 4 | UInt32($1 < 0x3A ? $1 - 0x30 : $1 - 0x37) }
            }
        }
    }

    /// Groups of characters, of which the first is the form of the others.
    private static func readGroups(_ table: StaticString, _ body: (UInt32, UnsafeBufferPointer<UInt8>) -> Void) {
        let bytes = UnsafeBufferPointer(start: table.utf8Start, count: table.utf8CodeUnitCount)
        forEachWord(of: bytes) { word, _ in
            var offset = width(word[0])
            let form = UnsafeBufferPointer(rebasing: word[..<offset])
            while offset < word.count {
                body(scalar(word, at: offset), form)
                offset += width(word[offset])
            }
        }
    }

    /// Words parted by white space, and whether a line ends behind one.
    private static func forEachWord(
        of bytes: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>, Bool) -> Void
    ) {
        var start = 0
        for offset in 0...bytes.count {
            let byte = offset < bytes.count ? bytes[offset] : 0x0A
            guard byte <= 0x20 else { continue }
            if offset > start { body(UnsafeBufferPointer(rebasing: bytes[start..<offset]), byte == 0x0A) }
            start = offset + 1
        }
    }

    private static func isItself(_ word: UnsafeBufferPointer<UInt8>, _ value: UInt32) -> Bool {
        width(word[0]) == word.count && scalar(word, at: 0) == value
    }

    private static func width(_ first: UInt8) -> Int { first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4 }

    private static func scalar(_ word: UnsafeBufferPointer<UInt8>, at offset: Int) -> UInt32 {
        let width = width(word[offset])
        guard width > 1 else { return UInt32(word[offset]) }
        let first = UInt32(word[offset]) & (0x7F >> UInt32(width))
        return word[offset + 1..<offset + width].reduce(first) { $0 << 6 | UInt32($1 & 0x3F) }
    }
}
