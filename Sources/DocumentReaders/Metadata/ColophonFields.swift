import ChineseText
import DocumentModel

/// What stands at the foot of the last page: editor, approval number, whom to ask, who printed it
/// (GB/T 9704-2012, 7.4).
extension MetadataReader {
    mutating func readColophon(_ block: Int) {
        let text = words(block)
        readEditor(text, block)
        readApproval(text, block)
        readPrinting(text, block)
        readRelease(text, block)
        readContact(text, block)
    }

    /// The note under a signature says whom to ask (7.3.6); a book has its number on its first or last page.
    mutating func readBackMatter() {
        let ends = Array(article.prefix(30)) + Array(article.dropFirst(30).suffix(16))
        for block in ends {
            switch document.blocks[block].kind {
            case .paragraph, .item, .furniture(.masthead), .furniture(.byline): break
            default: continue
            }
            let text = words(block)
            if let range = EnglishMarks.isbn(text) {
                take(.isbn, Array(text[range]).string, block: block, scalars: range)
            }
            guard metadata.language == "zh", metadata[.contact].isEmpty else { continue }
            let isNote = text.first == "（" || text.first == "(" || Self.contactStart(text) == 0
            if isNote { readContact(text, block) }
        }
    }

    /// 责任编辑：王某某 联系方式：…
    private mutating func readEditor(_ text: [Unicode.Scalar], _ block: Int) {
        guard text.beginsAny(["责任编辑", "编辑", "本期编辑"]),
            let colon = text.firstIndex(where: { $0 == "：" || $0 == ":" })
        else { return }
        let start = text[(colon + 1)...].firstIndex { !$0.isSpace } ?? text.count
        let end = text[start...].firstIndex(where: \.isSpace) ?? text.count
        let stop = text.find("联系", from: start).map { min($0, end) } ?? end
        take(.editor, text[start..<stop].map { $0 }.string, block: block, scalars: start..<stop)
    }

    /// 批准文号：…; 准印证号 is the same for a periodical.
    private mutating func readApproval(_ text: [Unicode.Scalar], _ block: Int) {
        guard let label = text.find("批准文号") ?? text.find("准印证"), label <= 8 else { return }
        var start = text[label...].firstIndex { $0 == "：" || $0 == ":" }.map { $0 + 1 } ?? label + 4
        while start < text.count, text[start].isSpace || text[start] == "号" { start += 1 }
        guard start < text.count, text.count - start <= 60 else { return }
        take(.approvalNumber, titleText(text[start...]), block: block, scalars: start..<text.count)
    }

    /// 某某办公室　2024年7月2日印发 (7.4.3)
    private mutating func readPrinting(_ text: [Unicode.Scalar], _ block: Int) {
        guard text.squeezed.ends("日印发"), let date = CalendarDate.last(in: text) else { return }
        take(.printedOn, date.iso, block: block, scalars: date.range)
        var end = date.range.lowerBound
        while end > 0, text[end - 1].isSpace { end -= 1 }
        if end > 0 { take(.printedBy, titleText(text[..<end]), block: block, scalars: 0..<end) }
    }

    /// 联系人：李某 电话：…; several lines make one field.
    mutating func readContact(_ text: [Unicode.Scalar], _ block: Int) {
        guard text.count <= 160, metadata[.contact].utf8.count < 400, let start = Self.contactStart(text) else {
            return
        }
        var end = text.count
        while end > start, text[end - 1].isSpace || "）)。".unicodeScalars.contains(text[end - 1]) { end -= 1 }
        guard end > start else { return }
        let shown = text[start..<end].split(whereSeparator: \.isSpace).map { Array($0).string }.joined(separator: " ")
        metadata[.contact] += (metadata[.contact].isEmpty ? "" : "；") + shown
        remember(.contact, block: block, scalars: start..<end)
    }

    /// Where the first label of a contact stands that has something behind it.
    static func contactStart(_ text: [Unicode.Scalar]) -> Int? {
        let starts = contactLabels.compactMap { label -> Int? in
            guard let found = text.find(label) else { return nil }
            var mark = found + label.unicodeScalars.count
            while mark < text.count, text[mark].isSpace { mark += 1 }
            guard mark + 1 < text.count, text[mark] == "：" || text[mark] == ":" else { return nil }
            let before = found > 0 ? text[found - 1] : " "
            return before.isSpace || before.isComma || "（(。".unicodeScalars.contains(before) ? found : nil
        }
        return starts.min()
    }

    private static let contactLabels = [
        "联系人", "联系电话", "联系方式", "电话", "咨询电话", "电子邮箱", "邮箱", "传真", "E-mail", "Email", "Contact", "Contacts",
        "Media Contact",
        "Press contact", "Telephone", "Tel",
    ]
}
