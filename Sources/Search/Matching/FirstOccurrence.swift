import Glibc

/// The start of the first occurrence of `term` that lies wholly between two offsets.
///
/// Looks for the rarest byte of the term with `memchr` and compares around it.
func firstOccurrence(of term: [UInt8], in text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int? {
    guard let base = text.baseAddress, !term.isEmpty, end - start >= term.count else { return nil }
    let anchor = rarestByte(of: term)
    return term.withUnsafeBytes { pattern in
        guard let patternBase = pattern.baseAddress else { return nil }
        var position = start + anchor
        let last = end - (term.count - 1 - anchor)
        while position < last, let found = memchr(base + position, Int32(pattern[anchor]), last - position) {
            let offset = UnsafeRawPointer(found) - UnsafeRawPointer(base)
            if memcmp(base + offset - anchor, patternBase, term.count) == 0 { return offset - anchor }
            position = offset + 1
        }
        return nil
    }
}
