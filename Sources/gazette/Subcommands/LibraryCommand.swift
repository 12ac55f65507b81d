import ArgumentParser
import DocumentModel
import Exports
import Library
import Statistics

/// `gazette library [PATH…]`: the documents there are.
struct LibraryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "library", abstract: "List the documents of a library.")

    @Argument(help: "Documents and folders; the built-in library without any.") var paths: [String] = []
    @Option(help: "text or jsonl.") var format = LineFormat.text
    @Option(help: .encoding, transform: encoding(named:)) var encoding: Encoding.Name?
    @ArgumentParser.Flag(help: .uncorrected) var uncorrected = false

    func run() throws {
        var table = ColumnTable(columns: [
            .init(name: "date"), .init(name: "kind"), .init(name: "characters", flushRight: true),
            .init(name: "sections", flushRight: true), .init(name: "statistics", flushRight: true),
            .init(name: "file"), .init(name: "title"),
        ])
        defer { if format == .text, !table.rows.isEmpty { print(table.lines.joined(separator: "\n")) } }
        try forEachCorrected(of: paths, encoding: encoding, isCorrected: !uncorrected) { reading in
            let entry = LibraryEntry(reading.document, statistics: reading.countStatistics().rows)
            switch format {
            case .jsonl: print(Record(entry).jsonLine)
            case .text:
                table.rows.append([
                    entry.date, entry.kind.rawValue, String(entry.characterCount), String(entry.sectionCount),
                    String(entry.statisticCount), entry.fileName, entry.title,
                ])
            }
        }
    }
}

extension Record {
    /// An entry of the library as printed.
    fileprivate init(_ entry: LibraryEntry) {
        self.init([
            "file": .text(entry.path), "title": .text(entry.title), "issuer": .text(entry.issuer),
            "date": .text(entry.date), "kind": .text(entry.kind.rawValue), "characters": .number(entry.characterCount),
            "sections": .number(entry.sectionCount), "statistics": .number(entry.statisticCount),
        ])
    }
}
