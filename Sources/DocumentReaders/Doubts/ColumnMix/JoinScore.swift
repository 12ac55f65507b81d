/// How likely one printed line goes on in another: the logarithm of the odds, from the text alone.
///
/// The weights were measured: lines of clean texts cut anew, a line's true successor against a line that
/// stands near by (docs/decisions.md).
struct JoinScore {
    private let lines: [LineTokens]
    private let own: OwnSequences

    init(_ lines: [LineTokens]) {
        self.lines = lines
        own = OwnSequences(lines)
    }

    /// The odds that line `right` goes on where line `left` ends, as a natural logarithm.
    func callAsFunction(_ left: Int, _ right: Int) -> Double {
        guard lines.indices.contains(left), lines.indices.contains(right) else { return 0 }
        guard let before = lines[left].last, let after = lines[right].first else { return 0 }
        let general = Self.general(before, after)
        return max(-5, min(6, general + Self.weightOfOwn[own.rank(lines[left], lines[right])]))
    }

    /// What the table alone says.
    static func general(_ left: JoinUnit, _ right: JoinUnit) -> Double {
        let gain = PairTable.gain(left.key, right.key)
        if left.isWord && right.isWord {
            return gain > 0 ? wordGain[gain] : wordLevels[left.level + right.level]
        }
        return gain > 0 ? markGain[gain] : markLevels[left.level + right.level]
    }

    /// By how the document itself joins the same words inside its lines; see `OwnSequences.rank`.
    private static let weightOfOwn = [-0.5, 0.4, 1.3, 2.3, 3.2]
    /// Characters and marks, by the gain of their pair.
    private static let markGain = [0, 0.2, -0.6, 0.1, 1, 1.8, 3.1, 4.4]
    /// Pairs that are not in the table, by the levels of both: frequent ones should be.
    private static let markLevels = [
        1.2, 0.9, 0.6, 0.9, 0.6, -0.4, -0.8, -0.8, -0.8, -1.2, -1.5, -1.7, -2.7, -3.2, -3.2,
    ]
    /// English words, by the gain of their pair.
    private static let wordGain = [0, -1, -0.5, 0, 0.5, 1, 2, 2]
    private static let wordLevels = [
        0, 0, 0, 0, 0, -0.2, -0.3, -0.4, -0.5, -0.6, -0.8, -1, -1.5, -2, -2,
    ]
}

/// The tokens of a printed line as hashes, and the units at its ends.
struct LineTokens {
    var keys: [UInt32] = []
    var first: JoinUnit?
    var last: JoinUnit?

    /// Takes a line apart; of a very long one its two ends.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        var firstToken: JoinUnit.Token?
        var lastToken: JoinUnit.Token?
        forEachToken(bytes) { token in
            if firstToken == nil { firstToken = token }
            lastToken = token
            keys.append(token.key)
        }
        first = firstToken.map(JoinUnit.init)
        last = lastToken.map(JoinUnit.init)
    }
}

/// The sequences of two to four tokens that stand inside the printed lines of a document.
struct OwnSequences {
    private var two: HashSet
    private var three: HashSet
    private var four: HashSet

    init(_ lines: [LineTokens]) {
        let count = lines.reduce(0) { $0 + $1.keys.count }
        two = HashSet(capacity: count)
        three = HashSet(capacity: count)
        four = HashSet(capacity: count)
        for line in lines {
            let keys = line.keys
            for index in keys.indices.dropFirst() {
                let pair = PairTable.mix(keys[index - 1], keys[index])
                two.insert(pair)
                guard index > 1 else { continue }
                let triple = PairTable.mix(keys[index - 2], pair)
                three.insert(triple)
                if index > 2 { four.insert(PairTable.mix(keys[index - 3], triple)) }
            }
        }
    }

    /// How well the document knows the words over a join: 0 not at all, 1 two of them, 2 three, 3 three on both
    /// sides, 4 four.
    func rank(_ left: LineTokens, _ right: LineTokens) -> Int {
        guard let before = left.keys.last, let after = right.keys.first else { return 0 }
        let pair = PairTable.mix(before, after)
        guard two.contains(pair) else { return 0 }
        let earlier = left.keys.dropLast().last
        let later = right.keys.dropFirst().first
        let isLeft = earlier.map { three.contains(PairTable.mix($0, pair)) } ?? false
        let tail = later.map { PairTable.mix(before, PairTable.mix(after, $0)) }
        let isRight = tail.map { three.contains($0) } ?? false
        if let earlier, let tail, four.contains(PairTable.mix(earlier, tail)) { return 4 }
        return isLeft && isRight ? 3 : isLeft || isRight ? 2 : 1
    }
}

/// Which hashes were seen: two bits of a table each, sixteen times as large as what it is made for.
private struct HashSet {
    private var bits: [UInt64]
    private let mask: UInt32

    init(capacity: Int) {
        var size = 1024
        while size < capacity * 16, size < 1 << 24 { size *= 2 }
        bits = Array(repeating: 0, count: size / 64)
        mask = UInt32(size - 1)
    }

    mutating func insert(_ hash: UInt32) {
        for place in [hash & mask, (hash >> 9 | hash << 23) & mask] { bits[Int(place >> 6)] |= 1 << UInt64(place & 63) }
    }

    func contains(_ hash: UInt32) -> Bool {
        let second = (hash >> 9 | hash << 23) & mask
        return bits[Int((hash & mask) >> 6)] >> UInt64(hash & mask & 63) & 1 == 1
            && bits[Int(second >> 6)] >> UInt64(second & 63) & 1 == 1
    }
}
