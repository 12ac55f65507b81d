import Search

/// The words of Latin letters and digits of a library in one piece of memory: which of them contain what is typed.
struct WordVocabulary {
    /// Words that a question may name; with more of them it costs less to try all passages.
    static let mostWords = 500
    private static let separator: UInt8 = 0x20

    /// Each word with a separator before and behind it.
    private let bytes: [UInt8]

    /// Reads the words of a library.
    init(_ connection: SearchConnection) throws {
        var bytes: [UInt8] = [Self.separator]
        let rows = try connection.statement("SELECT word FROM word")
        rows.start()
        while try rows.step() {
            bytes.append(contentsOf: rows.bytes(0))
            bytes.append(Self.separator)
        }
        self.bytes = bytes
    }

    /// The words that a token of a query stands for; nil where they are too many.
    func words(like token: Token) -> [[UInt8]]? {
        let pattern: [UInt8] =
            switch token {
            case .whole(let word): [Self.separator] + word + [Self.separator]
            case .prefix(let part): [Self.separator] + part
            case .suffix(let part): part + [Self.separator]
            case .inside(let part): part
            }
        var words: [[UInt8]] = []
        var end = 0
        var isCut = false
        forEachOccurrence(of: pattern, in: bytes) { place in
            guard place >= end else { return true }
            isCut = words.count == Self.mostWords
            guard !isCut else { return false }
            let inner = bytes[place] == Self.separator ? place + 1 : place
            let first = (bytes[..<inner].lastIndex(of: Self.separator) ?? -1) + 1
            end = bytes[inner...].firstIndex(of: Self.separator) ?? bytes.count
            words.append(Array(bytes[first..<end]))
            return true
        }
        return isCut ? nil : words
    }
}
