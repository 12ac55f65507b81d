import Glibc

/// How likely one printed line goes on in another: the logarithm of the odds, from the text alone.
///
/// The weights were measured on clean texts, a line's true successor against a line near by, and are measured
/// again on the document itself: inside its lines the text is right, and a line far off is no successor
/// (docs/decisions.md).
struct JoinScore {
    private let lines: [LineTokens]
    private let own: OwnSequences
    private var weights: [Double]
    /// How often the document has each join of neighbouring lines.
    private var neighbours: [UInt32: Int] = [:]

    init(_ lines: [LineTokens]) {
        self.lines = lines
        own = OwnSequences(lines)
        weights = Self.usual
        for line in lines.indices.dropLast() {
            if let seam = seam(line, line + 1) { neighbours[seam, default: 0] += 1 }
        }
        measure()
    }

    /// The odds that line `right` goes on where line `left` ends, as a natural logarithm.
    func callAsFunction(_ left: Int, _ right: Int) -> Double {
        guard lines.indices.contains(left), lines.indices.contains(right) else { return 0 }
        guard let before = lines[left].last, let after = lines[right].first else { return 0 }
        let rank = own.rank(lines[left], lines[right])
        // A new clause opens behind a mark: that its words are new says nothing.
        var known = before.isMark && rank == 0 ? 0 : Self.weightOfOwn[rank]
        // What stands twice in the same words was not mixed by chance.
        if right == left + 1, let seam = seam(left, right), neighbours[seam, default: 0] > 1 { known = Self.again }
        return max(-5, min(6, weights[Self.bin(before, after)] + known))
    }

    /// The weights as this document has them.
    private mutating func measure() {
        var right = [Double](repeating: 0, count: weights.count)
        var wrong = [Double](repeating: 0.5, count: weights.count)
        let step = max(1, lines.count / 250)
        for line in stride(from: 0, to: lines.count, by: step) {
            let tokens = lines[line].tokens
            for place in stride(from: 1, to: tokens.count, by: 4) where !tokens[place].isMark {
                right[Self.bin(JoinUnit(tokens[place - 1]), JoinUnit(tokens[place]))] += 1
            }
            // A text that repeats itself has the true successor further down again.
            for distance in 9...12 where line + distance < lines.count && !opensAlike(line + 1, line + distance) {
                guard let last = lines[line].last, let first = lines[line + distance].first else { continue }
                wrong[Self.bin(last, first)] += 1
            }
        }
        for start in stride(from: 0, to: weights.count, by: Self.group) {
            blend(right, wrong, of: start..<start + Self.group)
        }
    }

    /// A hash of the four tokens around a join; nil of shorter lines.
    private func seam(_ left: Int, _ right: Int) -> UInt32? {
        let before = lines[left].tokens.count
        guard before > 1, lines[right].tokens.count > 1 else { return nil }
        let start = PairTable.mix(lines[left].tokens[before - 2].key, lines[left].tokens[before - 1].key)
        return PairTable.mix(PairTable.mix(start, lines[right].tokens[0].key), lines[right].tokens[1].key)
    }

    private func opensAlike(_ one: Int, _ other: Int) -> Bool {
        guard lines[one].tokens.count > 1, lines[other].tokens.count > 1 else { return false }
        return lines[one].tokens[0].key == lines[other].tokens[0].key
            && lines[one].tokens[1].key == lines[other].tokens[1].key
    }

    /// Takes the odds of the document in so far as it has many of each kind.
    private mutating func blend(_ right: [Double], _ wrong: [Double], of bins: Range<Int>) {
        let wrongs = wrong[bins].reduce(0, +)
        let rights = right[bins].reduce(0, +)
        let expected = bins.map { wrong[$0] / wrongs * exp(Self.usual[$0]) }
        let total = expected.reduce(0, +)
        for (place, bin) in bins.enumerated() {
            let share = (right[bin] + Self.trust * expected[place] / total) / (rights + Self.trust)
            weights[bin] = max(-4, min(5, log(share * wrongs / wrong[bin])))
        }
    }

    /// So many places of the document weigh as much as the usual weights.
    private static let trust = 200.0
    /// By how the document itself joins the same words inside its lines; see `OwnSequences.rank`.
    private static let weightOfOwn = [-0.4, 0.4, 1.3, 2.3, 3.2]

    /// The odds of a join that stands in the document again.
    private static let again = 3.2

    /// Which weight holds for two units: by the gain of their pair, or for one that is not in the table by the
    /// levels of both.
    private static func bin(_ left: JoinUnit, _ right: JoinUnit) -> Int {
        let gain = PairTable.gain(left.key, right.key)
        let base = left.isMark ? 2 * group : left.isWord && right.isWord ? group : 0
        return base + (gain > 0 ? gain - 1 : 7 + left.level + right.level)
    }

    /// Seven gains, fifteen sums of levels.
    private static let group = 22
    private static let usual: [Double] = [
        // Characters. The more frequent two are, the more their never standing together says.
        0.2, -0.6, 0.1, 1, 1.8, 3.1, 4.4,
        1.2, 0.9, 0.6, 0.9, 0.6, -0.4, -0.8, -0.8, -0.8, -1.2, -1.5, -1.7, -2.7, -3.2, -3.2,
        // English words.
        -1, -0.5, 0, 0.5, 1, 2, 2,
        0, 0, 0, 0, 0, -0.2, -0.3, -0.4, -0.5, -0.6, -0.8, -1, -1.5, -2, -2,
        // What stands behind a mark.
        -1.5, -0.8, -0.2, 0.5, 1, 1.5, 2.5,
        0, 0, 0, 0, 0, 0, 0, 0, 0, -0.2, -0.3, -0.5, -0.8, -1, -1.2,
    ]
}
