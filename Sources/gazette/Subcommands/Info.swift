import ArgumentParser
import DocumentModel

/// `gazette info FILE`: what a document says about itself.
struct Info: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "info", abstract: "Print what a document says about itself.")

    @Argument(help: "The document.") var file: String
    @Option(help: "text or json.") var format = RecordFormat.text

    func run() throws {
        let record = Record(try openDocument(file).metadata)
        switch format {
        case .text:
            for field in record.fields where !field.value.plain.isEmpty { print(field.name + ":", field.value.plain) }
        case .json: print(record.jsonDocument)
        }
    }
}

extension Record {
    /// The metadata as printed: every field there is.
    fileprivate init(_ metadata: Metadata) {
        fields = Metadata.Field.allCases.map { field in
            (field.rawValue, field.isNumber ? Field(Int(metadata[field])) : .text(metadata[field]))
        }
    }
}
