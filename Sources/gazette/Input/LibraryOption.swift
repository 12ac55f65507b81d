import ArgumentParser
import Glibc
import Store

// Each subcommand has the option itself: a group of options costs every start 0.8 ms.

extension ArgumentHelp {
    /// What `--library` is for.
    static let library: ArgumentHelp = "The file of the library; the reader's own if it is not said."
}

/// The file of the library: the one that was named, else the reader's own (XDG Base Directory Specification 0.8).
func libraryPath(_ named: String?) throws -> String {
    if let named { return named }
    guard let path = LibraryFile.pathOfReader else {
        throw Failure(sentence: "there is no place for the library; name one with --library, or set HOME.")
    }
    return path
}

/// Opens the library, and makes it where it is not there yet.
func openLibrary(_ named: String?) throws -> LibraryFile { try LibraryFile(at: try libraryPath(named)) }

/// Opens the library when it is there already; without a place for one there is none.
func existingLibrary(_ named: String?) throws -> LibraryFile? {
    guard let path = named ?? LibraryFile.pathOfReader else { return nil }
    guard access(path, F_OK) == 0 else {
        if named == nil { return nil }
        throw Failure(sentence: "\(path) does not exist; gazette index makes a library.")
    }
    return try LibraryFile(at: path)
}
