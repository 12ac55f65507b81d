import ArgumentParser
import DocumentModel
import Library
import Statistics

/// `gazette statistics PATH…`: every number with its fields, or what the numbers say about each other.
///
/// The numbers are printed as they are found, so that a long document takes no more memory than its text.
struct StatisticsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "statistics", abstract: "Print the statistics of documents.")

    @Argument(help: "Documents and folders; the built-in library without any.") var paths: [String] = []
    @Option(help: "text, jsonl or csv.") var format = TableFormat.text
    @ArgumentParser.Flag(help: "Print the totals, shares, changes and counts that could be checked.") var checks = false
    @Option(help: .encoding, transform: encoding(named:)) var encoding: Encoding.Name?
    @ArgumentParser.Flag(help: "The numbers that are no statistics instead: dates, names, ranks ….") var others = false
    @ArgumentParser.Flag(help: .uncorrected) var uncorrected = false

    func run() throws {
        var list = RecordList(format: format)
        var hasHeader = false
        try forEachCorrected(of: paths, encoding: encoding, isCorrected: !uncorrected) { reading in
            let document = reading.document
            if others {
                print(otherNumbers(in: document), of: document, as: format, hasHeader: &hasHeader)
                return
            }
            list.open(document, things: checks ? "checks" : "statistics", columns: checks ? .checks : .statistics)
            reading.forEachStatistics { block, statistics in
                // For people the numbers alone are listed, so that their checks need not be made.
                let found =
                    checks || format == .jsonl
                    ? Statistics.checks(ofBlock: block, statistics: statistics[...], in: document) : []
                if checks {
                    for check in found { list.add(Record(check, in: document), cells: check.cells(in: document)) }
                } else {
                    var about: [Int: [Record.Field]] = [:]
                    for check in found {
                        for index in check.statistics {
                            about[index, default: []].append(.record(json: Record(check).jsonLine))
                        }
                    }
                    for (index, statistic) in statistics.enumerated() {
                        var record = Record(statistic, in: document)
                        if format == .jsonl {
                            record.fields.append(("checks", .list(about[index] ?? [])))
                        }
                        list.add(record, cells: statistic.cells)
                    }
                }
                return true
            }
            list.close()
        }
    }
}

extension [ColumnTable.Column] {
    fileprivate static var statistics: Self {
        [
            .init(name: "number", flushRight: true), .init(name: "period"), .init(name: "status"),
            .init(name: "line", flushRight: true), .init(name: "indicator"),
        ]
    }

    fileprivate static var checks: Self {
        [.init(name: "line", flushRight: true), .init(name: "verdict"), .init(name: "kind"), .init(name: "reason")]
    }
}

extension Statistic {
    /// The row for people.
    fileprivate var cells: [String] {
        [isOtherThanPrinted ? value + unit : wording, period, status.rawValue, String(line), indicator]
    }
}

extension Check {
    /// The row for people.
    fileprivate func cells(in document: Document) -> [String] {
        [String(document.line(of: position)), verdict.rawValue, kind.rawValue, formula]
    }

    fileprivate var position: Position { Position(block: block, offset: range.lowerBound) }
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

    /// What a check says of a number.
    fileprivate init(_ check: Check) {
        self.init([
            "kind": .text(check.kind.rawValue), "verdict": .text(check.verdict.rawValue),
            "reason": .text(check.formula),
        ])
    }

    /// A check with its place.
    fileprivate init(_ check: Check, in document: Document) {
        let source = document.blocks[check.block].map.source(at: check.range.lowerBound)
        let place = document.source.place(at: source)
        self.init([
            "file": .text(document.path), "line": .number(place.line), "column": .number(place.column),
            "kind": .text(check.kind.rawValue), "verdict": .text(check.verdict.rawValue),
            "reason": .text(check.formula),
            "text": .text(document.blocks[check.block].text(in: check.range)),
        ])
    }
}
