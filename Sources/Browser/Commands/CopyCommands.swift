import DocumentModel
import Layout
import Search
import Statistics
import Tables

extension State {
    /// Commands that copy; nil for any other.
    mutating func performCopy(_ command: Command) -> [Effect]? {
        guard let reading else { return nil }
        let text: String
        switch command {
        case .copyParagraph: text = reading.text(ofBlock: copiedBlock(reading))
        case .copySection: text = sectionText(reading)
        case .copyCitation: text = reading.text(ofBlock: copiedBlock(reading)) + "\n" + citation(reading)
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
            let upper = index == last.block ? end : blocks[index].utf8Count
            return blocks[index].text(in: lower..<max(lower, upper))
        }
        return copy(pieces.joined(separator: "\n"))
    }

    /// Copies the selected hit of the search pane in its context, with its citation.
    mutating func copyCitationOfHit() -> [Effect] {
        guard let row = search.selectedRow, let index = row.document, let hit = search.hit(row) else { return [] }
        return copy(hit.context + "\n" + words.sentence(for: Citation(hit, of: search.documents[index])))
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
        let place = Position(block: copiedBlock(reading))
        let section = document.section(ofBlock: place.block).map {
            document.path(toSection: $0).map(document.label(ofSection:))
        }
        return words.sentence(
            for: Citation(
                title: document.displayTitle, issuer: document.metadata.issuer, date: document.metadata.date,
                headings: (section ?? []).filter { $0 != document.metadata.title }, file: document.fileName,
                line: document.line(of: place)))
    }

    private func rowText(_ reading: Reading) -> String {
        let made = tableShown
        let selected = focus == .statistics ? made.row(onLine: tablePane.selection) : currentRow(made)
        guard let row = selected else { return "" }
        guard let (statistic, rows) = made.content.statistic(row) else {
            return made.content.columns.map { made.cell($0, row) }.joined(separator: "\t")
        }
        return [
            statistic.indicator, statistic.verbatim, statistic.bound.rawValue, statistic.from ?? "", statistic.value,
            statistic.unit, statistic.period,
            words.name(of: statistic.status),
            rows.title, rows.section(of: statistic), String(statistic.line),
        ].joined(separator: "\t")
    }

    /// The row of the current number, while it is on the screen and its row is shown.
    private func currentRow(_ made: MadeTable) -> Int? {
        guard let reading, let index = shownCurrent else { return nil }
        let row = made.content.row(of: .statistic(path: reading.document.path, index: index))
        return row.flatMap { made.rows.line(ofRow: $0) == nil ? nil : $0 }
    }

    /// The block that `yy` copies: that of the current number on the screen, or the first that is not a blank row.
    private func copiedBlock(_ reading: Reading) -> Int {
        if let current = shownCurrent { return reading.statistics[current].block }
        let place = reading.place
        guard reading.document.blocks.indices.contains(place.block) else { return 0 }
        let isBehind = place.offset > 0 && place.offset >= reading.document.blocks[place.block].utf8Count
        return min(place.block + (isBehind ? 1 : 0), reading.document.blocks.count - 1)
    }

    /// The text of the section selected in the outline, or of the one at the top of the window.
    private func sectionText(_ reading: Reading) -> String {
        let rows = reading.outline.visible
        let selected = reading.outline.selectedIndex(in: rows)
        if focus == .outline, rows.indices.contains(selected) { return reading.text(ofBlocks: rows[selected].blocks) }
        let blocks = reading.section.map { reading.document.sections[$0].blocks }
        return reading.text(ofBlocks: blocks ?? 0..<reading.document.blocks.count)
    }
}

extension Reading {
    fileprivate func text(ofBlock index: Int) -> String {
        document.blocks.indices.contains(index) ? document.blocks[index].text : ""
    }

    fileprivate func text(ofBlocks range: Range<Int>) -> String {
        document.blocks[range.clamped(to: document.blocks.indices)].map(\.text).joined(separator: "\n")
    }
}
