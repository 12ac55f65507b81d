import ChineseText
import DocumentModel

/// The masthead of a periodical: name, issue, serial number, editing body, date.
extension MetadataReader {
    mutating func readBulletin() {
        let head = head.filter { document.blocks[$0].kind == .furniture(.masthead) }
        guard let issueBlock = head.first(where: { !numbers(in: words($0).squeezed).isEmpty }) else { return }
        for block in head {
            let text = words(block)
            readNumbers(text.squeezed, block)
            readEditingBody(text, block)
        }
        // The name of the periodical stands above its number; the pinyin under it is no name.
        if let name = head.first(where: { $0 < issueBlock && words($0).contains(where: \.isHan) }) {
            metadata.title = titleText(words(name))
            metadata.sources[.title] = nil
            remember(.title, block: name)
        }
        metadata.kind = .bulletin
    }

    /// 某某委员会编 2020年12月24日
    private mutating func readEditingBody(_ text: [Unicode.Scalar], _ block: Int) {
        var end = text.count
        if let date = CalendarDate.last(in: text) {
            take(.date, date.iso, block: block, scalars: date.range)
            end = date.range.lowerBound
        }
        while end > 0, text[end - 1].isSpace { end -= 1 }
        let name = Array(text[..<end])
        for ending in ["编印", "主办", "编"] where name.ends(ending) {
            let range = 0..<end - ending.unicodeScalars.count
            take(.issuer, titleText(text[range]), block: block, scalars: range)
            return
        }
        // 某某办公室          2023年6月1日: the body stands alone before the date.
        if end < text.count, TitleWords.isOrgan(name.squeezed) {
            take(.issuer, titleText(name), block: block, scalars: 0..<end)
        }
    }

    /// 第27期, 总第六百二十三期; both may stand in one line.
    private mutating func readNumbers(_ text: [Unicode.Scalar], _ block: Int) {
        for (value, isSerial) in numbers(in: text) {
            if isSerial {
                metadata.serial = metadata.serial ?? value
            } else {
                metadata.issue = metadata.issue ?? value
            }
            remember(isSerial ? .serial : .issue, block: block)
        }
    }

    private func numbers(in text: [Unicode.Scalar]) -> [(value: Int, isSerial: Bool)] {
        guard text.count <= 40 else { return [] }
        return text.indices.filter { text[$0] == "第" }.compactMap { start in
            guard let end = text[start...].firstIndex(of: "期"), end - start > 1, end - start <= 10 else { return nil }
            let numeral = text[(start + 1)..<end]
            let isArabic = numeral.allSatisfy(\.isDigit)
            let value = isArabic ? numeral.reduce(0) { $0 * 10 + ($1.digit ?? 0) } : ChineseNumeral.value(numeral)
            return value.map { ($0, start > 0 && text[start - 1] == "总") }
        }
    }
}
