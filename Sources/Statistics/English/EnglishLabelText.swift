import ChineseText

/// Prints the words of an English label as they stand in the text, cleaned of what no label needs.
struct EnglishLabelText {
    let english: EnglishText
    let own: EnglishMention
    let mentions: [EnglishMention]

    /// The longest label, in words.
    private static let longest = 16

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
        for index in words where kept.count < Self.longest {
            let token = english.tokens[index]
            guard token.kind == .word || token.kind == .number else { continue }
            if kept.isEmpty, token.kind == .number, token.range.count == 4 { continue }
            if kept.isEmpty, EnglishWords.leading.contains(token.text) || EnglishWords.dropped.contains(token.text) {
                continue
            }
            if EnglishWords.adverbs.contains(token.text), !own.noun.contains(index) { continue }
            if !own.noun.contains(index), isNumber(index) { continue }
            kept.append(index)
        }
        while let last = kept.last, EnglishWords.trailing.contains(english.tokens[last].text) { kept.removeLast() }
        return kept.map { english.text.string(english.tokens[$0].range) }.joined(separator: " ")
    }
}
