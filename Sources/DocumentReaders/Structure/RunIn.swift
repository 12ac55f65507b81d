import ChineseText

/// The title that opens a text, behind its numbering.
struct RunIn {
    /// The title in the head.
    var title: Range<Int>
    /// Where the text behind it starts; nil when the title is all there is.
    var rest: Int?

    init(title: Range<Int>, rest: Int?) {
        self.title = title
        self.rest = rest
    }

    /// Finds the title of a heading, or nothing when the text is a sentence of its own.
    ///
    /// - Parameter limit: how long a title may be that runs into its paragraph.
    init?(_ shape: Shape, limit: Int, wholeLimit: Int) {
        let head = shape.head
        let start = shape.marker?.length ?? 0
        // Dot leaders lead to a page number in a table of contents.
        if !shape.isChinese, head.holds("...") { return nil }
        guard let sentence = FirstSentence(head, from: start), sentence.end > start else { return nil }
        let behind = Self.skip(min(sentence.end + 1, head.count), head)
        let isAll = shape.isWhole && behind >= head.count
        if let colon = sentence.colon, colon - start <= 16, isAll ? colon < sentence.end - 1 : colon - start >= 2 {
            (title, rest) = (start..<colon, Self.skip(colon + 1, head))
        } else if isAll {
            guard let end = Self.wholeTitle(shape, start..<sentence.end, limit: wholeLimit) else { return nil }
            (title, rest) = (start..<end, nil)
        } else {
            guard sentence.end < head.count, (2...limit).contains(sentence.end - start) else { return nil }
            (title, rest) = (start..<sentence.end, behind)
        }
    }

    /// Where a title ends that is all of its passage; nil when it is too long or a sentence.
    private static func wholeTitle(_ shape: Shape, _ range: Range<Int>, limit: Int) -> Int? {
        let head = shape.head
        var end = range.upperBound
        while end > range.lowerBound, head[end - 1].isSpace || head[end - 1] == "：" || head[end - 1] == ":" { end -= 1 }
        guard end > range.lowerBound, end - range.lowerBound <= limit, !introduces(head, range, titleEnd: end) else {
            return nil
        }
        // A sentence of English ends in a full stop and has a verb; a heading has neither.
        let words = head[range.lowerBound..<end].count(where: \.isSpace)
        return !shape.isChinese && shape.last == "." && words >= 6 ? nil : end
    }

    /// 其主要职责是：, 将第三条修改为：, 删除第七条。: such words introduce or change a text; they name none.
    private static func introduces(_ head: [Unicode.Scalar], _ range: Range<Int>, titleEnd: Int) -> Bool {
        if head.has("将第", at: range.lowerBound) || head.has("删除第", at: range.lowerBound)
            || head.has("删去第", at: range.lowerBound)
        {
            return true
        }
        let words = Array(head[range.lowerBound..<titleEnd])
        return titleEnd < range.upperBound && (words.endsAny(["为", "是", "如下"]) || words.holdsAny(["下列", "以下"]))
    }

    /// The title of an article of a law: only what is printed in brackets behind 第一条 counts.
    init(article shape: Shape) {
        let head = shape.head
        let start = shape.marker?.length ?? 0
        (title, rest) = (start..<start, start < head.count ? start : nil)
        guard start < head.count, head[start] == "【" || head[start] == "[" || head[start] == "〔",
            let close = head[start...].firstIndex(where: { $0 == "】" || $0 == "]" || $0 == "〕" }), close - start <= 30
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

/// Where the first sentence of a text ends, and the colon that divides it.
private struct FirstSentence {
    /// The index of its full stop, or the end of the text.
    var end: Int
    /// The first colon before any comma and outside all brackets.
    var colon: Int?

    /// Nothing when it is an entry of a list, or quotes a text.
    init?(_ text: [Unicode.Scalar], from start: Int) {
        var hasComma = false
        var depth = 0
        end = start
        while end < text.count, !text[end].isFullStop {
            switch text[end] {
            case "“", "《", "（", "(", "‘": depth += 1
            case "”", "》", "）", ")", "’": depth = max(0, depth - 1)
            case "；", ";": return nil
            case "：", ":":
                // 将第三条修改为：“…” quotes a text; it names none.
                if end + 1 < text.count, text[end + 1] == "“" { return nil }
                if colon == nil, !hasComma, depth == 0 { colon = end }
            default: if text[end].isComma { hasComma = true }
            }
            end += 1
        }
    }
}
