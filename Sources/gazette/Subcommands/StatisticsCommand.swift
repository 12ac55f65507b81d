import ArgumentParser
import DocumentModel
import Library
import Statistics

/// `gazette statistics PATH…`: every number with its fields.
struct StatisticsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "statistics", abstract: "Print the statistics of documents.")

    @Argument(help: "Documents and folders; the built-in library without any.") var paths: [String] = []
    @Option(help: "text, jsonl or csv.") var format = TableFormat.text
    @Option(help: .encoding, transform: encoding(named:)) var encoding: Encoding.Name?
    @ArgumentParser.Flag(help: "The numbers that are no statistics instead: dates, names, ranks ….") var others = false
    @ArgumentParser.Flag(help: .uncorrected) var uncorrected = false

    func run() throws {
        var hasHeader = false
        try forEachCorrected(of: paths, encoding: encoding, isCorrected: !uncorrected) { reading in
            let document = reading.document
            if others {
                print(otherNumbers(in: document), of: document, as: format, hasHeader: &hasHeader)
                return
            }
            let statistics = reading.countStatistics().rows
            switch format {
            case .text: printTable(statistics, of: document)
            case .jsonl: for statistic in statistics { print(Record(statistic, in: document).jsonLine) }
            case .csv:
                for record in statistics.map({ Record($0, in: document) }) {
                    if !hasHeader { print(CSV.header(record), terminator: "") }
                    hasHeader = true
                    print(CSV.line(record), terminator: "")
                }
            }
        }
    }

    private func printTable(_ statistics: [Statistic], of document: Document) {
        var table = ColumnTable(columns: [
            .init(name: "number", flushRight: true), .init(name: "period"), .init(name: "status"),
            .init(name: "line", flushRight: true), .init(name: "indicator"),
        ])
        for statistic in statistics {
            table.rows.append([
                statistic.isOtherThanPrinted ? statistic.value + statistic.unit : statistic.wording, statistic.period,
                statistic.status.rawValue, String(statistic.line),
                statistic.indicator,
            ])
        }
        print(document.path.withoutControls + ": \(statistics.count) statistics")
        if !statistics.isEmpty { print(table.lines.joined(separator: "\n")) }
    }
}

extension Record {
    /// A statistic as printed.
    fileprivate init(_ statistic: Statistic, in document: Document) {
        self.init([
            "file": .text(document.path), "line": .number(statistic.line), "column": .number(statistic.column),
            "verbatim": .text(statistic.verbatim), "value": .text(statistic.value), "unit": .text(statistic.unit),
            "bound": .text(statistic.bound.rawValue), "kind": .text(statistic.kind.rawValue),
            "indicator": .text(statistic.indicator), "period": .text(statistic.period), "from": Field(statistic.from),
            "status": .text(statistic.status.rawValue),
            "scope": .text(statistic.scope), "group": Field(statistic.group),
            "section": Field(statistic.section.map { document.sections[$0].title }),
            "sentence": .text(document.blocks[statistic.block].text(in: statistic.sentence)),
            "corrected": statistic.origin == .extracted ? .none : .text(statistic.origin.rawValue),
        ])
    }
}
