import ArgumentParser
import DocumentModel
import Exports
import Library
import Statistics

/// `gazette statistics PATH…`: every number with its fields, what is none, or what the numbers say about each other.
///
/// The numbers are printed as they are found, so that a long document takes no more memory than its text.
struct StatisticsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "statistics", abstract: "Print the statistics of documents.")

    @Argument(help: "Documents and folders; the built-in library without any.") var paths: [String] = []
    @Option(help: "text, jsonl, csv, markdown or sqlite; without it as the name of the output file says, or text.")
    var format: TableFormat?
    @Option(name: .shortAndLong, help: "A file to write, or for csv a folder; standard output without it.")
    var output: String?
    @ArgumentParser.Flag(help: "Replace files that exist.") var force = false
    @Option(help: .encoding, transform: encoding(named:)) var encoding: Encoding.Name?
    @ArgumentParser.Flag(help: "The numbers that are no statistics instead: dates, names, ranks ….") var others = false
    @ArgumentParser.Flag(help: "The totals, shares, changes and counts that could be checked instead.")
    var checks = false
    @ArgumentParser.Flag(help: .uncorrected) var uncorrected = false

    /// The format that was asked for, or that the name of the output says.
    private var chosen: TableFormat {
        format ?? output.flatMap(ExportFormat.init(ofFile:)).flatMap { TableFormat(rawValue: $0.rawValue) } ?? .text
    }

    func validate() throws {
        if chosen == .text, output != nil {
            throw ValidationError("Say with --format what to write: jsonl, csv, markdown or sqlite.")
        }
        if others, checks { throw ValidationError("Say --others or --checks, not both.") }
        if others || checks, output != nil || chosen == .sqlite {
            throw ValidationError("\(others ? "--others" : "--checks") is printed as text, jsonl, csv or markdown.")
        }
        if chosen == .sqlite, output == nil { throw ValidationError("A database needs --output FILE.") }
    }

    func run() throws {
        if others { return try printOthers() }
        if checks { return try printChecks() }
        let sink = try chosen.export.map { try statisticsSink($0, output: output, replaces: force) }
        var (isEmpty, failure): (Bool, ExitCode?) = (true, nil)
        do {
            try forEachCorrected(of: paths, encoding: encoding, isCorrected: !uncorrected) { reading in
                isEmpty = false
                guard let sink else { return printTable(&reading) }
                try sink.add(&reading)
            }
        } catch let code as ExitCode {
            // What could be read is written; the status tells that there was more.
            failure = code
        }
        if !isEmpty { try sink?.finish() }
        if let failure { throw failure }
    }

    private func printOthers() throws {
        var writer = chosen.export.map { RecordWriter($0, fields: OtherNumber.fields) { print($0, terminator: "") } }
        try forEachDocument(of: paths, encoding: encoding, isCorrected: !uncorrected) { document in
            try print(otherNumbers(in: document), of: document, to: &writer)
        }
    }

    private func printChecks() throws {
        var writer = chosen.export.map { RecordWriter($0, fields: Check.fields) { print($0, terminator: "") } }
        try forEachCorrected(of: paths, encoding: encoding, isCorrected: !uncorrected) { reading in
            let document = reading.document
            var found: [Check] = []
            reading.forEachStatistics { block, statistics in
                found += Statistics.checks(ofBlock: block, statistics: statistics[...], in: document)
                return true
            }
            try print(found, of: document, to: &writer)
        }
    }

    /// The rows for people; a table of many rows is printed in pieces, each aligned.
    private func printTable(_ reading: inout CorrectedDocument) {
        var list = PrintedList(
            path: reading.document.path, things: "statistics",
            columns: [
                .init(name: "number", flushRight: true), .init(name: "period"), .init(name: "status"),
                .init(name: "line", flushRight: true), .init(name: "indicator"),
            ])
        reading.forEachStatistics { _, statistics in
            for statistic in statistics {
                list.add([
                    statistic.isOtherThanPrinted ? statistic.value + statistic.unit : statistic.wording,
                    statistic.period, statistic.status.rawValue, String(statistic.line), statistic.indicator,
                ])
            }
            return true
        }
        list.close()
    }
}
