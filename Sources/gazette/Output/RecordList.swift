import DocumentModel

/// The records of one document after the other, printed as they come.
struct RecordList {
    let format: TableFormat
    private var things = ""
    private var path = ""
    private var table = ColumnTable(columns: [])
    private var count = 0
    private var hasHeader = false
    private var isOpened = false

    init(format: TableFormat) { self.format = format }

    /// So many rows for people stand in one table; those of a longer list stand in several.
    private static let most = 20_000

    /// Begins the list of a document.
    mutating func open(_ document: Document, things: String, columns: [ColumnTable.Column]) {
        (self.things, path, count, isOpened) = (things, document.path.withoutControls, 0, false)
        table = ColumnTable(columns: columns)
    }

    /// Prints a record, or puts it into the table for people.
    mutating func add(_ record: @autoclosure () -> Record, cells: @autoclosure () -> [String]) {
        count += 1
        switch format {
        case .jsonl: print(record().jsonLine)
        case .csv:
            let record = record()
            if !hasHeader { print(CSV.header(record), terminator: "") }
            hasHeader = true
            print(CSV.line(record), terminator: "")
        case .text:
            table.rows.append(cells())
            guard table.rows.count == Self.most else { return }
            if !isOpened { print(path + ":") }
            isOpened = true
            print(table.lines.joined(separator: "\n"))
            table.rows = []
        }
    }

    /// Ends the list of a document: prints the table, with the number of its rows before it.
    mutating func close() {
        guard format == .text else { return }
        if !isOpened { print("\(path): \(count) \(things)") }
        if !table.rows.isEmpty { print(table.lines.joined(separator: "\n")) }
        if isOpened { print("\(path): \(count) \(things)") }
    }
}
