import ChineseText

/// A line as it stands in the file: its place, and what can be measured without understanding it.
struct PhysicalLine {
    /// All its bytes, its line end included.
    var range: Range<Int>
    /// Its bytes without the white space around them.
    var content: Range<Int>
    /// The width of the white space before it, in cells.
    var indent = 0
    /// The width of the content in cells, punctuation between Chinese counted as full width.
    var width = 0
    /// Chinese characters in it.
    var hanCount = 0
    /// The first character of the content.
    var first: Unicode.Scalar = " "
    /// The last character of the content.
    var last: Unicode.Scalar = " "
    /// Whether a form feed stands before it.
    var startsPage = false
    /// Whether two spaces or more stand inside it: cells of a table may be parted so.
    var hasGap = false
    /// Whether an opening quotation mark in it is not closed in it.
    var leavesQuoteOpen = false

    /// Whether there is only white space.
    var isBlank: Bool { content.isEmpty }
    /// Whether it is Chinese rather than Latin text.
    var isChinese: Bool { hanCount > 0 }
}

/// Cuts a file into lines at `\n`, `\r\n` and a lone `\r`.
func physicalLines(of bytes: [UInt8], in range: Range<Int>) -> [PhysicalLine] {
    var lines: [PhysicalLine] = []
    var start = range.lowerBound
    while start < range.upperBound {
        var end = start
        while end < range.upperBound, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
        var next = min(end + 1, range.upperBound)
        if next < range.upperBound, bytes[end] == 0x0D, bytes[next] == 0x0A { next += 1 }
        lines.append(measure(bytes, line: start..<next, text: start..<end))
        start = next
    }
    return lines
}

private func measure(_ bytes: [UInt8], line: Range<Int>, text: Range<Int>) -> PhysicalLine {
    var result = PhysicalLine(range: line, content: text.lowerBound..<text.lowerBound)
    var offset = text.lowerBound
    var pendingSpaces = 0
    var asciiMarks = 0
    var openQuotes = 0
    var isInside = false
    while offset < text.upperBound {
        let sequence = UTF8Sequence(bytes, at: offset, end: text.upperBound)
        let scalar = sequence.scalar ?? "\u{FFFD}"
        offset += sequence.length
        if scalar.isSpace {
            if scalar == "\u{0C}" { result.startsPage = true }
            pendingSpaces += scalar == "\u{3000}" ? 2 : scalar == "\t" ? 4 : scalar == "\u{FEFF}" ? 0 : 1
            continue
        }
        if !isInside {
            isInside = true
            result.indent = pendingSpaces
            result.first = scalar
            result.content = offset - sequence.length..<offset
        } else {
            result.width += pendingSpaces
            if pendingSpaces > 1 { result.hasGap = true }
        }
        pendingSpaces = 0
        result.content = result.content.lowerBound..<offset
        result.last = scalar
        if scalar.isHan { result.hanCount += 1 }
        if scalar == "“" { openQuotes += 1 } else if scalar == "”" { openQuotes -= 1 }
        if scalar.isHalfWidthMark { asciiMarks += 1 }
        result.width += scalar.value < 0x1100 && scalar.value != 0xB7 ? 1 : 2
    }
    // The page had full-width punctuation; the converter made it half width.
    if result.hanCount > 0 { result.width += asciiMarks }
    result.leavesQuoteOpen = openQuotes > 0
    return result
}

extension Unicode.Scalar {
    /// Punctuation that Chinese print sets at full width.
    fileprivate var isHalfWidthMark: Bool {
        switch self {
        case ",", ";", ":", "!", "?", "(", ")", "\"": true
        default: false
        }
    }
}
