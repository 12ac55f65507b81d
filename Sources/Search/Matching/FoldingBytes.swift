/// Appends the folded form of some bytes to `folded`.
func fold(_ text: UnsafeBufferPointer<UInt8>, partsCells: Bool, into folded: inout [UInt8]) {
    fold(String(decoding: text, as: UTF8.self), partsCells: partsCells, into: &folded)
}

/// The ranges of some bytes that ascending ranges of their folded form came from.
func unfold(_ ranges: [Range<Int>], in text: UnsafeBufferPointer<UInt8>, partsCells: Bool) -> [Range<Int>] {
    unfold(ranges, in: String(decoding: text, as: UTF8.self), partsCells: partsCells)
}
