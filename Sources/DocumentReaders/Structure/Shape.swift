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
        var scalars: [Unicode.Scalar] = []
        var offset = 0
        while offset < bytes.count, scalars.count < Self.headLength {
            let sequence = UTF8Sequence(bytes, at: offset, end: bytes.count)
            scalars.append(sequence.scalar ?? "\u{FFFD}")
            offset += sequence.length
        }
        head = scalars
        isWhole = offset >= bytes.count
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
            var start = end - 1
            while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
            if let scalar = UTF8Sequence(bytes, at: start, end: end).scalar, !scalar.isSpace { return scalar }
            end = start
        }
        return " "
    }
}
