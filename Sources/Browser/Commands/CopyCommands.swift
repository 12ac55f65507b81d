import DocumentModel
import Layout
import Statistics

extension State {
    /// Commands that copy; nil for any other.
    mutating func performCopy(_ command: Command) -> [Effect]? {
        guard let reading else { return nil }
        let text: String
        switch command {
        case .copyParagraph: text = reading.paragraph
        case .copySection: text = reading.sectionText
        case .copyCitation: text = reading.paragraph + "\n" + citation(reading)
        case .copyRow: text = rowText(reading)
        default: return nil
        }
        return copy(text)
    }

    /// Copies the selected rows as text: no row ends, no indents.
    mutating func copySelection() -> [Effect] {
        guard let (pane, _) = textLayout, let reading, let selection = reading.selection else { return [] }
        self.reading?.selection = nil
        let first = min(selection.anchor, selection.head)
        let last = max(selection.anchor, selection.head)
        let blocks = reading.shown.blocks
        guard blocks.indices.contains(first.block), blocks.indices.contains(last.block) else { return [] }
        let end = pane.layout.lines(from: last, count: 1).first?.range.upperBound ?? last.offset
        let pieces = (first.block...last.block).map { index in
            let lower = index == first.block ? first.offset : 0
            let upper = index == last.block ? end : blocks[index].text.utf8.count
            return blocks[index].text(in: lower..<max(lower, upper))
        }
        return copy(pieces.joined(separator: "\n"))
    }

    private mutating func copy(_ text: String) -> [Effect] {
        guard !text.isEmpty else {
            notice = Notice(words.nothingToCopy)
            return []
        }
        notice = Notice("\(words.copied) \(text.unicodeScalars.count)")
        return [.copy(text)]
    }

    /// Title, issuer, date, section and line of the source.
    private func citation(_ reading: Reading) -> String {
        let document = reading.document
        let place = Position(block: reading.copiedBlock)
        let section = document.section(ofBlock: place.block).map {
            document.path(toSection: $0).map(document.label(ofSection:))
        }
        let headings = (section ?? []).filter { $0 != document.metadata.title }.joined(separator: " › ")
        let source = "\(document.fileName):\(document.line(of: place))"
        let parts = [document.metadata.issuer, document.metadata.date, headings, source].filter { !$0.isEmpty }
        let title = document.displayTitle
        return words.isChinese
            ? "——《\(title)》，" + parts.joined(separator: "，") : "— \(title), " + parts.joined(separator: ", ")
    }

    private func rowText(_ reading: Reading) -> String {
        let rows = tableRows
        let selected = rows.indices.contains(reading.table.selection) ? rows[reading.table.selection] : nil
        let current = rows.first { $0.index == reading.current && $0.path == reading.document.path }
        guard let row = focus == .statistics ? selected : current ?? selected else { return "" }
        let statistic = row.statistic
        return [
            statistic.indicator, statistic.bound.rawValue, statistic.value, statistic.unit, statistic.period,
            words.name(of: statistic.status),
            row.document, row.place, String(statistic.line),
        ].joined(separator: "\t")
    }
}

extension Reading {
    /// The block that `yy` copies: that of the current number, or the first that is not a blank row.
    var copiedBlock: Int {
        if let current, statistics.indices.contains(current) { return statistics[current].block }
        let isBehind = top.offset > 0 && top.offset >= shown.blocks[top.block].text.utf8.count
        return document.blocks.isEmpty ? 0 : min(place.block + (isBehind ? 1 : 0), document.blocks.count - 1)
    }

    /// The text of that block.
    var paragraph: String { document.blocks.isEmpty ? "" : document.blocks[copiedBlock].text }

    /// The text of the section at the top of the window.
    var sectionText: String {
        let blocks = section.map { document.sections[$0].blocks } ?? 0..<document.blocks.count
        return document.blocks[blocks].map(\.text).joined(separator: "\n")
    }
}
