import Browser
import Exports
import Search
import Store
import Tables

/// Writes the hits of a search to a file, each with its citation.
final class HitsSink {
    private let format: ExportFormat
    private let words: Words
    private let file: PendingFile?
    private let table: CSVExport?
    private var writer: RecordWriter?
    /// The rows of a database, which is made at once.
    private var rows: [Record] = []
    private var count = 0

    init(_ path: String, title: String, isChinese: Bool, replaces: Bool) throws {
        guard let format = ExportFormat(ofFile: path) else { throw ExportError.unknownEnding(path: path) }
        self.format = format
        words = isChinese ? .chinese : .english
        guard format != .csv else {
            table = try CSVExport(
                path, description: CSVExport.description(of: path), name: "hits", title: title,
                summary: "Hits of a search, written by Gazette.", fields: Self.fields, replaces: replaces)
            file = nil
            return
        }
        table = nil
        let file = try PendingFile(path, replaces: replaces)
        self.file = file
        if format != .sqlite { writer = RecordWriter(format, fields: Self.fields) { try file.write($0) } }
    }

    /// Writes the hits of a document.
    func add(_ document: FoundDocument) throws {
        for hit in document.hits {
            let record = Record([
                "file": .text(document.path), "line": .number(hit.line), "column": .number(hit.column),
                "title": .text(document.title), "issuer": .text(document.issuer), "date": .text(document.date),
                "section": .text(hit.section), "context": .text(hit.context),
                "citation": .text(words.sentence(for: Citation(hit, of: document))),
            ])
            count += 1
            if let table {
                try table.write(record)
            } else if format == .sqlite {
                rows.append(record)
            } else {
                try writer?.write(record)
            }
        }
    }

    /// Gives the file its name; how many hits it has.
    func finish() throws -> Int {
        if let table {
            try table.commit()
            return count
        }
        guard let file else { return count }
        if format == .sqlite {
            try Store.write(database, named: "hits", to: file.temporaryPath)
        } else {
            try writer?.begin()
        }
        try file.commit()
        return count
    }

    private var database: DataTable {
        DataTable(
            columns: Self.fields.enumerated().map { index, field in
                let cells = rows.map { $0.fields[index].value.plain }
                return DataColumn(
                    name: field.name, title: field.title, kind: field.kind.isNumber ? .number : .text, texts: cells,
                    numbers: field.kind.isNumber ? cells.map { Double($0) ?? .nan } : [])
            })
    }

    private static let fields = [
        ExportField("file", "File", .string, "path of the document", isRequired: true),
        ExportField("line", "Line", .integer, "line of the file, from 1", isRequired: true),
        ExportField("column", "Column", .integer, "column of that line, in Unicode scalars, from 1", isRequired: true),
        ExportField("title", "Title", .string, "title of the document"),
        ExportField("issuer", "Issuer", .string, "the body that issued it"),
        ExportField("date", "Date", .string, "when it was issued, ISO 8601"),
        ExportField("section", "Section", .string, "heading of the innermost section"),
        ExportField("context", "Context", .string, "the text around the hit"),
        ExportField("citation", "Citation", .string, "the source on one line"),
    ]
}
