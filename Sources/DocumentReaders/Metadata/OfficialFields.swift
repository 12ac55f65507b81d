import ChineseText
import DocumentModel

/// The fields of official documents that stand over the title, and the list of their annexes.
extension MetadataReader {
    mutating func readOfficialMarks() {
        for block in head where block != titleBlock {
            let text = words(block)
            guard text.count <= 80 else { continue }
            readMarks(text, block)
            readRelease(text, block)
        }
        readAttachments()
    }

    private mutating func readMarks(_ text: [Unicode.Scalar], _ block: Int) {
        if OfficialMarks.isCopyNumber(text.squeezed) { take(.copyNumber, text.squeezed.string, block: block) }
        if OfficialMarks.isIssuerMark(text.squeezed) {
            take(.issuer, Array(text.squeezed.dropLast(2)).string, block: block)
        }
        var start = 0
        if let found = OfficialMarks.classification(text) {
            take(.classification, text[found].squeezedString, block: block, scalars: found)
            start = found.upperBound
        }
        while start < text.count, text[start].isSpace { start += 1 }
        if let found = OfficialMarks.urgency(Array(text[start...])) {
            take(.urgency, text[start..<start + 2].squeezedString, block: block, scalars: start..<start + found.count)
        }
        guard let name = OfficialMarks.signatory(text) else { return }
        take(.signatory, nameList(text[name]), block: block, scalars: name)
        // 某政〔2024〕3号　　签发人：某某 has the number in the same line.
        if let end = text[..<name.lowerBound].lastIndex(of: "号"), text[...end].contains("〔") {
            take(.number, titleText(text[...end]), block: block, scalars: 0..<end + 1)
        }
    }

    /// 王 某 李某某: a name of two characters is spaced out.
    private func nameList(_ text: ArraySlice<Unicode.Scalar>) -> String {
        let words = text.split(whereSeparator: \.isSpace)
        if words.count == 2, words.allSatisfy({ $0.count == 1 }) { return Array(words.joined()).string }
        return words.map { Array($0).string }.joined(separator: " ")
    }

    /// （此件公开发布）; For Release on Delivery
    mutating func readRelease(_ text: [Unicode.Scalar], _ block: Int) {
        let squeezed = text.squeezed
        if squeezed.begins("（此件") || squeezed.begins("(此件") {
            take(.release, titleText(squeezed.filter { !"（）()".unicodeScalars.contains($0) }), block: block)
        } else if metadata.language == "en" {
            let lower = text.string.lowercased()
            let isRelease = ["for release", "for immediate release", "embargoed"].contains { lower.hasPrefix($0) }
            if isRelease { take(.release, titleText(text), block: block) }
        }
    }

    /// 附件：1.某表 2.某表, behind the text of an official document (7.3.4).
    private mutating func readAttachments() {
        guard metadata.language == "zh" else { return }
        let behind = (bodyStart..<max(bodyStart, article.upperBound)).suffix(80)
        guard let start = behind.first(where: { isAttachmentList(words($0, limit: 12)) }) else { return }
        var names: [String] = []
        for block in start..<article.upperBound {
            guard document.blocks[block].kind == .paragraph || document.blocks[block].kind == .item else { break }
            var text = words(block, limit: 400)
            if block == start {
                text.removeFirst((text.firstIndex { $0 == "：" || $0 == ":" } ?? -1) + 1)
            } else if Marker(text)?.style != .arabic {
                break
            }
            let found = entries(of: text)
            guard !found.isEmpty else { continue }
            names += found
            remember(.attachments, block: block)
        }
        metadata[.attachments] = names.joined(separator: "；")
    }

    private func isAttachmentList(_ head: [Unicode.Scalar]) -> Bool {
        let text = head.squeezed
        return text.beginsAny(["附件：", "附件:", "附：", "附:"])
    }

    /// The entries that stand in one line: 1.某表 2.某表
    private func entries(of text: [Unicode.Scalar]) -> [String] {
        var starts: [Int] = []
        for index in text.indices
        where text[index].isDigit && (index == 0 || !text[index - 1].isDigit && text[index - 1] != "〔") {
            guard let marker = Marker(text, from: index), marker.style == .arabic,
                marker.value == starts.count + 1 || starts.isEmpty
            else { continue }
            starts.append(index)
        }
        if starts.isEmpty { starts = [0] }
        return starts.indices.compactMap { entry in
            let end = entry + 1 < starts.count ? starts[entry + 1] : text.count
            let start = starts[entry] + (Marker(text, from: starts[entry])?.length ?? 0)
            guard start < end else { return nil }
            let name = text[start..<end].filter { !$0.isSpace && $0 != "；" && $0 != ";" && $0 != "。" }
            return name.isEmpty ? nil : titleText(name)
        }
    }
}

extension ArraySlice<Unicode.Scalar> {
    /// It as a string without white space.
    var squeezedString: String { filter { !$0.isSpace }.string }
}
