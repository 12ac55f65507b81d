import DocumentModel
import Statistics
import Tables

/// Tables that are printed in the document, in the pane.
extension State {
    /// Opens the printed table at or behind the place; the next one when a printed table is shown already.
    mutating func showPrintedTable(by step: Int) {
        guard let reading else { return }
        let blocks = reading.document.tableBlocks
        guard !blocks.isEmpty else { return notice = Notice(words.noTables) }
        let index: Int
        if case .printed(let shown)? = otherTable?.source, let current = blocks.firstIndex(of: shown) {
            index = current + step
            if !blocks.indices.contains(index) { notice = Notice(words.wrapped) }
        } else {
            let first = blocks.firstIndex { $0 >= reading.placeAtHand.block } ?? blocks.count
            if first == blocks.count { notice = Notice(words.wrapped) }
            index = first + step - 1
        }
        show(printedTable: blocks[((index % blocks.count) + blocks.count) % blocks.count])
    }

    /// Shows the printed table of a block in the pane, and the place where it stands in the text.
    mutating func show(printedTable block: Int) {
        guard let reading, let content = reading.document.printedContent(ofBlock: block) else { return }
        otherTable = TableState(
            .printed(block: block), title: reading.document.nameOfTable(block, words), columns: content.columns)
        showTablePane()
        if !isShown(Position(block: block)) { reveal(Position(block: block)) }
    }

    /// Enter on a table in the text opens it; false where the place is in none.
    mutating func showTableAtHand() -> Bool {
        guard let reading, reading.source == nil, shownCurrent == nil else { return false }
        guard reading.document.isTable(reading.placeAtHand.block) else { return false }
        show(printedTable: reading.placeAtHand.block)
        return true
    }
}

extension Document {
    /// The blocks that are tables.
    fileprivate var tableBlocks: [Int] { blocks.indices.filter(isTable) }

    fileprivate func isTable(_ block: Int) -> Bool {
        guard blocks.indices.contains(block), case .table = blocks[block].kind else { return false }
        return true
    }

    /// The rows of the table in a block, with the places of their first cells.
    func printedContent(ofBlock block: Int) -> TableContent? {
        guard blocks.indices.contains(block), case .table(let table) = blocks[block].kind else { return nil }
        let positions = table.rows.dropFirst(table.headerRows).map { row in
            Position(block: block, offset: row.first { !$0.isEmpty }?.lowerBound ?? 0)
        }
        var data = dataTable(of: table, in: self, block: block)
        data.columns = data.columns.map(\.withUnitInTitle)
        return TableContent(data, positions: positions)
    }

    /// The caption of a table, or its line where it has none.
    fileprivate func nameOfTable(_ block: Int, _ words: Words) -> String {
        guard case .table(let table) = blocks[block].kind, let caption = table.caption,
            blocks.indices.contains(caption)
        else { return words.table(atLine: line(of: Position(block: block))) }
        let text = blocks[caption].text(in: 0..<300).filter { $0 != "\n" }.trimmed
        return text.isEmpty ? words.table(atLine: line(of: Position(block: block))) : text
    }
}

extension DataColumn {
    /// The column with its unit behind its title, unless its cells have it: 人口（万人）.
    fileprivate var withUnitInTitle: DataColumn {
        guard !unit.isEmpty, !texts.contains(where: { $0.hasSuffix(unit) }) else { return self }
        var column = self
        column.aliases.append(title)
        let isWide = title.unicodeScalars.contains { $0.value >= 0x2E80 }
        column.title += isWide ? "（\(unit)）" : " (\(unit))"
        return column
    }
}
