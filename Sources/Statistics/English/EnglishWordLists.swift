/// The lists that a word stands in, of those that are asked of every word: one look-up a word is what a long text can
/// afford.
struct EnglishWordLists: OptionSet, Sendable {
    let rawValue: UInt16

    /// A number in words may begin with it.
    static let mayCount = EnglishWordLists(rawValue: 1)
    /// A time may begin with it.
    static let mayDate = EnglishWordLists(rawValue: 2)
    /// No noun phrase goes beyond it.
    static let stop = EnglishWordLists(rawValue: 4)
    /// The lists of `EnglishVerbs`.
    static let auxiliary = EnglishWordLists(rawValue: 8)
    static let past = EnglishWordLists(rawValue: 16)
    static let change = EnglishWordLists(rawValue: 32)
    static let present = EnglishWordLists(rawValue: 64)
    static let showing = EnglishWordLists(rawValue: 128)
    static let ambiguous = EnglishWordLists(rawValue: 256)
    static let beforeNoun = EnglishWordLists(rawValue: 512)
}

/// Words with the lists that they stand in, found by their bytes.
///
/// The hash of the standard library withstands chosen input and costs several times as much; here a word of the text
/// that meets another in the table is only compared with it.
struct EnglishWordTable: Sendable {
    private var words: [String] = []
    private var lists: [EnglishWordLists] = []
    /// Indices of words, from 1; 0 is free. At most a quarter is taken.
    private var slots: [UInt16] = []

    /// Takes lists of words, each with its name.
    init(_ given: [(EnglishWordLists, some Sequence<String>)]) {
        var listsOfWord: [String: EnglishWordLists] = [:]
        for (list, words) in given {
            for word in words { listsOfWord[word, default: []].insert(list) }
        }
        var size = 64
        while size < listsOfWord.count * 4 { size *= 2 }
        slots = Array(repeating: 0, count: size)
        for (word, list) in listsOfWord where words.count < Int(UInt16.max) {
            words.append(word)
            lists.append(list)
            var slot = Self.hash(word) & (size - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = UInt16(words.count)
        }
    }

    /// The lists that a word stands in.
    func lists(of word: String) -> EnglishWordLists {
        var slot = Self.hash(word) & (slots.count - 1)
        while slots[slot] != 0 {
            let index = Int(slots[slot]) - 1
            if words[index] == word { return lists[index] }
            slot = (slot + 1) & (slots.count - 1)
        }
        return []
    }

    private static func hash(_ word: String) -> Int {
        var hash: UInt32 = 0
        for byte in word.utf8 { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
        return Int(hash ^ hash >> 15)
    }
}
