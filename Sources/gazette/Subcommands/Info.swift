import ArgumentParser
import DocumentModel

/// `gazette info FILE`: what a document says about itself.
struct Info: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "info", abstract: "Print what a document says about itself.")

    @Argument(help: "The document.") var file: String
    @Option(help: "text or json.") var format = RecordFormat.text
    @Option(help: .encoding, transform: encoding(named:)) var encoding: Encoding.Name?

    func run() throws {
        let record = Record(try openDocument(file, encoding: encoding))
        switch format {
        case .text:
            for field in record.fields where !field.value.plain.isEmpty { print(field.name + ":", field.value.plain) }
        case .json: print(record.jsonDocument)
        }
    }
}

extension Record {
    /// The metadata as printed.
    fileprivate init(_ document: Document) {
        let metadata = document.metadata
        self.init([
            "title": .text(metadata.title), "subtitle": .text(metadata.subtitle), "kind": .text(metadata.kind.rawValue),
            "issuer": .text(metadata.issuer), "date": .text(metadata.date), "issue": Field(metadata.issue),
            "serial": Field(metadata.serial), "meeting": .text(metadata.meeting),
            "addressees": .text(metadata.addressees), "signed": .text(metadata.signed),
            "editor": .text(metadata.editor), "language": .text(metadata.language), "number": .text(metadata.number),
            "encoding": .text(document.source.encoding.name.rawValue),
        ])
    }
}
