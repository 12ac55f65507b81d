import ArgumentParser
import DocumentModel
import DocumentReaders
import Exports
import Library

/// `gazette corrections …`: what was set right by hand in a document.
struct CorrectionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "corrections", abstract: "List, export, import and undo the corrections of a document.",
        discussion: """
            Corrections are made in the terminal (the key c) and kept in $XDG_DATA_HOME/gazette/corrections, never in \
            the document. `gazette corrections FILE` lists those of a document.
            """,
        subcommands: [List.self, Export.self, Import.self, Undo.self], defaultSubcommand: List.self)

    /// The reader's corrections.
    static func store() throws(CorrectionError) -> CorrectionStore {
        guard let store = CorrectionStore.ofReader else { throw .noFolder }
        return store
    }

    /// `gazette corrections FILE`.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Print the corrections of a document (the default).")

        @Argument(help: "The document.") var file: String
        @Option(help: "text or jsonl.") var format = LineFormat.text
        @Option(help: .encoding, transform: encoding(named:)) var encoding: Encoding.Name?

        func run() throws {
            let plain = try readDocument(at: file, encoding: encoding)
            var reading = CorrectedDocument(plain, try store().file(of: plain).corrections)
            if reading.correctsStatistics { _ = reading.countStatistics() }
            var table = ColumnTable(columns: [
                .init(name: "number", flushRight: true), .init(name: "line", flushRight: true),
                .init(name: "correction"), .init(name: "text"),
            ])
            for (number, placed) in reading.corrections.enumerated() {
                let record = Record(placed.stored, number: number + 1, place: placed.source, in: plain)
                switch format {
                case .jsonl: print(record.jsonLine)
                case .text: table.rows.append(record.cells)
                }
            }
            if !table.rows.isEmpty { print(table.lines.joined(separator: "\n")) }
        }
    }
}

extension Record {
    /// A correction as printed.
    fileprivate init(_ stored: StoredCorrection, number: Int, place: Int?, in document: Document) {
        let anchor = stored.correction.anchor
        self.init([
            "number": .number(number), "line": Field(place.map(document.source.line)),
            "change": .text(stored.correction.change.sentence), "text": .text(anchor.after),
            "placed": .flag(place != nil), "made": .text(stored.made),
        ])
    }

    /// The row of the table: without a line where the text is not in the file any more.
    fileprivate var cells: [String] {
        let values = fields.map(\.value.plain)
        return [values[0], values[1].isEmpty ? "gone" : values[1], values[2], values[3]]
    }
}

extension Correction.Change {
    /// What is read otherwise, in words.
    fileprivate var sentence: String {
        switch self {
        case .join: "goes on in the paragraph before"
        case .split: "begins a paragraph"
        case .move(let target): "is read before “\(target.after)”"
        case .level(let level): "is a heading of level \(level)"
        case .text: "is text"
        case .furniture: "is furniture"
        case .replace(let old, let new): "“\(old)” is read as “\(new)”"
        case .decline(let kind, let reason): "is not repaired: \(kind.rawValue), \(reason.rawValue)"
        case .statistic(.edit(let fields), let verbatim): "the row of “\(verbatim)” has " + Self.list(fields)
        case .statistic(.reject, let verbatim): "“\(verbatim)” is no statistic"
        case .statistic(.add(let fields), let verbatim): "“\(verbatim)” is a statistic: " + Self.list(fields)
        }
    }

    private static func list(_ fields: [StatisticField: String]) -> String {
        StatisticField.allCases.compactMap { field in
            fields[field].map { "\(field.rawValue) \($0.isEmpty ? "nothing" : "“\($0)”")" }
        }.joined(separator: ", ")
    }
}
