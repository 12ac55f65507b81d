import CUnibreak

/// Lets lines break outside of straight quotation marks beside Chinese text.
///
/// UAX #14 cannot tell an opening `"` from a closing one and forbids breaks on both sides; a converter that
/// flattened “ ” leaves whole clauses without a break. Here every other mark of a block opens.
enum StraightQuotes {
    static func apply(to marks: inout [CChar], bytes: UnsafeBufferPointer<UInt8>) {
        var walker = ScalarWalker(bytes: bytes)
        var isOpen = false
        var last: (scalar: Unicode.Scalar, end: Int)?
        while let (scalar, end) = walker.next() {
            if let last {
                if scalar == "\"", !isOpen, isIdeographic(last.scalar) {
                    marks[last.end - 1] = CChar(LINEBREAK_ALLOWBREAK)
                } else if last.scalar == "\"", !isOpen, isIdeographic(scalar) {
                    marks[last.end - 1] = CChar(LINEBREAK_ALLOWBREAK)
                }
            }
            if scalar == "\"" { isOpen.toggle() }
            last = (scalar, end)
        }
    }

    private static func isIdeographic(_ scalar: Unicode.Scalar) -> Bool { (0x3400...0x9FFF).contains(scalar.value) }
}
