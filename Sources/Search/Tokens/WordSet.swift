/// A set of words that stand in a buffer, emptied in no time.
struct WordSet: Sendable {
    private struct Entry {
        var round: UInt32 = 0
        var hash: UInt32 = 0
        var start = 0
        var count = 0
    }

    private var entries: [Entry]
    private var round: UInt32 = 1
    private var count = 0
    /// So that no text can be made whose words all meet in one place.
    private let seed = UInt64.random(in: 0...UInt64.max) | 1

    private static let usual = 1 << 11

    init() { entries = [Entry](repeating: Entry(), count: Self.usual) }

    /// Leaves nothing in it.
    mutating func removeAll() {
        count = 0
        if round == .max || entries.count > Self.usual {
            entries = [Entry](repeating: Entry(), count: Self.usual)
            round = 0
        }
        round += 1
    }

    /// Adds a word, which the caller writes at `start` of the buffer that holds the others; false when it was there.
    mutating func insert(
        _ word: UnsafeBufferPointer<UInt8>, keptIn buffer: UnsafeMutableBufferPointer<UInt8>, at start: Int
    ) -> Bool {
        var hash = seed
        for byte in word { hash = (hash ^ UInt64(byte)) &* 0x9E37_79B9_7F4A_7C15 ^ hash >> 29 }
        let short = UInt32(truncatingIfNeeded: hash >> 32)
        let mask = entries.count - 1
        var index = Int(short) & mask
        while entries[index].round == round {
            let entry = entries[index]
            if entry.hash == short, entry.count == word.count,
                buffer[entry.start..<entry.start + entry.count].elementsEqual(word)
            {
                return false
            }
            index = (index + 1) & mask
        }
        entries[index] = Entry(round: round, hash: short, start: start, count: word.count)
        count += 1
        if count * 2 > entries.count { grow() }
        return true
    }

    private mutating func grow() {
        let old = entries
        entries = [Entry](repeating: Entry(), count: old.count * 2)
        let mask = entries.count - 1
        for entry in old where entry.round == round {
            var index = Int(entry.hash) & mask
            while entries[index].round == round { index = (index + 1) & mask }
            entries[index] = entry
        }
    }
}
