import ChineseText
import DocumentModel

/// The fields at the end: signature and date, distribution, editor in charge.
extension MetadataReader {
    mutating func readEnd() {
        let blocks = metadata.kind == .bulletin ? 0..<document.blocks.count : article
        var authors: [String] = []
        for block in blocks {
            switch document.blocks[block].kind {
            case .signature where metadata.language == "en": readLetterSignature(block)
            case .signature: readSignature(block, &authors)
            case .furniture(.distribution): readDistribution(block)
            case .furniture(.colophon): readColophon(block)
            default: break
            }
        }
        if !authors.isEmpty, metadata.signed.isEmpty { metadata.signed = authors.joined(separator: "；") }
    }

    private mutating func readSignature(_ block: Int, _ authors: inout [String]) {
        var text = words(block)
        if let date = CalendarDate.last(in: text) {
            take(.date, date.iso, block: block, scalars: date.range)
            text = Array(text[..<date.range.lowerBound])
        }
        let isBracketed = text.first == "（" || text.first == "("
        if isBracketed { text = text.filter { !"（()）".unicodeScalars.contains($0) } }
        let words = text.split(whereSeparator: \.isSpace).map { $0.map { $0 } }
        guard !words.isEmpty else { return }
        // (处室 姓名) keeps its space; an organ spaced out for print does not; of 总理 某某某 the name signs.
        let isPerson = words.count >= 2 && TitleWords.isOffice(words[0])
        let shown =
            isBracketed
            ? words.map(\.string).joined(separator: " ")
            : isPerson ? titleText(words.dropFirst().joined()) : titleText(text)
        authors.append(shown)
        remember(.signed, block: block)
        if !isBracketed, !isPerson, metadata.kind != .bulletin { take(.issuer, shown, block: block) }
    }

    /// The name over the office: an English letter is signed by a person.
    private mutating func readLetterSignature(_ block: Int) {
        guard block == 0 || document.blocks[block - 1].kind != .signature else { return }
        take(.signed, document.blocks[block].text, block: block)
    }

    /// 送：…, one list over several lines
    private mutating func readDistribution(_ block: Int) {
        // A file of nothing but such lines is no list.
        guard metadata[.distribution].utf8.count < 20_000 else { return }
        var text = words(block, limit: 8000)
        if PageFurniture.opensDistribution(text.squeezed),
            let colon = text.firstIndex(where: { $0 == "：" || $0 == ":" })
        {
            text.removeFirst(colon + 1)
        }
        while let last = text.last, last == "。" || last.isSpace { text.removeLast() }
        let shown = titleText(text)
        guard !shown.isEmpty, metadata[.distribution].utf8.count < Self.longestList else { return }
        let isFirst = metadata.sources[.addressees] == nil
        add(shown, to: .distribution, block)
        if isFirst || metadata.kind == .bulletin { add(shown, to: .addressees, block) }
    }

    /// A list longer than this, in bytes, is no list of bodies any more.
    private static let longestList = 32_000

    private mutating func add(_ names: String, to field: Metadata.Field, _ block: Int) {
        let joint = metadata[field].isEmpty || metadata[field].hasSuffix("，") ? "" : "，"
        metadata[field] += joint + names
        remember(field, block: block)
    }
}
