import GRDB

/// Keeps the list of words complete while documents are added to a library that has one.
///
/// The list may have words that are no longer there; none of those that are there may be missing, or a search would not
/// find what has them. While much is added at once there is no list: it is made anew at the end.
struct WordList {
    private let insert: RowWriter

    /// Nil where the library has no complete list.
    init?(_ database: Database) throws {
        guard try database.state(Self.name) == 1 else { return nil }
        insert = try RowWriter("INSERT OR IGNORE INTO word (word, count) VALUES (?, 1)", in: database)
    }

    /// Adds the words among the tokens of a passage, which are parted by spaces.
    func add(_ tokens: [UInt8]) throws {
        for token in tokens.split(separator: 0x20) where token.lexicographicallyPrecedes(Self.firstCharacter) {
            insert.bind(text: Array(token))
            try insert.write()
        }
    }

    /// Says that the list of words is complete, or that it is not.
    static func isComplete(_ isComplete: Bool, in database: Database) throws {
        try database.set(name, isComplete ? 1 : 0)
    }

    private static let name = "words"
    /// U+2E80: Han characters begin here, and no letters come behind.
    private static let firstCharacter: [UInt8] = [0xE2, 0xBA, 0x80]
}
