/// Finds the tokens of passages: what the index keeps of them.
///
/// They are the single Han characters, the pairs of Han characters that stand next to each other once the text is
/// folded, and the words of letters and of digits; each once. Nothing is paired across a mark, a cell or a block. It
/// is kept from passage to passage, because its tables are used again.
public struct PassageTokens: Sendable {
    /// What stands behind each token of a list.
    public static let separator: UInt8 = 0x20

    private var folded: [UInt8] = []
    /// In which round each character up to U+FFFF was last seen.
    private var seen = [UInt16](repeating: 0, count: 0x10000)
    private var round: UInt16 = 0
    private var pairs = PairSet()
    private var words = WordSet()

    /// So much is read and written at once.
    private static let stride = 8

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
        startRound()
        let count = folded.count
        for _ in 0..<Self.stride { folded.append(Folding.separator) }
        // Of three bytes come at most the character, the pair and two separators; of one byte that and a separator.
        return [UInt8](unsafeUninitializedCapacity: 4 * count + 2 * LongWord.longest) { buffer, written in
            folded.withUnsafeBufferPointer { bytes in
                written = write(UnsafeBufferPointer(rebasing: bytes[..<count]), to: buffer)
            }
        }
    }

    private mutating func startRound() {
        if round == .max {
            seen = [UInt16](repeating: 0, count: seen.count)
            round = 0
        }
        round += 1
        pairs.removeAll()
        words.removeAll()
    }

    /// Writes the tokens of a folded text, and says how many bytes they take.
    private mutating func write(
        _ bytes: UnsafeBufferPointer<UInt8>, to buffer: UnsafeMutableBufferPointer<UInt8>
    ) -> Int {
        var count = 0
        var units = FoldedUnits(bytes)
        var before: FoldedUnits.Unit?
        while let unit = units.next() {
            guard unit.character != 0 else {
                LongWord.forEachPiece(of: unit.start..<unit.end) { piece in
                    let isNew = words.insert(UnsafeBufferPointer(rebasing: bytes[piece]), keptIn: buffer, at: count)
                    if isNew { count = Self.append(piece, of: bytes, to: buffer, at: count) }
                }
                continue
            }
            if isNew(unit.character) { count = Self.append(unit.start..<unit.end, of: bytes, to: buffer, at: count) }
            if unit.isJoined, let before, pairs.insert(before.character, unit.character) {
                count = Self.append(before.start..<unit.end, of: bytes, to: buffer, at: count)
            }
            before = unit
        }
        return count
    }

    /// Whether a character comes for the first time in this round.
    @inline(__always)
    private mutating func isNew(_ character: UInt32) -> Bool {
        guard character <= 0xFFFF else { return pairs.insert(0, character) }
        defer { seen[Int(character)] = round }
        return seen[Int(character)] != round
    }

    /// Writes a token and a separator; up to eight bytes behind the token are read and written besides, for which
    /// there is room on both sides.
    @inline(__always)
    private static func append(
        _ token: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, to buffer: UnsafeMutableBufferPointer<UInt8>,
        at count: Int
    ) -> Int {
        guard let source = bytes.baseAddress, let target = buffer.baseAddress else { return count }
        var done = 0
        repeat {
            let part = UnsafeRawPointer(source + token.lowerBound + done).loadUnaligned(as: UInt64.self)
            UnsafeMutableRawPointer(target + count + done).storeBytes(of: part, as: UInt64.self)
            done += stride
        } while done < token.count
        target[count + token.count] = separator
        return count + token.count + 1
    }
}
