/// Why something could not be written.
public enum ExportError: Error, Sendable, Equatable {
    /// There is a file of that name, and nobody has said that it may be replaced.
    case exists(path: String)
    /// What stands there is no file of bytes: a folder, a device.
    case notAFile(path: String)
    /// A file stands where a folder is needed.
    case notAFolder(path: String)
    /// The system does not let a file be written, for a reason in its own words.
    case unwritable(path: String, reason: String)
    /// The name of the file has no ending that tells its format.
    case unknownEnding(path: String)

    /// The sentence that tells what was wrong and what to do.
    public var sentence: String {
        switch self {
        case .exists(let path): "\(path) exists already; use --force to replace it, or name another file."
        case .notAFile(let path): "\(path) is no file that can be replaced; name another one."
        case .notAFolder(let path): "\(path) is no folder; name a folder, or a file that ends in .csv."
        case .unwritable(let path, let reason): "\(path) cannot be written (\(reason))."
        case .unknownEnding(let path):
            "the ending of \(path) tells no format; use one of \(ExportFormat.allEndings)."
        }
    }
}
