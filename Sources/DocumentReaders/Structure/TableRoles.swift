import ChineseText
import DocumentModel

/// Says of each table what is head, what labels the rows, in which units it counts, and which lines around it
/// belong to it.
func markTableRoles(in document: inout Document) {
    for index in document.blocks.indices {
        guard case .table(var table) = document.blocks[index].kind else { continue }
        let bytes = document.blocks[index].utf8
        TableRoles(bytes).mark(&table)
        findSurroundings(of: &table, at: index, in: document)
        document.blocks[index].kind = .table(table)
    }
}

/// The caption and the unit above, the notes below.
private func findSurroundings(of table: inout Table, at index: Int, in document: Document) {
    var above = index - 1
    var unit: [Unicode.Scalar]?
    while above >= 0, index - above <= 3 {
        let block = document.blocks[above]
        guard block.utf8Count <= 300 else { break }
        if block.kind == .caption {
            table.caption = above
            break
        }
        let words = [Unicode.Scalar](block.text)
        guard unit == nil, let stated = statedUnit(words) else { break }
        unit = stated
        above -= 1
    }
    if let unit, table.units.allSatisfy(\.isEmpty) {
        for column in table.units.indices where column >= table.headerColumns && column != table.unitColumn {
            table.units[column] = unit.string
        }
    }
    var below = index + 1
    if table.caption == nil, below < document.blocks.count, document.blocks[below].kind == .caption,
        [Unicode.Scalar](document.blocks[below].text).beginsAny(["表", "Table", "[Table"])
    {
        table.caption = below
        below += 1
    }
    let first = below
    while below < document.blocks.count, below - first < 20, isNote(document.blocks[below], isFirst: below == first) {
        below += 1
    }
    table.notes = first..<below
}

/// 注：…, 说明：…, *…, Note: …; behind the first also the numbered ones that go on.
private func isNote(_ block: Block, isFirst: Bool) -> Bool {
    guard block.kind == .paragraph || block.kind == .item, block.utf8Count <= 2000 else { return false }
    let head = block.text.head(12).squeezed
    if head.beginsAny(["注：", "注:", "注1", "说明：", "资料来源", "数据来源", "备注：", "Note:", "Notes:", "Source:", "Sources:"]) {
        return true
    }
    return !isFirst && (head.beginsAny(["2.", "3.", "4.", "5.", "6.", "②", "③", "④"]) || head.first == "*")
}

/// What the cells of a table say about its head.
struct TableRoles {
    private let bytes: [UInt8]

    /// - Parameter bytes: the text of the table.
    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// So many rows are looked at.
    private static let reach = 40

    func mark(_ table: inout Table) {
        let rows = table.rows.prefix(Self.reach).map { row in row.prefix(64).map { words($0) } }
        guard rows.count > 1 else { return }
        let values = rows.map { $0.map { CellValue($0) } }
        if table.headerRows == 0 { table.headerRows = headerRows(rows, values, table) }
        let body = Array(values.dropFirst(table.headerRows))
        if table.headerColumns == 0 { table.headerColumns = headerColumns(body, table) }
        table.units = units(rows, table)
        table.unitColumn =
            rows.prefix(table.headerRows).lazy.compactMap { row in
                row.firstIndex { $0.squeezed.isAny(["单位", "计量单位", "Unit", "Units"]) }
            }.first
    }

    private func words(_ cell: Range<Int>) -> [Unicode.Scalar] {
        [Unicode.Scalar](
            String(decoding: bytes[cell.lowerBound..<min(cell.upperBound, cell.lowerBound + 200)], as: UTF8.self))
    }

    /// The rows over the first one that holds a number; as many more as the first row's cells reach down.
    private func headerRows(_ rows: [[[Unicode.Scalar]]], _ values: [[CellValue]], _ table: Table) -> Int {
        guard let first = values.first, first.count > 1, !first.contains(.number), first.contains(.text) else {
            return 0
        }
        let deepest = table.spans.prefix { $0.rows.lowerBound == 0 }.map(\.rows.upperBound).max() ?? 1
        if let data = values.firstIndex(where: { $0.dropFirst().contains(.number) }) {
            var head = min(deepest, data)
            // Under a head that runs over columns stand the heads of these columns.
            let runsOver = table.spans.contains { $0.rows.lowerBound == 0 && $0.columns.count > 1 }
            if runsOver, head == 1, data > 1, isHead(rows[1], mayLack: true) { head = 2 }
            return isHead(rows[0], mayLack: true) ? head : 0
        }
        return rows.count >= 3 && isHead(rows[0], mayLack: false) ? 1 : 0
    }

    /// Short words, none of them a sentence.
    private func isHead(_ row: [[Unicode.Scalar]], mayLack: Bool) -> Bool {
        row.allSatisfy { cell in
            (mayLack || !cell.isEmpty) && cell.count <= 24 && !cell.contains { $0.isFullStop || $0 == "；" }
        }
    }

    /// The first column where it labels rows of numbers; the second too where the first runs over rows.
    private func headerColumns(_ body: [[CellValue]], _ table: Table) -> Int {
        guard isLabels(0, body) else { return 0 }
        let groups = table.spans.contains { $0.columns.lowerBound == 0 && $0.rows.count > 1 }
        let hasNumbers = (1..<max(1, table.columnCount)).contains { isNumbers($0, body) }
        guard hasNumbers else { return 0 }
        return groups && isLabels(1, body) ? 2 : 1
    }

    private func isLabels(_ column: Int, _ body: [[CellValue]]) -> Bool {
        let cells = body.compactMap { column < $0.count ? $0[column] : nil }
        let words = cells.count { $0 == .text || $0 == .period }
        return words > 0 && words * 10 >= cells.count { $0 != .empty } * 8
    }

    private func isNumbers(_ column: Int, _ body: [[CellValue]]) -> Bool {
        let cells = body.compactMap { column < $0.count ? $0[column] : nil }.filter { $0 != .empty }
        return !cells.isEmpty && cells.count { $0 == .number || $0 == .period } * 10 >= cells.count * 6
    }

    /// The unit of each column, from the lowest head that states one; a head over several columns speaks for all.
    private func units(_ rows: [[[Unicode.Scalar]]], _ table: Table) -> [String] {
        var units = [String](repeating: "", count: table.columnCount)
        for (number, row) in rows.prefix(table.headerRows).enumerated() {
            for (column, cell) in row.enumerated() where column > 0 || table.headerColumns == 0 {
                guard let unit = headedUnit(cell) else { continue }
                let columns = table.span(row: number, column: column)?.columns ?? column..<column + 1
                for place in columns.clamped(to: 0..<units.count) { units[place] = unit.string }
            }
        }
        return units
    }
}
