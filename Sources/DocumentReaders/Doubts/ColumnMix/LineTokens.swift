/// A printed line in tokens, and the units at its ends.
struct LineTokens {
    var tokens: [JoinUnit.Token] = []
    var first: JoinUnit?
    var last: JoinUnit?

    /// Takes a line apart.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        tokens.reserveCapacity(bytes.count / 3 + 2)
        forEachToken(bytes) { tokens.append($0) }
        first = tokens.first.map(JoinUnit.init)
        last = tokens.last.map(JoinUnit.init)
    }
}
