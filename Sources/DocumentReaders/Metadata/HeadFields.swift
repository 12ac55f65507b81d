import ChineseText
import DocumentModel

/// The fields in the head of an article: title, subtitle, meeting, date, number, speaker.
extension MetadataReader {
    mutating func readTitle() {
        guard let titleBlock, let title = document.sections.first(where: { $0.heading == titleBlock }) else { return }
        take(.title, title.title, block: titleBlock)
        let words = words(titleBlock)
        // …主持召开某某专题会议：…
        if let call = words.find("召开"), let end = words.find("会议", from: call), end - call <= 30 {
            let range = call + 2..<end + 2
            take(.meeting, titleText(words[range]), block: titleBlock, scalars: range)
        }
    }

    mutating func readHead() {
        for block in head where block != titleBlock && document.blocks[block].repeats == nil {
            let text = words(block)
            guard document.blocks[block].kind != .caption, !text.isEmpty else { continue }
            readMeeting(text, block)
            readSubtitle(text, block)
            readNumber(text, block)
            readSpeaker(text, block)
        }
        for block in head where titleBlock.map({ block > $0 }) ?? false { readByline(words(block), block) }
        readLawHistory()
        if bodyStart < article.upperBound, document.blocks[bodyStart].kind == .salutation {
            var text = words(bodyStart, limit: 4000)
            while let last = text.last, "：:！!".unicodeScalars.contains(last) || last.isSpace { text.removeLast() }
            take(.addressees, titleText(text), block: bodyStart, scalars: 0..<text.count)
        }
    }

    /// ——2024年1月26日在…会议上
    private mutating func readMeeting(_ text: [Unicode.Scalar], _ block: Int) {
        guard TitleWords.isMeetingLine(text.squeezed), let date = CalendarDate.first(in: text) else { return }
        take(.date, date.iso, block: block, scalars: date.range)
        guard let at = text.find("在", from: date.range.upperBound) else { return }
        let end = text.lastIndex(of: "上") ?? text.count
        guard at + 1 < end else { return }
        take(.meeting, titleText(text[at + 1..<end]), block: block, scalars: at + 1..<end)
    }

    /// The line under the title that a dash opens, or the meeting line in brackets.
    private mutating func readSubtitle(_ text: [Unicode.Scalar], _ block: Int) {
        guard let titleBlock, block > titleBlock, let first = text.first else { return }
        let isMeeting = TitleWords.isMeetingLine(text.squeezed) && text.holds("在")
        guard first.isDash || isMeeting else { return }
        var range = 0..<text.count
        while !range.isEmpty, text[range.lowerBound].isDash || "（( ".unicodeScalars.contains(text[range.lowerBound]) {
            range = range.dropFirst()
        }
        if first == "（" || first == "(" {
            while !range.isEmpty, text[range.upperBound - 1].isCloser { range = range.dropLast() }
        }
        guard range.count >= 4 else { return }
        take(.subtitle, titleText(text[range]), block: block, scalars: range)
    }

    /// 国办发〔2018〕117号; 第706号 under the title of an order
    private mutating func readNumber(_ text: [Unicode.Scalar], _ block: Int) {
        let squeezed = text.squeezed
        guard squeezed.endsDocumentNumber else { return }
        let isOrder = squeezed.begins("第") && metadata.title.hasSuffix("令")
        guard squeezed.contains("〔") || isOrder else { return }
        take(.number, (isOrder ? metadata.title : "") + titleText(text), block: block)
    }

    /// A date or a body alone on a line under the title.
    private mutating func readByline(_ text: [Unicode.Scalar], _ block: Int) {
        guard case .furniture(.byline) = document.blocks[block].kind else { return }
        if TitleWords.isOrgan(text.squeezed) {
            let joint = metadata.issuer.isEmpty ? "" : " "
            metadata.issuer += joint + titleText(text)
            remember(.issuer, block: block)
        }
        guard let date = CalendarDate.last(in: text), text[..<date.range.lowerBound].count(where: { !$0.isSpace }) <= 1
        else { return }
        take(.date, date.iso, block: block, scalars: date.range)
    }

    /// 省长 李某某; the reporters of a feature
    private mutating func readSpeaker(_ text: [Unicode.Scalar], _ block: Int) {
        guard let titleBlock, block > titleBlock, TitleWords.isPersonLine(text) else { return }
        let names = text.split(whereSeparator: \.isSpace).map(Array.init)
        let isOffice = names.count > 1 && TitleWords.isOffice(names[0])
        let shown = isOffice ? names.dropFirst().map(\.string).joined() : names.map(\.string).joined(separator: " ")
        take(.signed, shown, block: block)
    }
}
