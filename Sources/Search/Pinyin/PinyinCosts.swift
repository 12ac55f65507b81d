extension PinyinInput.Edge {
    /// What it costs that a character is rarely or hardly ever read so.
    private static let usage: [Int32] = [0, 2 * 32, 6 * 32]
    /// What it costs that a syllable is not spelled out, so that whole syllables are tried before initials.
    private static let initial: Int32 = 2 * 32
    /// The same for zh, ch and sh: `sh` is 社会 as well as 是, and `zhjs` has four characters more often than three.
    private static let doubleInitial: Int32 = 5 * 32

    /// What it costs to read a character here, by its number in the table; nil where it does not fit.
    func cost(of character: Int) -> Int32? {
        if kind == .character { return range.contains(character) ? 0 : nil }
        // The usual readings come first.
        for reading in PinyinTable.shared.readings(at: character) where range.contains(reading.syllable) {
            return abridged + Self.usage[Int(reading.usage.rawValue)]
        }
        return nil
    }

    private var abridged: Int32 {
        switch kind {
        case .character, .whole, .unfinished: 0
        case .initial: Self.initial
        case .doubleInitial: Self.doubleInitial
        }
    }

    /// Whether nothing of a syllable is left out.
    var isSpelled: Bool { kind == .character || kind == .whole }
}

extension PinyinVocabulary {
    /// The characters that may begin a phrase under a letter, the most frequent first.
    func beginnings(_ letter: UInt8) -> ArraySlice<Link> { Self.run(of: letter, in: beginnings[...]) }

    /// The characters that stand behind a character and can be found by an edge; under a letter the most frequent first.
    func links(behind character: Int, _ edge: PinyinInput.Edge) -> ArraySlice<Link> {
        let all = links[Int(starts[character])..<Int(starts[character + 1])]
        return edge.kind == .character ? all : Self.run(of: edge.letter, in: all)
    }

    private static func run(of letter: UInt8, in links: ArraySlice<Link>) -> ArraySlice<Link> {
        let first = partition(links) { $0.letter >= letter }
        return links[first..<partition(links[first...]) { $0.letter > letter }]
    }

    private static func partition(_ links: ArraySlice<Link>, by isBehind: (Link) -> Bool) -> Int {
        var (low, high) = (links.startIndex, links.endIndex)
        while low < high {
            let middle = (low + high) / 2
            if isBehind(links[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
