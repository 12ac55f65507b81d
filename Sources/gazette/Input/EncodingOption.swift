import ArgumentParser
import DocumentModel

// Each subcommand has the option itself: a group of options costs every start 0.8 ms.

extension ArgumentHelp {
    /// What `--encoding` is for.
    static let encoding: ArgumentHelp = "The encoding of the files, such as GB18030; found out if it is not said."
    /// What `--uncorrected` is for.
    static let uncorrected: ArgumentHelp = "Read without the corrections made by hand."
}

/// An encoding by any of its names; the error for others lists the names that are shown.
func encoding(named name: String) throws -> Encoding.Name {
    guard let encoding = Encoding.Name(name) else {
        throw ValidationError("the encodings are \(Encoding.Name.list).")
    }
    return encoding
}
