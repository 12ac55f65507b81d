import ChineseText

/// Prints the words of an English label as they stand in the text, cleaned of what no label needs.
struct EnglishLabelText {
    let english: EnglishText
    let own: EnglishMention
    let mentions: [EnglishMention]

    /// The longest label, in words.
    private static let longest = 22
    /// The same in scalars.
    private static let longestText = 110

    /// Whether a word belongs to a number and does not name what it counts.
    private func isNumber(_ index: Int) -> Bool {
        var low = 0
        var high = mentions.count
        while low < high {
            let middle = (low + high) / 2
            if mentions[middle].core.upperBound <= index { low = middle + 1 } else { high = middle }
        }
        guard low < mentions.count, mentions[low].core.contains(index), !mentions[low].isVerb else { return false }
        return !mentions[low].noun.contains(index)
    }

    /// The words as printed, without what no label needs at its ends.
    func text(of words: [Int]) -> String {
        var kept: [Int] = []
        var length = 0
        for index in words where kept.count < Self.longest {
            let token = english.tokens[index]
            guard token.kind == .word || token.kind == .number else { continue }
            // The call of a note before a sentence, and a year, are no part of a name.
            if kept.isEmpty, token.kind == .number,
                token.range.count == 4 || english[safe: index + 1]?.isCapital == true
            {
                continue
            }
            if kept.isEmpty, EnglishWords.leading.contains(token.text) || EnglishWords.dropped.contains(token.text) {
                continue
            }
            if EnglishWords.adverbs.contains(token.text), !own.noun.contains(index) { continue }
            if !own.noun.contains(index), isNumber(index) { continue }
            length += token.range.count + 1
            guard length <= Self.longestText + 1 else {
                if !EnglishWords.stops.contains(token.text) { dropTorn(&kept) }
                break
            }
            kept.append(index)
        }
        while let last = kept.last, isTrailing(last) { kept.removeLast() }
        return kept.map { english.text.string(english.tokens[$0].range) }.joined(separator: " ")
    }

    /// Where a label is cut for its length: its last phrase, which is torn.
    private func dropTorn(_ words: inout [Int]) {
        let least = words.count * 2 / 3
        guard let joint = words.lastIndex(where: { Self.joints.contains(english.tokens[$0].text) }), joint >= least
        else { return }
        words.removeSubrange(joint...)
    }

    private static let joints = EnglishWords.prepositions.union(["and", "or", "that", "who", "which", "but"])
        .subtracting(["of", "to"])

    /// Whether a label does not end in a word: one that leads on, or a number that names no stage.
    private func isTrailing(_ index: Int) -> Bool {
        let token = english.tokens[index]
        if token.kind == .number {
            let before = english[safe: index - 1]
            return token.range.count != 4 && before.map { EnglishWords.placing.contains($0.text) } != true
                && before.map { EnglishWords.referring.contains($0.text) } != true
        }
        return EnglishWords.trailing.contains(token.text)
    }
}
