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
    }

    /// Any of these answers; at least one.
    var forms: [Form]

    /// Folds a word; nil where nothing is left of it.
    init?(_ word: QueryWord) {
        let bytes = foldedBytes(word.text)
        guard let first = bytes.first, let last = bytes.last else { return nil }
        let beginsWord = (word.isPrefix || word.isExact) && isWordByte(first)
        let endsWord = word.isExact && isWordByte(last)
        forms = [Form(bytes: bytes, beginsWord: beginsWord, endsWord: endsWord)]
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
        return !(beginsWord && start > 0 && isWordByte(text[start - 1]))
            && !(endsWord && end < text.count && isWordByte(text[end]))
    }
}

/// The folded form of a text that is no table.
func foldedBytes(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    fold(text, partsCells: false, into: &bytes)
    return bytes
}

/// Whether a byte of folded text belongs to a letter or digit of ASCII.
@inline(__always)
func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x61 && byte <= 0x7A || byte >= 0x30 && byte <= 0x39
}
