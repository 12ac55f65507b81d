import ArgumentParser
import DocumentModel
import Exports
import Library
import Statistics

/// `gazette flags FILE`: what is doubtful about a text, and what was read otherwise than it is printed.
struct Flags: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "flags", abstract: "Print the doubts about the text of a document, and the repairs made.")

    /// What is listed.
    enum Selection: String, ExpressibleByArgument, CaseIterable { case all, doubts, repairs }

    @Argument(help: "The document.") var file: String
    @Option(help: "text or jsonl.") var format = LineFormat.text
    @Option(help: "doubts, repairs or all.") var only = Selection.all
    @Option(help: .encoding, transform: encoding(named:)) var encoding: Encoding.Name?
    @ArgumentParser.Flag(help: .uncorrected) var uncorrected = false

    func run() throws {
        var reading = try openCorrected(file, encoding: encoding, isCorrected: !uncorrected)
        let doubts = only == .repairs ? [] : allFlags(of: &reading)
        let document = reading.document
        let repairs = only == .doubts ? [] : document.overlays
        switch format {
        case .jsonl:
            for doubt in doubts { print(Record(doubt, in: document).jsonLine) }
            for repair in repairs { print(Record(repair, in: document).jsonLine) }
        case .text:
            let lists = [FlagList.doubts(doubts, in: document), FlagList.repairs(repairs, in: document)]
            let shown = lists.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
            if !shown.isEmpty { print(shown.joined(separator: "\n\n")) }
        }
    }
}

/// The doubts of the reader and those that only the numbers of a document show, by their place.
private func allFlags(of reading: inout CorrectedDocument) -> [DocumentModel.Flag] {
    let document = reading.document
    let totals = checkTotals(of: document, statistics: reading.countStatistics().rows)
    return totals.isEmpty
        ? document.flags : (document.flags + totals).sorted { $0.source.lowerBound < $1.source.lowerBound }
}

extension Record {
    /// A doubt as printed, with the beginning of the text that it is about.
    fileprivate init(_ flag: DocumentModel.Flag, in document: Document) {
        let place = document.source.place(at: flag.source.lowerBound)
        self.init([
            "line": .number(place.line), "column": .number(place.column), "kind": .text(flag.kind.rawValue),
            "detail": .text(flag.detail), "text": .text(document.excerpt(of: flag.source)), "type": .text("doubt"),
        ])
    }

    /// A repair as printed: what was done, why, and the text that it was done to.
    fileprivate init(_ overlay: Overlay, in document: Document) {
        let place = document.source.place(at: overlay.source.lowerBound)
        self.init([
            "line": .number(place.line), "column": .number(place.column), "kind": .text(overlay.kind.rawValue),
            "detail": .text(overlay.reason.rawValue), "text": .text(document.excerpt(of: overlay.source)),
            "type": .text("repair"),
        ])
    }
}
