import DocumentModel

/// A line that ends inside a quotation and was joined to the next: words between them may be lost.
func doubtBrokenQuotes(_ inspection: inout Inspection) {
    let source = inspection.document.source
    for join in inspection.joins where join.reason == .brokenQuote {
        let (left, right) = (source.words(before: join.source.lowerBound), source.words(after: join.source.upperBound))
        let place = max(left.lowerBound, join.source.lowerBound - 3)..<join.source.upperBound
        inspection.flag(.fusedLines, source: place, source.text(in: left) + "|" + source.text(in: right))
    }
}

extension SourceText {
    /// A few whole characters before an offset.
    func words(before end: Int) -> Range<Int> {
        var start = max(0, end - 15)
        while start < end, bytes[start] & 0xC0 == 0x80 { start += 1 }
        return start..<end
    }

    /// A few whole characters behind an offset.
    func words(after start: Int) -> Range<Int> {
        var end = min(bytes.count, start + 15)
        while end > start, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        return start..<end
    }
}
