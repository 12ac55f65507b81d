extension PinyinVocabulary {
    /// Makes the vocabulary of tokens of an index: single characters and pairs of them, and in how many passages each is.
    ///
    /// Tokens that are neither are passed over.
    public init(
        tokens: some Sequence<(characters: String, count: Int)>, phrases: PinyinPhrases = PinyinPhrases()
    ) {
        var pairs: [Pair] = []
        var characters: [(character: UInt32, count: Int)] = []
        for token in tokens {
            var scalars = token.characters.unicodeScalars.makeIterator()
            guard let first = scalars.next()?.value else { continue }
            guard let second = scalars.next()?.value else {
                characters.append((first, token.count))
                continue
            }
            guard scalars.next() == nil else { continue }
            pairs.append(Pair(first: first, second: second, count: token.count))
        }
        self.init(pairs: pairs, characters: characters, phrases: phrases)
    }
}
