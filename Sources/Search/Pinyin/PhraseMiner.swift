/// Finds the phrases that a text uses again and again: three to eight Chinese characters that stand together at least
/// `fewest` times, and not always as a part of the same longer phrase.
///
/// A sample of a library is enough: what is frequent in it is what is looked for most.
public struct PhraseMiner: Sendable {
    /// A phrase, and how often it stands in the sample.
    struct Phrase: Sendable, Equatable {
        /// Its characters, by their numbers in `PinyinTable`.
        var characters: [UInt16]
        var count: Int

        var text: String { PinyinTable.text(characters) }
    }

    /// How many characters are looked at: about four megabytes of text, for which a quarter of a second is enough.
    public static let sampleSize = 1_300_000
    /// How often a phrase must occur.
    static let fewest = 3
    static let longest = 8

    /// Numbers of characters plus one; 0 parts what no phrase goes across.
    private var codes: [UInt16] = [0]

    /// Makes a miner of nothing.
    public init() {}

    /// Whether the sample is as great as it may become.
    public var isFull: Bool { codes.count >= Self.sampleSize }

    /// Adds folded text, as UTF-8: the text of a passage. What is no Chinese character parts phrases.
    public mutating func add(_ bytes: [UInt8]) {
        var index = 0
        while index < bytes.count, !isFull {
            let byte = bytes[index]
            var code: UInt16 = 0
            if byte & 0xF0 == 0xE0, index + 2 < bytes.count {
                let scalar =
                    UInt32(byte & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6 | UInt32(bytes[index + 2] & 0x3F)
                code = PinyinTable.index(of: scalar).map { UInt16($0 + 1) } ?? 0
                index += 2
            }
            index += 1
            if code != 0 || codes[codes.count - 1] != 0 { codes.append(code) }
        }
        if codes[codes.count - 1] != 0 { codes.append(0) }
    }

    /// The phrases of what was added, ready to be looked up.
    public func phrases() -> PinyinPhrases {
        var counts = [Int](repeating: 0, count: PinyinTable.characters.count + 1)
        for code in codes where code != 0 { counts[Int(code)] += 1 }
        return PinyinPhrases(list(), most: counts.max() ?? 0)
    }

    /// The phrases, the shorter ones first.
    func list() -> [Phrase] {
        var phrases: [Phrase] = []
        var level = GramLevel(codes)
        while level.length <= Self.longest, !level.counts.isEmpty {
            let next = level.next(codes, fewest: Int32(Self.fewest))
            if level.length > 2 {
                for gram in level.counts.indices where !next.absorbed[gram] {
                    let place = Int(level.places[gram])
                    let characters = codes[place..<place + level.length].map { $0 - 1 }
                    phrases.append(Phrase(characters: characters, count: Int(level.counts[gram])))
                }
            }
            level = next.level
        }
        return phrases
    }
}

/// All runs of one length that are frequent enough, with their numbers.
private struct GramLevel {
    var length: Int
    /// The number of the run that begins at each place; -1 where that is not frequent.
    var grams: [Int32]
    var counts: [Int32] = []
    /// Where each run was seen first.
    var places: [Int32] = []

    /// The single characters.
    init(_ codes: [UInt16]) {
        length = 1
        grams = codes.map { Int32($0) - 1 }
        counts = Array(repeating: .max, count: PinyinTable.characters.count)
        places = Array(repeating: 0, count: counts.count)
    }

    private init(length: Int, places: Int) {
        self.length = length
        grams = Array(repeating: -1, count: places)
    }

    /// The runs of one character more, and which of these runs hardly occur but as a part of one of them.
    func next(_ codes: [UInt16], fewest: Int32) -> (level: GramLevel, absorbed: [Bool]) {
        var next = GramLevel(length: length + 1, places: grams.count)
        var table = GramTable()
        for place in 0..<max(grams.count - length, 0) where grams[place] >= 0 && grams[place + 1] >= 0 {
            let gram = table.number(of: UInt64(grams[place]) << 16 | UInt64(codes[place + length]))
            if gram == next.counts.count {
                next.counts.append(0)
                next.places.append(Int32(place))
            }
            next.counts[gram] += 1
            next.grams[place] = Int32(gram)
        }
        var absorbed = Array(repeating: false, count: counts.count)
        var numbers = Array(repeating: Int32(-1), count: next.counts.count)
        var kept = 0
        for gram in next.counts.indices where next.counts[gram] >= fewest {
            let (count, place) = (next.counts[gram], Int(next.places[gram]))
            for part in [Int(grams[place]), Int(grams[place + 1])] where Int(count) * 10 >= Int(counts[part]) * 9 {
                absorbed[part] = true
            }
            numbers[gram] = Int32(kept)
            (next.counts[kept], next.places[kept]) = (count, next.places[gram])
            kept += 1
        }
        next.counts.removeLast(next.counts.count - kept)
        next.places.removeLast(next.places.count - kept)
        for place in next.grams.indices where next.grams[place] >= 0 {
            next.grams[place] = numbers[Int(next.grams[place])]
        }
        return (next, absorbed)
    }
}

/// Numbers keys in the order in which they come: a hash table with open addresses.
private struct GramTable {
    private var slots = [Int32](repeating: -1, count: 1 << 12)
    private var keys: [UInt64] = []

    mutating func number(of key: UInt64) -> Int {
        if keys.count * 2 > slots.count { grow() }
        let slot = slot(of: key)
        if slots[slot] < 0 {
            slots[slot] = Int32(keys.count)
            keys.append(key)
        }
        return Int(slots[slot])
    }

    private func slot(of key: UInt64) -> Int {
        var slot = Int((key &* 0x9E37_79B9_7F4A_7C15) >> 24) & (slots.count - 1)
        while slots[slot] >= 0, keys[Int(slots[slot])] != key { slot = (slot + 1) & (slots.count - 1) }
        return slot
    }

    private mutating func grow() {
        slots = Array(repeating: -1, count: slots.count * 2)
        for number in keys.indices { slots[slot(of: keys[number])] = Int32(number) }
    }
}
