import ArgumentParser
import DocumentModel
import Exports
import Library
import Statistics
import Store
import Tables

/// `gazette query SQL [PATH…]`: questions to documents, sections and statistics in SQL.
struct QueryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "query", abstract: "Answer a question in SQL about documents, sections and statistics.",
        discussion: """
            The views documents, sections and statistics are there to be asked; without SQL their columns are listed. \
            A query is one SELECT of SQLite and changes nothing.
            """)

    @Argument(help: "One SELECT; without it the views and their columns are listed.") var sql: String?
    @Argument(help: "Documents and folders; all of the library without any.") var paths: [String] = []
    @Option(help: "text, jsonl, csv or markdown.") var format = AnswerFormat.text
    @ArgumentParser.Flag(help: "List the views and their columns.") var tables = false
    @Option(help: "A database that gazette statistics has written, in place of documents.") var database: String?
    @Option(help: .library) var library: String?
    @Option(help: .encoding, transform: encoding(named:)) var encoding: Encoding.Name?
    @ArgumentParser.Flag(help: .uncorrected) var uncorrected = false

    func validate() throws {
        if database != nil, !paths.isEmpty { throw ValidationError("Name either documents or a database.") }
    }

    func run() throws {
        guard let sql, !tables else { return printViews() }
        if let kept = try keptStore() { return try answer(sql, from: kept) }
        var failure: ExitCode?
        let store: Store
        if let database {
            store = try Store(reading: database)
        } else {
            store = try Store()
            do {
                try forEachCorrected(of: paths, encoding: encoding, isCorrected: !uncorrected) { reading in
                    let statistics = reading.countStatistics().rows
                    try store.put(reading.document, statistics)
                }
            } catch let code as ExitCode {
                failure = code
            }
        }
        try store.seal()
        try answer(sql, from: store)
        if let failure { throw failure }
    }

    /// The library, sealed, where it is what is asked; nil where documents are to be read, or it has none.
    private func keptStore() throws -> Store? {
        guard paths.isEmpty, database == nil, encoding == nil, !uncorrected,
            let file = try existingLibrary(library), try file.hasDocuments()
        else { return nil }
        return try Store(asking: file, about: .all)
    }

    private func answer(_ sql: String, from store: Store) throws {
        switch format {
        case .jsonl: try stream(sql, from: store, as: .jsonl)
        case .csv: try stream(sql, from: store, as: .csv)
        case .markdown:
            let table = try store.answer(sql).table
            let fields = ExportField.fields(of: table)
            var writer = RecordWriter(.markdown, fields: fields) { print($0, terminator: "") }
            try writer.begin()
            for row in 0..<table.rowCount { try writer.write(table.record(row, fields: fields)) }
        case .text:
            let answer = try store.answer(sql, limit: Self.mostRows)
            print(ColumnTable(answer.table).lines.joined(separator: "\n"))
            if answer.isCut {
                complain("these are the first \(Self.mostRows) rows; --format jsonl or csv prints all.")
            }
        }
    }

    /// Rows that are set in columns are all in memory.
    private static let mostRows = 100_000

    /// Prints rows as they come.
    private func stream(_ sql: String, from store: Store, as format: ExportFormat) throws {
        var fields: [ExportField] = []
        var writer = RecordWriter(format, fields: []) { _ in }
        try store.run(sql) { names in
            fields = ExportField.fields(named: names)
            writer = RecordWriter(format, fields: fields) { print($0, terminator: "") }
            try writer.begin()
        } _: { values in
            try writer.write(Record(fields: zip(fields, values).map { ($0.name, $1) }))
            return true
        }
    }

    private func printViews() {
        for view in QueryView.all {
            var table = ColumnTable(columns: [.init(name: view.name), .init(name: "type"), .init(name: view.summary)])
            table.rows = view.fields.map { [$0.name, $0.kind.rawValue, $0.description] }
            print(table.lines.joined(separator: "\n") + "\n")
        }
        print(
            """
            "column", "from" and "group" are words of SQL too: write them in double quotation marks. Texts stand in \
            single ones. For example:
              gazette query "SELECT indicator, value, unit FROM statistics WHERE unit = '%' ORDER BY value DESC LIMIT 5"
            """)
    }
}
