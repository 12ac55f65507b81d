/// A word or phrase of a query, folded, with all that counts as the same.
struct Phrase: Sendable, Equatable {
    /// What stands before or behind an occurrence.
    struct Form: Sendable, Equatable {
        /// The folded text; never empty.
        var bytes: [UInt8]
        /// Whether no letter or digit may stand before it.
        var beginsWord = false
        /// Whether no letter or digit may stand behind it.
        var endsWord = false
        /// Another spelling of the numbers in it, with what must stand beside it.
        var alternative: NumberAlternative?
    }

    /// Any of these answers; at least one.
    var forms: [Form]

    /// Folds a word; nil where nothing is left of it.
    init?(_ word: QueryWord) {
        let bytes = foldedBytes(word.text)
        guard !bytes.isEmpty else { return nil }
        let (beginsWord, endsWord) = (word.isPrefix || word.isExact, word.isExact)
        forms = [Form(bytes: bytes, beginsWord: beginsWord, endsWord: endsWord)]
        for alternative in numberAlternatives(of: word.text) where !alternative.phrase.isEmpty {
            forms.append(
                Form(
                    bytes: alternative.phrase, beginsWord: beginsWord, endsWord: endsWord, alternative: alternative))
        }
    }

    /// Folds a text; nil where nothing is left of it.
    init?(_ text: String) { self.init(QueryWord(text: text)) }

    /// Whether a text holds it.
    func stands(in text: String) -> Bool {
        let bytes = foldedBytes(text)
        return bytes.withUnsafeBufferPointer { buffer in
            forms.contains { $0.next(in: buffer, from: 0, to: buffer.count) != nil }
        }
    }
}

extension Phrase.Form {
    /// The start of the first occurrence that lies between two offsets of a folded text.
    func next(in text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int? {
        var position = start
        while let found = firstOccurrence(of: bytes, in: text, from: position, to: end) {
            if stands(at: found, in: text) { return found }
            position = found + 1
        }
        return nil
    }

    private func stands(at start: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
        let end = start + bytes.count
        if beginsWord, text.isInWord(at: start) { return false }
        if endsWord, text.isInWord(at: end) { return false }
        return alternative?.fits(start..<end, in: text) ?? true
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether letters or digits stand on both sides of an offset of folded text.
    fileprivate func isInWord(at offset: Int) -> Bool {
        guard offset > 0, offset < count else { return false }
        var before = offset - 1
        while before > 0, offset - before < 4, self[before] & 0xC0 == 0x80 { before -= 1 }
        return isOfWord(at: before) && isOfWord(at: offset)
    }

    private func isOfWord(at offset: Int) -> Bool {
        scalar(at: offset).map { CharacterKind($0.value).isOfWord } ?? false
    }
}

/// The folded form of a text that is no table.
func foldedBytes(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    fold(text, partsCells: false, into: &bytes)
    return bytes
}
