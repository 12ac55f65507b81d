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
        let tail = String(decoding: bytes.suffix(12), as: UTF8.self).unicodeScalars
        last = tail.last { !$0.isSpace } ?? " "
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
    /// It without white space.
    var squeezed: [Unicode.Scalar] { head.squeezed }
}

/// The title that opens a text, behind its numbering.
struct RunIn {
    /// The title in the head.
    var title: Range<Int>
    /// Where the text behind it starts; nil when the title is all there is.
    var rest: Int?

    /// Finds the title of a heading, or nothing when the text is a sentence of its own.
    ///
    /// - Parameter limit: how long a title may be that runs into its paragraph.
    init?(_ shape: Shape, limit: Int, wholeLimit: Int) {
        let head = shape.head
        let start = shape.marker?.length ?? 0
        // Dot leaders lead to a page number in a table of contents.
        if !shape.isChinese, head.holds("...") { return nil }
        var end = start
        var colon: Int?
        var hasComma = false
        var depth = 0
        while end < head.count {
            let scalar = head[end]
            if "“《（(‘".unicodeScalars.contains(scalar) { depth += 1 }
            if "”》）)’".unicodeScalars.contains(scalar) { depth = max(0, depth - 1) }
            if scalar.isFullStop { break }
            if scalar == "；" || scalar == ";" { return nil }
            // 将第三条修改为：“…” quotes a text; it names none.
            if scalar == "：" || scalar == ":", end + 1 < head.count, head[end + 1] == "“" { return nil }
            if scalar.isComma { hasComma = true }
            if (scalar == "：" || scalar == ":"), colon == nil, !hasComma, depth == 0 { colon = end }
            end += 1
        }
        // A mark of closing behind the stop belongs to the title: …“两库”。
        var behind = min(end + 1, head.count)
        while behind < head.count, head[behind].isSpace { behind += 1 }
        guard end > start else { return nil }
        if shape.isWhole, behind >= head.count {
            if let colon, colon < end - 1, colon - start <= 16 {
                title = start..<colon
                rest = Self.skip(colon + 1, head)
                return
            }
            var last = end
            while last > start, head[last - 1].isSpace || head[last - 1] == "：" || head[last - 1] == ":" { last -= 1 }
            guard last > start, last - start <= wholeLimit else { return nil }
            // A sentence of English ends in a full stop and has a verb; a heading has neither.
            if !shape.isChinese, shape.last == ".", head[start..<last].count(where: \.isSpace) >= 6 { return nil }
            (title, rest) = (start..<last, nil)
            return
        }
        if let colon, colon - start <= 16, colon - start >= 2 {
            (title, rest) = (start..<colon, Self.skip(colon + 1, head))
            return
        }
        guard end < head.count, end - start <= limit, end - start >= 2 else { return nil }
        (title, rest) = (start..<end, behind)
    }

    /// The title of an article of a law: only what is printed in brackets behind 第一条 counts.
    init(article shape: Shape) {
        let head = shape.head
        let start = shape.marker?.length ?? 0
        (title, rest) = (start..<start, start < head.count ? start : nil)
        let pairs: [Unicode.Scalar: Unicode.Scalar] = ["【": "】", "[": "]", "〔": "〕"]
        guard start < head.count, let closer = pairs[head[start]],
            let close = head[start...].firstIndex(of: closer), close - start <= 30
        else { return }
        let behind = Self.skip(close + 1, head)
        (title, rest) = (start + 1..<close, behind < head.count ? behind : nil)
    }

    private static func skip(_ index: Int, _ head: [Unicode.Scalar]) -> Int {
        var index = index
        while index < head.count, head[index].isSpace { index += 1 }
        return index
    }
}
