/// Which Chinese characters follow each other in a library, and how often: what pinyin is turned into words by.
///
/// It takes some 5 bytes a pair, and is made once for a library. Costs were tuned on laws and reports (docs/decisions.md).
public struct PinyinVocabulary: Sendable {
    /// Two characters that stand beside each other, and in how many passages (or how often).
    public struct Pair: Sendable, Equatable {
        /// The first of the two.
        public var first: UInt32
        /// The one behind it.
        public var second: UInt32
        /// How often, from 1.
        public var count: Int

        /// Makes a pair of scalars.
        public init(first: UInt32, second: UInt32, count: Int) {
            self.first = first
            self.second = second
            self.count = count
        }
    }

    /// A character that may stand next: what it costs, and by which letter it is found.
    struct Link: Sendable, Equatable {
        /// Letter, cost and character from the highest bit on, so that links sort by letter and then by cost.
        let value: UInt32

        init(letter: UInt8, cost: Int, character: Int) {
            let cost = UInt32(clamping: min(cost, 0x7FF))
            value = UInt32(letter) << 27 | cost << 16 | UInt32(truncatingIfNeeded: character)
        }

        var letter: UInt8 { UInt8(truncatingIfNeeded: value >> 27) }
        /// In `unit`.
        var cost: Int32 { Int32(truncatingIfNeeded: value >> 16 & 0x7FF) }
        /// The number of the character in `PinyinTable`.
        var character: Int { Int(value & 0xFFFF) }
    }

    /// Costs are logarithms to the base 2 of one over a likelihood, in parts of 1/32.
    static let unit: Double = 32
    /// The letter of characters that have no reading.
    static let noLetter: UInt8 = 26

    /// The links of the character with number n are those from `starts[n]` to `starts[n + 1]`, sorted.
    let starts: [UInt32]
    let links: [Link]
    /// Characters that a phrase may begin with, sorted like links.
    let beginnings: [Link]
    /// What it costs to begin and to end with a character.
    let ends: PhraseEnds
    let phrases: PinyinPhrases

    /// Makes the vocabulary of pairs and of the counts of single characters.
    ///
    /// What has no pinyin is passed over. A character of which no count is given has that of its pairs.
    public init(
        pairs: some Sequence<Pair>, characters: some Sequence<(character: UInt32, count: Int)> = [],
        phrases: PinyinPhrases = PinyinPhrases()
    ) {
        let size = PinyinTable.characters.count
        var counts = [Int](repeating: 0, count: size)
        for entry in characters {
            guard let index = PinyinTable.index(of: entry.character) else { continue }
            counts[index] = max(counts[index], entry.count)
        }
        var known: [NumberedPair] = []
        known.reserveCapacity(pairs.underestimatedCount)
        var (before, behind) = ([Int](repeating: 0, count: size), [Int](repeating: 0, count: size))
        for pair in pairs {
            guard pair.count > 0, let first = PinyinTable.index(of: pair.first),
                let second = PinyinTable.index(of: pair.second)
            else { continue }
            // No library has more, and sums of it stay numbers.
            let count = min(pair.count, 1 << 32)
            known.append((first, second, count))
            before[first] += count
            behind[second] += count
        }
        for index in 0..<size where counts[index] == 0 { counts[index] = max(before[index], behind[index]) }

        let letters = (0..<size).map { InitialLetters(of: $0) }
        let logarithms = counts.map { binaryLogarithm(Double(max($0, 1))) }
        let highest = logarithms.max() ?? 0
        (starts, links) = Self.links(of: known, letters: letters, logarithms: logarithms)
        ends = PhraseEnds(known, before: before, behind: behind)
        self.phrases = phrases
        var beginnings: [Link] = []
        for index in 0..<size where counts[index] > 0 {
            let cost = Int((highest - logarithms[index]) * Self.unit) + Int(ends.beginning[index])
            letters[index].forEach { beginnings.append(Link(letter: $0, cost: cost, character: index)) }
        }
        self.beginnings = beginnings.sorted { $0.value < $1.value }
    }

    private static func links(
        of pairs: [NumberedPair], letters: [InitialLetters], logarithms: [Double]
    ) -> (starts: [UInt32], links: [Link]) {
        var starts = [UInt32](repeating: 0, count: letters.count + 1)
        for pair in pairs { starts[pair.first + 1] += UInt32(letters[pair.second].count) }
        for index in 1..<starts.count { starts[index] += starts[index - 1] }
        var ends = starts
        var links = [Link](repeating: Link(letter: 0, cost: 0, character: 0), count: Int(starts[letters.count]))
        for pair in pairs {
            let logarithm = binaryLogarithm(Double(pair.count))
            let cost = Int(max(logarithms[pair.first] - logarithm, 0) * unit)
            letters[pair.second].forEach { letter in
                links[Int(ends[pair.first])] = Link(letter: letter, cost: cost, character: pair.second)
                ends[pair.first] += 1
            }
        }
        for index in letters.indices where starts[index + 1] > starts[index] + 1 {
            links[Int(starts[index])..<Int(starts[index + 1])].sort { $0.value < $1.value }
        }
        return (starts, links)
    }

    /// A pair by the numbers of its characters in `PinyinTable`.
    typealias NumberedPair = (first: Int, second: Int, count: Int)

    /// Whether there is nothing in it.
    public var isEmpty: Bool { beginnings.isEmpty }
}
