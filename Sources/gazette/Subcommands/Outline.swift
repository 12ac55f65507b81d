import ArgumentParser
import DocumentModel

/// `gazette outline FILE`: the headings of a document.
struct Outline: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Print the outline of a document.")

    @Argument(help: "The document.") var file: String
    @Option(help: "text or jsonl.") var format = LineFormat.text

    func run() throws {
        let document = try open(file)
        for section in document.sections {
            switch format {
            case .text:
                let number = section.number.isEmpty ? "" : section.number + "  "
                print(String(repeating: "  ", count: section.level - 1) + number + section.title)
            case .jsonl: print(try jsonLine(OutlineRow(section, in: document)))
            }
        }
    }
}

/// A heading as the outline prints it.
private struct OutlineRow: Encodable {
    var line: Int
    var level: Int
    var number: String
    var title: String
    var part: Int

    init(_ section: Section, in document: Document) {
        line = document.line(of: Position(block: section.heading))
        level = section.level
        number = section.number
        title = section.title
        part = section.part + 1
    }
}
