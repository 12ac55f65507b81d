import ChineseText

/// What can be seen of a passage at a glance: its first words, its last mark, its length.
struct Shape {
    /// How much of a passage is looked at.
    static let headLength = 160

    /// Its first scalars; all of them when `isWhole`.
    var head: [Unicode.Scalar]
    /// Whether `head` is all of it.
    var isWhole: Bool
    /// The marker that opens it.
    var marker: Marker?
    /// Its last scalar.
    var last: Unicode.Scalar
    /// Where its first sentence ends, as an index into `head`.
    var firstStop: Int?
    /// Chinese characters in the head.
    var hanCount: Int
    /// The head without white space.
    var squeezed: [Unicode.Scalar]

    init(_ text: MappedText) {
        let bytes = text.bytes
        let scalars = [Unicode.Scalar](utf8: bytes, limit: Self.headLength)
        head = scalars
        isWhole = scalars.count < Self.headLength || scalars.reduce(0) { $0 + UTF8.width($1) } >= bytes.count
        marker = Marker(scalars)
        last = text.lastMark
        squeezed = scalars.squeezed
        firstStop = scalars.firstIndex { $0 == "。" || $0 == "！" || $0 == "？" }
        hanCount = scalars.reduce(0) { $0 + ($1.isHan ? 1 : 0) }
    }

    /// Whether it is Chinese.
    var isChinese: Bool { hanCount * 4 >= head.count }
    /// Whether it is running text: a sentence ends in it, or it is long.
    var isBody: Bool {
        if !isWhole { return true }
        if isChinese { return firstStop != nil && head.count >= 16 || head.count >= 80 }
        return head.count >= 90 || (last == "." && head.count >= 40)
    }
}

extension MappedText {
    /// Its last scalar that is no white space; a space when the last few are all white.
    var lastMark: Unicode.Scalar {
        var end = bytes.count
        for _ in 0..<12 where end > 0 {
            guard let scalar = bytes.scalar(endingAt: end) else { break }
            if !scalar.isSpace { return scalar }
            end -= UTF8.width(scalar)
        }
        return " "
    }
}

extension [UInt8] {
    /// The scalar whose UTF-8 ends before `end`; nil where none does.
    func scalar(endingAt end: Int) -> Unicode.Scalar? {
        var start = end - 1
        while start > 0, end - start < 4, self[start] & 0xC0 == 0x80 { start -= 1 }
        return start < 0 ? nil : UTF8Sequence(self, at: start, end: end).scalar
    }
}
