import ChineseText

/// Prints the words of an English label as they stand in the text, cleaned of what no label needs.
struct EnglishLabelText {
    let english: EnglishText
    let own: EnglishMention
    let mentions: [EnglishMention]

    /// The longest label, in words.
    private static let longest = 16

    func text(of words: [Int]) -> String {
        let others = mentions.lazy.filter { $0.tokens.lowerBound != own.tokens.lowerBound }
        let first = words.min() ?? 0
        let last = words.max() ?? 0
        let near = others.filter { $0.tokens.lowerBound <= last && $0.tokens.upperBound > first }.prefix(24)
        var kept: [Int] = []
        for index in words where kept.count < Self.longest {
            let token = english.tokens[index]
            guard token.kind == .word || token.kind == .number else { continue }
            if kept.isEmpty, token.kind == .number, token.range.count == 4 { continue }
            if kept.isEmpty, EnglishWords.leading.contains(token.text) || EnglishWords.dropped.contains(token.text) { continue }
            if EnglishWords.adverbs.contains(token.text), !own.noun.contains(index) { continue }
            if !own.noun.contains(index), near.contains(where: { $0.core.contains(index) && !$0.noun.contains(index) }) { continue }
            kept.append(index)
        }
        while let last = kept.last, EnglishWords.trailing.contains(english.tokens[last].text) { kept.removeLast() }
        return kept.map { english.text.string(english.tokens[$0].range) }.joined(separator: " ")
    }
}
