/// What it costs that a phrase begins or ends with a character, in parts of 1/32 of a doubling.
///
/// Two things tell where words end. Some characters are words that bind others (的, 和). And a character beside which
/// nearly always the same few stand (on the left of 准 批 or 标) is likely a part of a word with them: the entropy of its
/// neighbours is low. Both are guesses, and weigh less than what occurs.
struct PhraseEnds: Sendable {
    let beginning: [UInt16]
    let ending: [UInt16]

    /// Characters that seldom begin a word, and those that seldom end one.
    private static let seldomFirst = "的了们者之和与或元"
    private static let seldomLast = "的和与或及在对从以按依将由向把被并而且其各该每因"
    private static let seldom: UInt16 = 2 * 32
    /// From how many bits on the neighbours of a character are free.
    private static let free = 7.0

    /// Takes the pairs, and how often each character is the first and the second of one.
    init(_ pairs: [PinyinVocabulary.NumberedPair], before: [Int], behind: [Int]) {
        var (left, right) = (behind.map(Self.logarithm), before.map(Self.logarithm))
        for pair in pairs {
            // The entropy is log n minus the mean of log c.
            let part = Double(pair.count) * binaryLogarithm(Double(pair.count))
            left[pair.second] -= part / Double(behind[pair.second])
            right[pair.first] -= part / Double(before[pair.first])
        }
        beginning = Self.costs(left, Self.seldomFirst)
        ending = Self.costs(right, Self.seldomLast)
    }

    /// What it costs to begin with one character and to end with another.
    func cost(_ first: UInt16, _ last: UInt16) -> Int { Int(beginning[Int(first)]) + Int(ending[Int(last)]) }

    private static func logarithm(_ count: Int) -> Double { count > 0 ? binaryLogarithm(Double(count)) : free }

    private static func costs(_ entropies: [Double], _ characters: String) -> [UInt16] {
        var costs = entropies.map { UInt16(max(free - $0, 0) * PinyinVocabulary.unit / 2) }
        for scalar in characters.unicodeScalars {
            if let index = PinyinTable.index(of: scalar.value) { costs[index] += seldom }
        }
        return costs
    }
}

/// The logarithm to the base 2 of a number from 1 on, to a hundredth.
func binaryLogarithm(_ number: Double) -> Double {
    let over = number.significand - 1
    return Double(number.exponent) + over * (1 + 0.3431 * (1 - over))
}
