import ArgumentParser
import DocumentModel
import Exports
import Statistics
import Tables

/// `gazette tables FILE…`: the tables printed in documents, their columns typed.
struct TablesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tables", abstract: "Print the tables of documents.",
        discussion: "As text without --number the tables are listed, with it one is printed.")

    @Argument(help: "Documents and folders; the built-in library without any.") var paths: [String] = []
    @Option(help: "text, jsonl, csv or markdown.") var format = AnswerFormat.text
    @Option(help: "Only the table of this number, counted in each document from 1.") var number: Int?
    @Option(help: .encoding, transform: encoding(named:)) var encoding: Encoding.Name?
    @ArgumentParser.Flag(help: .uncorrected) var uncorrected = false

    func validate() throws {
        if let number, number < 1 { throw ValidationError("--number counts from 1.") }
    }

    func run() throws {
        var found = 0
        try forEachDocument(of: paths, encoding: encoding, isCorrected: !uncorrected) { document in
            let all = printedTables(of: document)
            let chosen = all.indices.filter { number == nil || number == $0 + 1 }
            found += chosen.count
            switch format {
            case .text: printText(chosen.map { ($0, all[$0]) }, of: document)
            case .jsonl: for index in chosen { print(Record(all[index], number: index + 1, in: document).jsonLine) }
            case .csv, .markdown:
                guard chosen.count <= 1, found <= 1 else {
                    throw Failure(sentence: "\(document.path) has \(all.count) tables; choose one with --number.")
                }
                for index in chosen { try printRows(all[index].data) }
            }
        }
        // Nothing found is told by the status, as in a search.
        if found == 0 { throw ExitCode.failure }
    }

    private func printText(_ tables: [(index: Int, table: PrintedTable)], of document: Document) {
        let count = tables.count == 1 ? "1 table" : "\(tables.count) tables"
        if number == nil { print(document.path.withoutControls + ": " + count) }
        for (index, table) in tables {
            let size = "\(table.data.rowCount) × \(table.data.columns.count)"
            let caption = table.caption.isEmpty ? "" : "  " + table.caption.withoutControls
            print("\(index + 1)  line \(table.line)  \(size)\(caption)")
            if number == nil {
                print("   " + table.data.columns.map(\.heading).joined(separator: " | ").withoutControls)
            } else {
                print(ColumnTable(table.data).lines.joined(separator: "\n"))
            }
        }
    }

    private func printRows(_ table: DataTable) throws {
        let fields = zip(ExportField.fields(of: table), table.columns).map { field, column in
            var field = field
            field.name = column.heading
            return field
        }
        var writer = RecordWriter(format == .csv ? .csv : .markdown, fields: fields) { print($0, terminator: "") }
        try writer.begin()
        for row in 0..<table.rowCount {
            try writer.write(Record(fields: table.columns.map { ($0.name, .cell(of: $0, row: row)) }))
        }
    }
}

extension Record.Field {
    /// A cell as a number where it is one, as text else; none where nothing is printed.
    fileprivate static func cell(of column: DataColumn, row: Int) -> Record.Field {
        if row < column.numbers.count, !column.numbers[row].isNaN { return .real(column.numbers[row]) }
        return column.texts[row].isEmpty ? .none : .text(column.texts[row])
    }
}

extension Record {
    /// A table as printed, row by row.
    fileprivate init(_ table: PrintedTable, number: Int, in document: Document) {
        let columns = table.data.columns.map { column -> Field in
            let record = Record([
                "name": .text(column.name), "title": .text(column.title), "kind": .text(column.kind.rawValue),
                "unit": .text(column.unit),
            ])
            return Field.record(json: record.jsonLine)
        }
        let rows = (0..<table.data.rowCount).map { row in
            Field.list(table.data.columns.map { .cell(of: $0, row: row) })
        }
        self.init([
            "file": .text(document.path), "number": .number(number), "line": .number(table.line),
            "caption": .text(table.caption), "columns": .list(columns), "rows": .list(rows),
        ])
    }
}
