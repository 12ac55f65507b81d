import ChineseText

/// Names and numbers that a sentence deals out: A, B and C were 1, 2 and 3 respectively.
extension EnglishLabels {
    /// The longest list that is dealt out.
    private static let longestList = 12

    /// The name of a number that its clause deals out; nil where names and numbers do not match.
    func dealt(_ position: Int, _ clauses: [EnglishClause], _ place: Int) -> [Int]? {
        guard let sentence = clauses.first?.range.lowerBound, let end = clauses.last?.range.upperBound else {
            return nil
        }
        guard
            let sign =
                (mentions[position].tokens
                .upperBound..<max(
                    mentions[position].tokens.upperBound, min(end, mentions[position].tokens.upperBound + 40)))
                .first(where: { english.tokens[$0].text == "respectively" })
        else { return nil }
        var first = position
        while first > 0, mentions[first - 1].tokens.lowerBound >= sentence, position - first < Self.longestList {
            first -= 1
        }
        var last = position
        while last + 1 < mentions.count, mentions[last + 1].tokens.upperBound <= sign, last - first < Self.longestList {
            last += 1
        }
        guard last > first else { return nil }
        let names = names(sentence..<mentions[first].tokens.lowerBound)
        guard names.count == last - first + 1, names.indices.contains(position - first) else { return nil }
        return names[position - first]
    }

    /// The names before the verb: revenue from tolls, fines and licences gives the second as revenue from fines.
    private func names(_ range: Range<Int>) -> [[Int]] {
        guard range.count <= 60 else { return [] }
        let verb =
            range.first { EnglishVerbs.isFinite($0, in: english) || english.tokens[$0].text == "lead" }
            ?? range.upperBound
        var items: [[Int]] = [[]]
        for index in range.lowerBound..<verb {
            let token = english.tokens[index]
            if token.text == "," || token.text == "and" {
                if items[items.count - 1].isEmpty { continue }
                items.append([])
            } else if token.kind == .word || token.kind == .number {
                items[items.count - 1].append(index)
            }
        }
        items.removeAll { $0.isEmpty }
        guard let head = items.first,
            let joint = head.lastIndex(where: { EnglishWords.prepositions.contains(english.tokens[$0].text) }),
            joint > 0
        else { return items }
        return [head]
            + items.dropFirst().map { item in
                // Each item with a head of its own keeps it.
                item.contains { EnglishWords.prepositions.contains(english.tokens[$0].text) }
                    ? item : Array(head[...joint]) + item
            }
    }
}
