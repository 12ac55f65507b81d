extension PinyinVocabulary {
    /// The phrases that an input may stand for, the likeliest first, each once.
    ///
    /// Each pair of characters in them occurs in the library; whether the whole does must be looked up.
    public func candidates(for input: PinyinInput, limit: Int) -> [PinyinCandidate] {
        guard input.canBeRead, limit > 0 else { return [] }
        var all = phrases.candidates(for: input, ends)
        var chains = PinyinChains(of: input, in: self, most: limit)
        for _ in 0..<limit {
            guard let candidate = chains.next() else { break }
            all.append(candidate)
        }
        var seen: Set<String> = []
        all.sort { ($0.cost, $0.phrase) < ($1.cost, $1.phrase) }
        return Array(all.filter { seen.insert($0.phrase).inserted }.prefix(limit))
    }

    /// The phrases of an input that occur, the likeliest and most frequent first, each once.
    ///
    /// `count` says how often a phrase occurs (in how many passages; it may stop at any number above 0), and nil when
    /// there is no time left: then what was found until then is the answer. It is asked for at most `checks` phrases, also
    /// for three characters out of longer ones. The answers are worth keeping for the next letter that is typed.
    public func candidates(
        for input: PinyinInput, limit: Int, checks: Int = 120, count: (String) -> Int?
    ) -> [PinyinCandidate] {
        guard input.canBeRead, limit > 0 else { return [] }
        var checker = PhraseChecker(left: checks)
        var found: [PinyinCandidate] = []
        var seen: Set<String> = []
        var cheapest = Int.max
        func take(_ candidate: PinyinCandidate) {
            guard seen.insert(candidate.phrase).inserted else { return }
            let number = checker.count(candidate.phrase, by: count)
            guard number > 0 else { return }
            cheapest = min(cheapest, candidate.cost)
            var candidate = candidate
            candidate.cost -= Int(binaryLogarithm(Double(number)) * Self.unit)
            found.append(candidate)
        }
        let known = phrases.candidates(for: input, ends).sorted { ($0.cost, $0.phrase) < ($1.cost, $1.phrase) }
        for candidate in known.prefix(limit) { take(candidate) }
        var chains = PinyinChains(of: input, in: self, most: Self.mostOpen)
        let enough = found.count + limit
        while found.count < enough, checker.left > 0 {
            chains.dearest = Int32(min(cheapest, Int(Int32.max) / 2) + Self.range)
            let chain = chains.next { checker.left > 0 && checker.count(PinyinTable.text($0), by: count) > 0 }
            guard let chain else { break }
            take(chain)
        }
        return Array(found.sorted { ($0.cost, $0.phrase) < ($1.cost, $1.phrase) }.prefix(limit))
    }

    /// How much less likely than the best that was found a chain may be: one in 256.
    private static let range = 8 * 32
    /// How many chains are kept open while some of them turn out not to occur.
    private static let mostOpen = 600
}

/// Asks whether phrases occur, each once, and not more than it may.
private struct PhraseChecker {
    /// How many times it may still ask.
    var left: Int
    private var known: [String: Int] = [:]

    init(left: Int) { self.left = left }

    mutating func count(_ phrase: String, by count: (String) -> Int?) -> Int {
        if let number = known[phrase] { return number }
        guard left > 0 else { return 0 }
        left -= 1
        guard let number = count(phrase) else {
            left = 0
            return 0
        }
        known[phrase] = number
        return number
    }
}
