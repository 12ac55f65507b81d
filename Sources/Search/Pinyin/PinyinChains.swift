/// The ways to read an input with a vocabulary, as chains of characters, the cheapest first.
///
/// From the end of the input on it is known what the rest costs at least (`rest`), so that the search goes straight to
/// the best chains (A*), and finds them in their exact order. As each open chain leads to an end at just the cost that
/// it is filed under, the `most` best of them are enough to find as many.
struct PinyinChains {
    /// A character of a chain, and the one before it.
    private struct Node {
        var character: UInt16
        var before: Int32
        var isSpelled: Bool
    }

    /// A chain that goes on: in the order of their costs.
    private struct Open {
        /// What it costs up to its end.
        var total: Int32
        /// What it costs so far.
        var cost: Int32
        var place: Int
        var node: Int32
    }

    /// More than any chain costs.
    private static let never: Int32 = .max / 4

    private let edges: [[PinyinInput.Edge]]
    private let vocabulary: PinyinVocabulary
    private let most: Int
    private var rest: RestCosts
    private var nodes: [Node] = []
    /// Chains of three characters and more that cost more are not wanted.
    var dearest: Int32 = .max
    /// The cheapest last.
    private var open: [Open] = []

    init(of input: PinyinInput, in vocabulary: PinyinVocabulary, most: Int) {
        edges = input.edges
        self.vocabulary = vocabulary
        self.most = most
        rest = RestCosts(places: input.edges.count)
        for edge in edges[0] { begin(edge) }
    }

    /// The next chain; nil when there are no more. Chains with three characters in a row that do not occur are left out.
    mutating func next(where occurs: (ArraySlice<UInt16>) -> Bool = { _ in true }) -> PinyinCandidate? {
        while let best = open.popLast() {
            let last = lastCharacters(of: best, most: 3)
            if last.count == 3 {
                if best.total > dearest { continue }
                guard occurs(last[...]) else { continue }
            }
            if best.place == edges.count - 1 { return candidate(best) }
            for edge in edges[best.place] { goOn(best, last: Int(last[last.count - 1]), edge) }
        }
        return nil
    }

    private func lastCharacters(of chain: Open, most: Int = .max) -> [UInt16] {
        var characters: [UInt16] = []
        var node = chain.node
        while node >= 0, characters.count < most {
            characters.append(nodes[Int(node)].character)
            node = nodes[Int(node)].before
        }
        return characters.reversed()
    }

    private mutating func begin(_ edge: PinyinInput.Edge) {
        if edge.kind == .character {
            let cost = restCost(at: edge.to, behind: edge.range.lowerBound)
            file(Open(total: cost, cost: 0, place: edge.to, node: -1), character: edge.range.lowerBound, edge)
            return
        }
        for link in vocabulary.beginnings(edge.letter) {
            guard let reading = edge.cost(of: link.character) else { continue }
            let cost = link.cost + reading
            let rest = restCost(at: edge.to, behind: link.character)
            file(Open(total: cost + rest, cost: cost, place: edge.to, node: -1), character: link.character, edge)
        }
    }

    private mutating func goOn(_ chain: Open, last: Int, _ edge: PinyinInput.Edge) {
        for link in vocabulary.links(behind: last, edge) {
            // Links stand in the order of their costs.
            if isFull, chain.cost + link.cost >= open[0].total, edge.kind != .character { break }
            guard let reading = edge.cost(of: link.character) else { continue }
            let cost = chain.cost + link.cost + reading
            let total = cost + restCost(at: edge.to, behind: link.character)
            file(Open(total: total, cost: cost, place: edge.to, node: chain.node), character: link.character, edge)
        }
    }

    private var isFull: Bool { open.count >= most }

    /// Keeps a chain with one more character, if it is among the best.
    private mutating func file(_ chain: Open, character: Int, _ edge: PinyinInput.Edge) {
        guard chain.total < Self.never else { return }
        if isFull {
            guard chain.total < open[0].total else { return }
            open.removeFirst()
        }
        var (low, high) = (0, open.count)
        while low < high {
            let middle = (low + high) / 2
            if open[middle].total > chain.total { low = middle + 1 } else { high = middle }
        }
        let isSpelled = edge.isSpelled && (chain.node < 0 || nodes[Int(chain.node)].isSpelled)
        nodes.append(Node(character: UInt16(character), before: chain.node, isSpelled: isSpelled))
        var chain = chain
        chain.node = Int32(nodes.count - 1)
        open.insert(chain, at: low)
    }

    /// What it costs at least to go from a place to the end behind a character.
    private mutating func restCost(at place: Int, behind character: Int) -> Int32 {
        if place == edges.count - 1 { return Int32(vocabulary.ends.ending[character]) }
        if let known = rest[place, character] { return known }
        var least = Self.never
        for edge in edges[place] {
            for link in vocabulary.links(behind: character, edge) {
                if link.cost >= least, edge.kind != .character { break }
                guard let reading = edge.cost(of: link.character) else { continue }
                least = min(least, link.cost + reading + restCost(at: edge.to, behind: link.character))
            }
        }
        rest[place, character] = least
        return least
    }

    private func candidate(_ chain: Open) -> PinyinCandidate {
        PinyinCandidate(
            phrase: PinyinTable.text(lastCharacters(of: chain)), cost: Int(chain.total),
            isSpelled: nodes[Int(chain.node)].isSpelled)
    }
}

/// What the rest of an input costs at least, as far as it is known: a row for each place that was asked for.
private struct RestCosts {
    private var rows: [[Int32]]

    init(places: Int) { rows = Array(repeating: [], count: places) }

    subscript(place: Int, character: Int) -> Int32? {
        get {
            guard !rows[place].isEmpty, rows[place][character] >= 0 else { return nil }
            return rows[place][character]
        }
        set {
            if rows[place].isEmpty { rows[place] = Array(repeating: -1, count: PinyinTable.characters.count) }
            rows[place][character] = newValue ?? -1
        }
    }
}
