import ArgumentParser
import DocumentModel

/// What every subcommand that reads documents can be told about them.
struct ReadingOptions: ParsableArguments {
    @Option(
        help: "The encoding of the files, such as GB18030; found out if it is not said.",
        transform: encoding(named:))
    var encoding: Encoding.Name?
    @ArgumentParser.Flag(help: "Read without the corrections made by hand.")
    var uncorrected = false
}

/// An encoding by any of its names; the error for others lists the names that are shown.
private func encoding(named name: String) throws -> Encoding.Name {
    guard let encoding = Encoding.Name(name) else {
        throw ValidationError("the encodings are \(Encoding.Name.list).")
    }
    return encoding
}
