/// Finds the tokens of passages: what the index keeps of them.
///
/// They are the single Han characters, the pairs of Han characters that stand next to each other once the text is
/// folded, and the words of letters and of digits; each once. Nothing is paired across a mark, a cell or a block. It
/// is kept from passage to passage, because its tables are used again.
public struct PassageTokens: Sendable {
    /// What stands behind each token of a list.
    public static let separator: UInt8 = 0x20

    private var folded: [UInt8] = []
    private var characters = PairSet()
    private var words = WordSet()

    /// Makes one.
    public init() {}

    /// The tokens of a passage as folded UTF-8, each with a separator behind it.
    public mutating func tokens(of passage: Passage) -> [UInt8] {
        folded.removeAll(keepingCapacity: true)
        passage.bytes.withUnsafeBufferPointer { bytes in
            for piece in passage.pieces {
                let range = piece.range.clamped(to: 0..<bytes.count)
                fold(UnsafeBufferPointer(rebasing: bytes[range]), partsCells: piece.partsCells, into: &folded)
                folded.append(Folding.separator)
            }
        }
        characters.removeAll()
        words.removeAll()
        // Of three bytes come at most the character, the pair and two separators; of one byte that and a separator.
        return [UInt8](unsafeUninitializedCapacity: 4 * folded.count + 2 * LongWord.longest) { buffer, count in
            count = write(to: buffer)
        }
    }

    /// Writes the tokens of the folded text, and says how many bytes they take.
    private mutating func write(to buffer: UnsafeMutableBufferPointer<UInt8>) -> Int {
        var count = 0
        folded.withUnsafeBufferPointer { bytes in
            var units = FoldedUnits(bytes)
            var before: FoldedUnits.Unit?
            while let unit = units.next() {
                if unit.character == 0 {
                    LongWord.forEachPiece(of: unit.start..<unit.end) { piece in
                        let word = UnsafeBufferPointer(rebasing: bytes[piece])
                        if words.insert(word, keptIn: buffer, at: count) { count = Self.append(word, buffer, count) }
                    }
                } else {
                    if characters.insert(0, unit.character) {
                        count = Self.append(UnsafeBufferPointer(rebasing: bytes[unit.start..<unit.end]), buffer, count)
                    }
                    if unit.isJoined, let before, characters.insert(before.character, unit.character) {
                        let pair = UnsafeBufferPointer(rebasing: bytes[before.start..<unit.end])
                        count = Self.append(pair, buffer, count)
                    }
                    before = unit
                }
            }
        }
        return count
    }

    @inline(__always)
    private static func append(
        _ token: UnsafeBufferPointer<UInt8>, _ buffer: UnsafeMutableBufferPointer<UInt8>, _ count: Int
    ) -> Int {
        for index in 0..<token.count { buffer[count + index] = token[index] }
        buffer[count + token.count] = separator
        return count + token.count + 1
    }
}
