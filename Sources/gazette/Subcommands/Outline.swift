import ArgumentParser
import DocumentModel
import Exports

/// `gazette outline FILE`: the headings of a document.
struct Outline: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "outline", abstract: "Print the outline of a document.")

    @Argument(help: "The document.") var file: String
    @Option(help: "text or jsonl.") var format = LineFormat.text
    @Option(help: .encoding, transform: encoding(named:)) var encoding: Encoding.Name?
    @ArgumentParser.Flag(help: .uncorrected) var uncorrected = false

    func run() throws {
        let document = try openDocument(file, encoding: encoding, isCorrected: !uncorrected)
        for section in document.sections {
            switch format {
            case .text:
                let number = section.number.isEmpty ? "" : section.number + "  "
                print(String(repeating: "  ", count: max(0, section.level - 1)) + number + section.title)
            case .jsonl: print(Record(section, in: document).jsonLine)
            }
        }
    }
}

extension Record {
    /// A heading as the outline prints it.
    fileprivate init(_ section: Section, in document: Document) {
        self.init([
            "line": .number(document.line(of: Position(block: section.heading))), "level": .number(section.level),
            "number": .text(section.number), "title": .text(section.title), "part": .number(section.part + 1),
            "suggested": .flag(section.isSuggested),
        ])
    }
}
