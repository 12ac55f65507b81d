public import Statistics

/// Why corrections cannot be read or kept.
public enum CorrectionError: Error, Sendable, Equatable {
    /// A file of corrections cannot be read.
    case unreadable(path: String, reason: String)
    /// A file is none of corrections, or its first line is damaged.
    case damaged(path: String)
    /// A file was written by a later version of the program.
    case newer(path: String)
    /// A file cannot be written.
    case unwritable(path: String, reason: String)
    /// There is no folder for the reader's data.
    case noFolder
    /// There is no correction of this number.
    case noSuchNumber(Int, count: Int)
    /// A correction would not change how the document is read.
    case noEffect
    /// The document was opened without its corrections.
    case readUncorrected
    /// The place has no letter or digit that a correction could be bound to.
    case noLetters
    /// A field of a statistic cannot say what is asked for.
    case field(FieldError)

    /// What is wrong and what to do about it, in one English sentence.
    public var sentence: String {
        switch self {
        case .unreadable(let path, let reason): "\(path) cannot be read: \(reason)."
        case .damaged(let path): "\(path) is no file of corrections; move it away to begin anew."
        case .newer(let path): "\(path) was written by a later version of gazette; use that one to change it."
        case .unwritable(let path, let reason): "\(path) cannot be written: \(reason)."
        case .noFolder: "corrections cannot be kept; set HOME or XDG_DATA_HOME to an absolute path."
        case .noSuchNumber(let number, 0): "there is no correction \(number), for there are none."
        case .noSuchNumber(let number, let count): "there is no correction \(number); the last one is \(count)."
        case .noEffect: "that changes nothing here."
        case .readUncorrected: "the document was opened without corrections; open it without --uncorrected."
        case .noLetters: "there are no letters or digits here that a correction could be bound to."
        case .field(let error): error.sentence
        }
    }
}
