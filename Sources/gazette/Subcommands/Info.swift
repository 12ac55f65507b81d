import ArgumentParser
import DocumentModel

/// `gazette info FILE`: what a document says about itself.
struct Info: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Print what a document says about itself.")

    @Argument(help: "The document.") var file: String
    @Option(help: "text or json.") var format = RecordFormat.text

    func run() throws {
        let metadata = try open(file).metadata
        switch format {
        case .text: for (name, value) in InfoRecord(metadata).fields where !value.isEmpty { print("\(name): \(value)") }
        case .json: print(try jsonRecord(InfoRecord(metadata)))
        }
    }
}

/// The metadata as printed.
private struct InfoRecord: Encodable {
    var title, subtitle, kind, issuer, date: String
    var issue, serial: Int?
    var meeting, addressees, signed, editor, language, number: String

    init(_ metadata: Metadata) {
        title = metadata.title
        subtitle = metadata.subtitle
        kind = metadata.kind.rawValue
        issuer = metadata.issuer
        date = metadata.date
        issue = metadata.issue
        serial = metadata.serial
        meeting = metadata.meeting
        addressees = metadata.addressees
        signed = metadata.signed
        editor = metadata.editor
        language = metadata.language
        number = metadata.number
    }

    var fields: [(String, String)] {
        [
            ("title", title), ("subtitle", subtitle), ("kind", kind), ("issuer", issuer), ("date", date),
            ("issue", issue.map(String.init) ?? ""), ("serial", serial.map(String.init) ?? ""),
            ("meeting", meeting), ("addressees", addressees), ("signed", signed), ("editor", editor),
            ("language", language), ("number", number),
        ]
    }
}
