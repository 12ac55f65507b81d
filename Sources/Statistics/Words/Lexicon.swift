import ChineseText

/// A list of words looked up at a place of a text: the longest that stands there wins.
///
/// Words are kept by their first scalar (or last, for looking backwards), so that a look-up costs one table access
/// for the scalars that begin no word.
struct Lexicon<Value: Sendable>: Sendable {
    private struct Entry: Sendable {
        let word: [Unicode.Scalar]
        let value: Value
    }

    private var byFirst: [UInt32: [Entry]] = [:]
    private var byLast: [UInt32: [Entry]] = [:]
    /// Which scalars may begin or end a word: most are turned away here, without hashing.
    private var firsts = ScalarFilter()
    private var lasts = ScalarFilter()

    /// Makes a lexicon of pairs; of a word given twice the first counts.
    init(_ pairs: [(String, Value)]) {
        for (word, value) in pairs {
            let entry = Entry(word: Array(word.unicodeScalars), value: value)
            guard let first = entry.word.first, let last = entry.word.last else { continue }
            byFirst[first.value, default: []].append(entry)
            firsts.insert(first)
            lasts.insert(last)
            byLast[last.value, default: []].append(entry)
        }
        for key in byFirst.keys { byFirst[key]?.sort { $0.word.count > $1.word.count } }
        for key in byLast.keys { byLast[key]?.sort { $0.word.count > $1.word.count } }
    }

    /// The longest word that begins at an index: where it ends, and its value.
    func match(in text: ScalarText, at index: Int) -> (end: Int, value: Value)? {
        guard let first = text[safe: index], firsts.mayHold(first), let entries = byFirst[first.value] else {
            return nil
        }
        for entry in entries where text.has(entry.word, at: index) { return (index + entry.word.count, entry.value) }
        return nil
    }

    /// The longest word that ends right before an index: where it begins, and its value.
    func match(in text: ScalarText, before index: Int) -> (start: Int, value: Value)? {
        guard let last = text[safe: index - 1], lasts.mayHold(last), let entries = byLast[last.value] else {
            return nil
        }
        for entry in entries where text.has(entry.word, at: index - entry.word.count) {
            return (index - entry.word.count, entry.value)
        }
        return nil
    }
}

/// A list of words without values.
typealias Words = Lexicon<Void>

extension Lexicon where Value == Void {
    /// Takes the words of a text apart at white space.
    init(_ words: String) {
        self.init(words.split(whereSeparator: \.isWhitespace).map { (String($0), ()) })
    }

    /// Whether a word begins at an index.
    func begins(in text: ScalarText, at index: Int) -> Bool { match(in: text, at: index) != nil }

    /// Whether a word ends right before an index.
    func ends(in text: ScalarText, before index: Int) -> Bool { match(in: text, before: index) != nil }

    /// The range of the first word that begins inside a range.
    func first(in text: ScalarText, range: Range<Int>) -> Range<Int>? {
        for index in range {
            if let found = match(in: text, at: index), found.end <= range.upperBound { return index..<found.end }
        }
        return nil
    }
}

/// A set of scalars that may take some strangers for its own, in 1024 bits.
struct ScalarFilter: Sendable {
    private var bits = [UInt64](repeating: 0, count: 16)

    /// Adds a scalar.
    mutating func insert(_ scalar: Unicode.Scalar) {
        bits[Int(scalar.value >> 6) & 15] |= 1 << UInt64(scalar.value & 63)
    }

    /// False for scalars that are certainly not in the set.
    func mayHold(_ scalar: Unicode.Scalar) -> Bool {
        bits[Int(scalar.value >> 6) & 15] & (1 << UInt64(scalar.value & 63)) != 0
    }
}
