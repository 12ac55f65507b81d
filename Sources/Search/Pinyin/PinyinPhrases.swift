/// Phrases that are known to occur, found by how they are read.
public struct PinyinPhrases: Sendable {
    /// The characters of all of them, one phrase behind the other.
    private var characters: [UInt16] = []
    /// Where each begins in `characters`, and the end of the last.
    private var starts: [UInt32] = [0]
    private var costs: [Int32] = []
    /// The phrases under each letter that their first character may begin with.
    private var byLetter: [[UInt32]] = Array(repeating: [], count: Int(PinyinVocabulary.noLetter) + 1)
    private var byCharacter: [UInt16: [UInt32]] = [:]

    /// Knows no phrase.
    public init() {}

    /// Keeps phrases; `most` is the count of what costs nothing.
    init(_ phrases: [PhraseMiner.Phrase], most: Int) {
        let highest = binaryLogarithm(Double(max(most, 1)))
        for phrase in phrases {
            guard let first = phrase.characters.first else { continue }
            let number = UInt32(costs.count)
            characters += phrase.characters
            starts.append(UInt32(characters.count))
            let cost = max(highest - binaryLogarithm(Double(max(phrase.count, 1))), 0)
            costs.append(Int32(cost * PinyinVocabulary.unit))
            InitialLetters(of: Int(first)).forEach { byLetter[Int($0)].append(number) }
            byCharacter[first, default: []].append(number)
        }
    }

    /// The phrases that an input may stand for as a whole.
    func candidates(for input: PinyinInput, _ ends: PhraseEnds) -> [PinyinCandidate] {
        var candidates: [PinyinCandidate] = []
        var seen: Set<UInt32> = []
        for edge in input.edges[0] {
            let numbers =
                edge.kind == .character
                ? byCharacter[UInt16(edge.range.lowerBound)] ?? [] : byLetter[Int(edge.letter)]
            for number in numbers where !seen.contains(number) {
                let phrase = characters[Int(starts[Int(number)])..<Int(starts[Int(number) + 1])]
                guard let fit = fit(phrase, input.edges, at: 0), let first = phrase.first, let last = phrase.last
                else { continue }
                seen.insert(number)
                let cost = Int(costs[Int(number)] + fit.cost) + ends.cost(first, last)
                candidates.append(
                    PinyinCandidate(phrase: PinyinTable.text(phrase), cost: cost, isSpelled: fit.isSpelled))
            }
        }
        return candidates
    }

    /// The cheapest way to read a phrase from a place of an input to its end.
    private func fit(
        _ phrase: ArraySlice<UInt16>, _ edges: [[PinyinInput.Edge]], at place: Int
    ) -> (cost: Int32, isSpelled: Bool)? {
        guard let first = phrase.first else { return place == edges.count - 1 ? (0, true) : nil }
        var best: (cost: Int32, isSpelled: Bool)?
        for edge in edges[place] {
            guard let cost = edge.cost(of: Int(first)), let rest = fit(phrase.dropFirst(), edges, at: edge.to),
                cost + rest.cost < best?.cost ?? .max
            else { continue }
            best = (cost + rest.cost, edge.isSpelled && rest.isSpelled)
        }
        return best
    }
}
