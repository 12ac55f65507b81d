/// The sequences of two to four tokens that stand inside the printed lines of a document.
struct OwnSequences {
    private var two: HashSet
    private var three: HashSet
    private var four: HashSet

    init(_ lines: [LineTokens]) {
        let count = lines.reduce(0) { $0 + $1.tokens.count }
        two = HashSet(capacity: count)
        three = HashSet(capacity: count)
        four = HashSet(capacity: count)
        for line in lines {
            let tokens = line.tokens
            for index in tokens.indices.dropFirst() {
                let pair = PairTable.mix(tokens[index - 1].key, tokens[index].key)
                two.insert(pair)
                guard index > 1 else { continue }
                let triple = PairTable.mix(tokens[index - 2].key, pair)
                three.insert(triple)
                if index > 2 { four.insert(PairTable.mix(tokens[index - 3].key, triple)) }
            }
        }
    }

    /// How well the document knows the words over a join: 0 not at all, 1 two of them, 2 three, 3 three on both
    /// sides, 4 four.
    func rank(_ left: LineTokens, _ right: LineTokens) -> Int {
        guard let before = left.tokens.last?.key, let after = right.tokens.first?.key else { return 0 }
        let pair = PairTable.mix(before, after)
        guard two.contains(pair) else { return 0 }
        let earlier = left.tokens.dropLast().last?.key
        let later = right.tokens.dropFirst().first?.key
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
        let (first, second) = (hash & mask, (hash >> 9 | hash << 23) & mask)
        bits[Int(first >> 6)] |= 1 << UInt64(first & 63)
        bits[Int(second >> 6)] |= 1 << UInt64(second & 63)
    }

    func contains(_ hash: UInt32) -> Bool {
        let second = (hash >> 9 | hash << 23) & mask
        return bits[Int((hash & mask) >> 6)] >> UInt64(hash & mask & 63) & 1 == 1
            && bits[Int(second >> 6)] >> UInt64(second & 63) & 1 == 1
    }
}
