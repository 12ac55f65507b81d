import ArgumentParser
import DocumentModel

/// `gazette flags FILE`: what is doubtful about a text.
struct Flags: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "flags", abstract: "Print the doubts about the text of a document.")

    @Argument(help: "The document.") var file: String
    @Option(help: "text or jsonl.") var format = LineFormat.text
    @Option(help: .encoding, transform: encoding(named:)) var encoding: Encoding.Name?
    @ArgumentParser.Flag(help: .uncorrected) var uncorrected = false

    func run() throws {
        let document = try openDocument(file, encoding: encoding, isCorrected: !uncorrected)
        var table = ColumnTable(columns: [
            .init(name: "line", flushRight: true), .init(name: "doubt"), .init(name: "detail"), .init(name: "text"),
        ])
        for flag in document.flags {
            let record = Record(flag, in: document)
            switch format {
            case .jsonl: print(record.jsonLine)
            case .text: table.rows.append(["line", "kind", "detail", "text"].map { record[$0] })
            }
        }
        if !table.rows.isEmpty { print(table.lines.joined(separator: "\n")) }
    }
}

extension Record {
    /// A doubt as printed, with the beginning of the text that it is about.
    fileprivate init(_ flag: DocumentModel.Flag, in document: Document) {
        let place = document.source.place(at: flag.source.lowerBound)
        // A doubt about a point shows its line.
        let range = flag.source.count > 4 ? flag.source : document.source.range(ofLine: place.line)
        let text = document.source.text(in: range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        self.init([
            "line": .number(place.line), "column": .number(place.column), "kind": .text(flag.kind.rawValue),
            "detail": .text(flag.detail), "text": .text(text.count > 60 ? text.prefix(60) + "…" : text),
        ])
    }

    /// A field as plain text.
    fileprivate subscript(name: String) -> String { fields.first { $0.name == name }?.value.plain ?? "" }
}
