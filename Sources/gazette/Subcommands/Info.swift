import ArgumentParser
import DocumentModel
import Exports

/// `gazette info FILE`: what a document says about itself.
struct Info: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "info", abstract: "Print what a document says about itself.")

    @Argument(help: "The document.") var file: String
    @Option(help: "text or json.") var format = RecordFormat.text
    @Option(help: .encoding, transform: encoding(named:)) var encoding: Encoding.Name?
    @ArgumentParser.Flag(help: .uncorrected) var uncorrected = false

    func run() throws {
        let record = Record(try openDocument(file, encoding: encoding, isCorrected: !uncorrected))
        switch format {
        case .text:
            for field in record.fields where !field.value.plain.isEmpty { print(field.name + ":", field.value.plain) }
        case .json: print(record.jsonDocument)
        }
    }
}

extension Record {
    /// The metadata as printed: every field there is, and the encoding.
    fileprivate init(_ document: Document) {
        let stated = Metadata.Field.allCases.map { field -> (name: String, value: Field) in
            let value = document.metadata[field]
            return (field.rawValue, field.isNumber ? Field(Int(value)) : .text(value))
        }
        self.init(fields: stated + [("encoding", .text(document.source.encoding.name.rawValue))])
    }
}
