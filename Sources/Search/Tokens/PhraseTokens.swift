/// What each passage that contains a folded phrase must have; empty for a phrase of marks alone.
///
/// Of Han characters that stand together it is each pair of neighbours, and one that stands alone; of words those that
/// the phrase has whole. Where the phrase begins or ends with a word, the passage may have more of it.
public func tokens(ofPhrase folded: [UInt8]) -> [Token] {
    var found: [Token] = []
    var seen: Set<Token> = []
    func note(_ token: Token) {
        if seen.insert(token).inserted { found.append(token) }
    }
    folded.withUnsafeBufferPointer { bytes in
        var units = FoldedUnits(bytes)
        var last: FoldedUnits.Unit?
        var isAlone = false
        func noteAlone() {
            if let last, isAlone { note(.whole(Array(bytes[last.start..<last.end]))) }
            isAlone = false
        }
        while let unit = units.next() {
            if unit.isJoined, let before = last {
                isAlone = false
                note(.whole(Array(bytes[before.start..<unit.end])))
            } else {
                noteAlone()
                isAlone = unit.character != 0
                if !isAlone { note(token(ofWord: unit.start..<unit.end, in: bytes)) }
            }
            last = unit
        }
        noteAlone()
    }
    return found
}

/// What is asked for a word of a phrase: less where it touches an end of the phrase, or is too long for one token.
private func token(ofWord word: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Token {
    let isLong = word.count > LongWord.certain
    switch (word.lowerBound == 0, word.upperBound == bytes.count) {
    case (false, false) where word.count <= LongWord.longest: return .whole(Array(bytes[word]))
    case (true, false): return .suffix(Array(bytes[word].suffix(LongWord.certain)))
    case (false, _): return .prefix(Array(bytes[word].prefix(LongWord.certain)))
    case (true, true): return .inside(Array(isLong ? bytes[word].prefix(LongWord.certain) : bytes[word]))
    }
}
