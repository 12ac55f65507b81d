import ChineseText
import DocumentModel

/// The masthead of a periodical: name, issue, serial number, editing body, date.
extension MetadataReader {
    mutating func readBulletin() {
        let head = head.filter { document.blocks[$0].kind == .furniture(.masthead) }
        guard let issueBlock = head.first(where: { number(before: "期", in: words($0)) != nil }) else { return }
        for block in head {
            let text = words(block)
            if let found = number(before: "期", in: text) {
                if text.holds("总第") {
                    metadata.serial = metadata.serial ?? found
                } else {
                    metadata.issue = metadata.issue ?? found
                }
                remember(text.holds("总第") ? "serial" : "issue", block: block)
            }
            readEditingBody(text, block)
        }
        // The name of the periodical stands above its number; the pinyin under it is no name.
        if let name = head.first(where: { $0 < issueBlock && words($0).contains(where: \.isHan) }) {
            metadata.title = titleText(words(name))
            metadata.sources["title"] = nil
            remember("title", block: name)
        }
        metadata.kind = .bulletin
    }

    /// 某某委员会编 2020年12月24日
    private mutating func readEditingBody(_ text: [Unicode.Scalar], _ block: Int) {
        var end = text.count
        if let date = CalendarDate.last(in: text) {
            take(\.date, "date", date.iso, block: block, scalars: date.range)
            end = date.range.lowerBound
        }
        while end > 0, text[end - 1].isSpace { end -= 1 }
        let name = Array(text[..<end])
        for ending in ["编印", "主办", "编"] where name.ends(ending) {
            let range = 0..<end - ending.unicodeScalars.count
            take(\.issuer, "issuer", titleText(text[range]), block: block, scalars: range)
            return
        }
    }

    /// 第27期, 总第六百二十三期
    private func number(before unit: Unicode.Scalar, in text: [Unicode.Scalar]) -> Int? {
        let squeezed = text.squeezed
        guard squeezed.count <= 30, let end = squeezed.firstIndex(of: unit),
            let start = squeezed[..<end].lastIndex(of: "第")
        else { return nil }
        let numeral = squeezed[(start + 1)..<end]
        guard !numeral.isEmpty else { return nil }
        if numeral.allSatisfy(\.isDigit), numeral.count <= 8 { return numeral.reduce(0) { $0 * 10 + ($1.digit ?? 0) } }
        return ChineseNumeral.value(numeral)
    }
}
