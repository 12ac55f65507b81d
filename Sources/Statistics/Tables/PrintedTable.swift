public import DocumentModel
public import Tables

/// A table printed in a document: its place, what stands around it, and its cells under typed columns.
public struct PrintedTable: Sendable, Equatable {
    /// The block that holds it.
    public var block: Int
    /// The line of the source where it begins, from 1.
    public var line: Int
    /// Its caption in one line; empty without one.
    public var caption: String
    /// Its rows below the head.
    public var data: DataTable
}

/// The tables printed in a document, in reading order.
public func printedTables(of document: Document) -> [PrintedTable] {
    document.blocks.indices.compactMap { index in
        guard case .table(let table) = document.blocks[index].kind else { return nil }
        return PrintedTable(
            block: index, line: document.line(of: Position(block: index)),
            caption: captionText(of: table, in: document),
            data: dataTable(of: table, in: document, block: index))
    }
}

/// A table printed in a document as rows under typed columns: numbers, periods and text.
///
/// The rows of the head become one name a column, and repeated names are made distinct. A text that runs over rows
/// stands in each of them. Cells are shown as printed; what a cell amounts to stands in `numbers`.
/// - Parameter block: the index of the block that holds the table; any table and any index are taken.
public func dataTable(of table: Table, in document: Document, block: Int) -> DataTable {
    guard document.blocks.indices.contains(block) else { return DataTable() }
    let grid = TableGrid(table, bytes: document.blocks[block].utf8)
    return DataTable(columns: TypedColumns(grid, units: TableUnits(grid, in: document, block: block)).columns)
}

/// The caption of a table in one line; empty without one.
func captionText(of table: Table, in document: Document) -> String {
    guard let caption = table.caption, document.blocks.indices.contains(caption) else { return "" }
    return inOneLine(document.blocks[caption].text(in: 0..<600))
}
