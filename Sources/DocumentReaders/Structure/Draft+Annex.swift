import ChineseText
import DocumentModel

/// The annexes of a document (GB/T 9704-2012, 7.3.7): 附件1 over its title, a glossary behind the text.
extension Draft {
    /// The numbering of the annex that starts here: 附件, 附件2, 附录, 名词解释; nil where none does.
    func annexMarker(_ index: Int) -> Marker? {
        guard index < count, shapes[index].isWhole, isText(index),
            !repairs.decline(.part, passages[index].text.sourceRange, .annex)
        else { return nil }
        if let titled = titledAnnex(index) { return titled }
        var words = shapes[index].squeezed
        if words.last == "：" || words.last == ":" { words.removeLast() }
        let isGlossary = words == Array("名词解释") || words == Array("名词注释")
        guard isGlossary || words.count <= 5 && words.beginsAny(["附件", "附录"]) || words == Array("附") else { return nil }
        let number = isGlossary ? [] : words.dropFirst(2)
        guard number.allSatisfy({ $0.isDigit || ChineseNumeral.isNumeral($0) }) else { return nil }
        return Marker(style: .namedAppendix, number: Array(number).string, value: nil, length: 0)
    }

    /// 附件1：某某一览表 over a text; in a list of annexes the next entry or the signature follows.
    private func titledAnnex(_ index: Int) -> Marker? {
        let head = shapes[index].head
        guard head.begins("附件") || head.begins("附录"), head.count <= 44, shapes[index].firstStop == nil else {
            return nil
        }
        var end = 2
        while end < head.count, head[end].isSpace { end += 1 }
        let first = end
        while end < head.count, end < first + 3, head[end].isDigit || ChineseNumeral.isNumeral(head[end]) { end += 1 }
        guard end > first, end + 1 < head.count, "：: 　".unicodeScalars.contains(head[end]) else { return nil }
        let number = Array(head[first..<end]).string
        while end < head.count, head[end].isSpace || head[end] == "：" || head[end] == ":" { end += 1 }
        guard head.count - end >= 3, let below = next(index + 1), isText(below) || passages[below].table != nil,
            shapes[below].isBody || shapes[below].marker != nil || passages[below].table != nil
        else { return nil }
        return Marker(style: .namedAppendix, number: number, value: nil, length: end)
    }

    /// Whether an annex starts here.
    func opensAnnex(_ index: Int) -> Bool { annexMarker(index) != nil }

    /// Reads 附件1, which stands on a line of its own over the title; returns where the title is to be sought.
    mutating func readAnnexHead(_ start: Int, _ marker: Marker) -> Int {
        repairs.note(.part, passages[start].text.sourceRange, .annex)
        if marker.length > 0 {
            setTitle(start)
            makeAnnexTitle(start, marker)
            passages[start].heading?.title = titleText(shapes[start].head[marker.length...])
            return start + 1
        }
        guard let below = next(start + 1), shapes[below].isWhole, !shapes[below].isBody, shapes[below].marker == nil,
            isText(below), shapes[below].last != "："
        else {
            setTitle(start)
            makeAnnexTitle(start, marker)
            if !marker.number.isEmpty {
                passages[start].heading?.title = shapes[start].squeezed.prefix(2).map { $0 }.string
            }
            return start + 1
        }
        passages[start].kind = .furniture(.masthead)
        return below
    }

    /// An annex stands in its document like a chapter; one that is a file of its own is a document.
    mutating func makeAnnexTitle(_ index: Int, _ marker: Marker) {
        guard !parts.isEmpty else { return }
        passages[index].heading?.rank = .marker(marker.style)
        passages[index].heading?.marker = marker
    }
}
