import ChineseText

/// A list of words looked up at a place of a text: the longest that stands there wins.
///
/// Words are kept by their first scalar (or last, for looking backwards), so that a look-up costs one table access
/// for the scalars that begin no word.
///
/// A class, so that handing one on copies one reference and not all of its lists.
final class Lexicon<Value: Sendable>: Sendable {
    private struct Entry: Sendable {
        let word: [Unicode.Scalar]
        let value: Value
    }

    /// The words, the longest first.
    private let entries: [Entry]
    /// Indices of entries by first and last scalar, the longest word first.
    private let byFirst: [UInt32: [Int]]
    private let byLast: [UInt32: [Int]]
    /// Which scalars may begin or end a word: most are turned away here, without hashing.
    private let firsts: ScalarFilter
    private let lasts: ScalarFilter

    /// Makes a lexicon of pairs; of a word given twice the first counts.
    init(_ pairs: [(String, Value)]) {
        let given = pairs.map { Entry(word: Array($0.0.unicodeScalars), value: $0.1) }
        let order = given.indices.sorted { (-given[$0].word.count, $0) < (-given[$1].word.count, $1) }
        let entries = order.map { given[$0] }
        var (byFirst, byLast): ([UInt32: [Int]], [UInt32: [Int]]) = ([:], [:])
        var (firsts, lasts) = (ScalarFilter(), ScalarFilter())
        for (index, entry) in entries.enumerated() {
            guard let first = entry.word.first, let last = entry.word.last else { continue }
            byFirst[first.value, default: []].append(index)
            byLast[last.value, default: []].append(index)
            firsts.insert(first)
            lasts.insert(last)
        }
        self.entries = entries
        (self.byFirst, self.byLast, self.firsts, self.lasts) = (byFirst, byLast, firsts, lasts)
    }

    /// The longest word that begins at an index: where it ends, and its value.
    func match(in text: ScalarText, at index: Int) -> (end: Int, value: Value)? {
        guard let first = text[safe: index], firsts.mayHold(first), let candidates = byFirst[first.value] else {
            return nil
        }
        for candidate in candidates where text.has(entries[candidate].word, at: index) {
            return (index + entries[candidate].word.count, entries[candidate].value)
        }
        return nil
    }

    /// The longest word that ends right before an index: where it begins, and its value.
    func match(in text: ScalarText, before index: Int) -> (start: Int, value: Value)? {
        guard let last = text[safe: index - 1], lasts.mayHold(last), let candidates = byLast[last.value] else {
            return nil
        }
        for candidate in candidates {
            let start = index - entries[candidate].word.count
            if text.has(entries[candidate].word, at: start) { return (start, entries[candidate].value) }
        }
        return nil
    }
}

/// The words of a list written as one text, parted by spaces and line ends.
///
/// Bytes, because splitting at characters would take longer than reading a report.
func words(in list: String) -> [String] {
    list.utf8.split { $0 == 0x20 || $0 == 0x0A }.map { String(decoding: $0, as: UTF8.self) }
}

/// A list of words without values.
typealias Words = Lexicon<Void>

extension Lexicon where Value == Void {
    /// Takes the words of a text apart at white space.
    convenience init(_ list: String) {
        self.init(words(in: list).map { ($0, ()) })
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

    /// Holds nothing.
    init() {}

    /// Holds the scalars of a text.
    init(_ text: String) {
        for scalar in text.unicodeScalars { insert(scalar) }
    }

    /// The first index of a range whose scalar may be in the set, or the end of the range.
    func first(in range: Range<Int>, of scalars: [Unicode.Scalar]) -> Int {
        let inside = range.clamped(to: scalars.indices)
        return scalars.withUnsafeBufferPointer { scalars in
            bits.withUnsafeBufferPointer { bits in
                for index in inside {
                    let value = scalars[index].value
                    if bits[Int(value >> 6) & 15] & (1 << UInt64(value & 63)) != 0 { return index }
                }
                return range.upperBound
            }
        }
    }

    /// Adds a scalar.
    mutating func insert(_ scalar: Unicode.Scalar) {
        bits[Int(scalar.value >> 6) & 15] |= 1 << UInt64(scalar.value & 63)
    }

    /// False for scalars that are certainly not in the set.
    @inline(__always) func mayHold(_ scalar: Unicode.Scalar) -> Bool {
        bits[Int(scalar.value >> 6) & 15] & (1 << UInt64(scalar.value & 63)) != 0
    }
}
