import ChineseText

/// Looking at words of a text by index, without making strings.
extension ScalarText {
    /// Whether a word stands at an index.
    func has(_ word: [Unicode.Scalar], at index: Int) -> Bool {
        guard index >= 0, index + word.count <= scalars.count else { return false }
        for offset in word.indices where scalars[index + offset] != word[offset] { return false }
        return true
    }

    /// Whether the scalar at an index is one of a few.
    func isOne(of few: String.UnicodeScalarView, at index: Int) -> Bool {
        guard let scalar = self[safe: index] else { return false }
        return few.contains(scalar)
    }

    /// The index of the next scalar that is no space, from an index on.
    func skippingSpaces(from index: Int) -> Int {
        var next = index
        while let scalar = self[safe: next], scalar.isSpace { next += 1 }
        return next
    }

    /// The end of the last scalar before an index that is no space.
    func skippingSpaces(before index: Int) -> Int {
        var next = index
        while let scalar = self[safe: next - 1], scalar.isSpace { next -= 1 }
        return next
    }

    /// A range without the spaces at its ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        let start = min(skippingSpaces(from: range.lowerBound), range.upperBound)
        return start..<max(start, skippingSpaces(before: range.upperBound))
    }
}

extension ScalarText {
    /// A number of a Chinese text without the spaces and line ends that printing left inside it: 12 座 is 12座.
    func printed(_ range: Range<Int>) -> String {
        guard scalars[range].contains(where: \.isSpace) else { return string(range) }
        var result = String.UnicodeScalarView()
        for index in range {
            let scalar = scalars[index]
            // A space between two words in letters stays.
            let isBetweenLetters = self[safe: index - 1]?.isLatin == true && self[safe: index + 1]?.isLatin == true
            if !scalar.isSpace || isBetweenLetters { result.append(scalar) }
        }
        return String(result)
    }
}
