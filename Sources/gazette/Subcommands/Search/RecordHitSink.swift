import Exports
import Search

/// Hits with citations, as a table for other programs.
final class RecordHitSink: HitSink {
    var (hits, documents) = (0, 0)
    private let file: PendingFile?
    private var writer: RecordWriter

    init(_ format: ExportFormat, output: String?, replaces: Bool) throws {
        let file = try output.map { try PendingFile($0, replaces: replaces) }
        self.file = file
        writer = RecordWriter(format, fields: Self.fields) { text in
            if let file { try file.write(text) } else { print(text, terminator: "") }
        }
    }

    func write(_ document: FoundDocument) throws {
        for hit in document.hits {
            try writer.write(
                Record([
                    "citation": .text(document.citation(of: hit)), "title": .text(document.title),
                    "issuer": .text(document.issuer), "date": .text(document.date), "file": .text(document.path),
                    "line": .number(hit.line), "column": .number(hit.column), "section": .text(hit.section),
                    "context": .text(hit.marked),
                ]))
        }
    }

    func finish() throws {
        try writer.begin()
        try file?.commit()
    }

    private static let fields = [
        ExportField("citation", "Citation", .string, "Title, issuer, date, section, file and line."),
        ExportField("title", "Title", .string, "The title of the document."),
        ExportField("issuer", "Issuer", .string, "The body that issued it."),
        ExportField("date", "Date", .string, "The date it was issued."),
        ExportField("file", "File", .string, "The path of the file.", isRequired: true),
        ExportField("line", "Line", .integer, "The line of the source, from 1.", isRequired: true),
        ExportField("column", "Column", .integer, "The column of the source, from 1.", isRequired: true),
        ExportField("section", "Section", .string, "The heading that the hit stands under."),
        ExportField("context", "Context", .string, "Some of the text around the hit.", isRequired: true),
    ]
}

extension FoundDocument {
    /// Title, issuer, date, section, file and line, as a citation has them.
    fileprivate func citation(of hit: FoundHit) -> String {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let section = hit.section == title ? "" : hit.section
        let parts = [issuer, date, section, "\(name):\(hit.line)"].filter { !$0.isEmpty }
        let isChinese = title.unicodeScalars.contains { $0.value >= 0x2E80 }
        return isChinese
            ? "《\(title)》，" + parts.joined(separator: "，") : title + ", " + parts.joined(separator: ", ")
    }
}
