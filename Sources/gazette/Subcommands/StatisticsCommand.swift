import ArgumentParser
import DocumentModel
import Statistics

/// `gazette statistics FILE…`: every number with its fields.
struct StatisticsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "statistics", abstract: "Print the statistics of documents.")

    @Argument(help: "The documents.") var files: [String]
    @Option(help: "text, jsonl or csv.") var format = TableFormat.text

    func run() throws {
        for file in files {
            let document = try open(file)
            for statistic in extractStatistics(from: document) {
                print(try jsonLine(StatisticRow(statistic, in: document)))
            }
        }
    }
}

/// A statistic as printed.
struct StatisticRow: Encodable {
    var statistic: Statistic
    var document: Document

    init(_ statistic: Statistic, in document: Document) {
        self.statistic = statistic
        self.document = document
    }

    private enum Key: String, CodingKey {
        case file, line, column, verbatim, value, unit, bound, kind, indicator, period, from, status, section, sentence
    }

    func encode(to encoder: any Encoder) throws {
        var row = encoder.container(keyedBy: Key.self)
        try row.encode(document.path, forKey: .file)
        try row.encode(statistic.line, forKey: .line)
        try row.encode(statistic.column, forKey: .column)
        try row.encode(statistic.verbatim, forKey: .verbatim)
        try row.encode(statistic.value, forKey: .value)
        try row.encode(statistic.unit, forKey: .unit)
        try row.encode(statistic.bound.rawValue, forKey: .bound)
        try row.encode(statistic.kind.rawValue, forKey: .kind)
        try row.encode(statistic.indicator, forKey: .indicator)
        try row.encode(statistic.period, forKey: .period)
        try row.encode(statistic.from, forKey: .from)
        try row.encode(statistic.status.rawValue, forKey: .status)
        try row.encode(statistic.section.map { document.sections[$0].title }, forKey: .section)
        try row.encode(document.blocks[statistic.block].text(in: statistic.sentence), forKey: .sentence)
    }
}
