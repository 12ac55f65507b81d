import ArgumentParser
import DocumentModel
import DocumentReaders
import Glibc
import Library

/// Reads a document as the reader has corrected it, or says why it cannot be read.
///
/// Where the corrections cannot be read, that is complained about, and the document is read without them.
func openDocument(_ path: String, encoding: Encoding.Name?, isCorrected: Bool) throws(ReadingError) -> Document {
    try openCorrected(path, encoding: encoding, isCorrected: isCorrected).document
}

/// The same with the corrections, for what counts statistics.
func openCorrected(
    _ path: String, encoding: Encoding.Name?, isCorrected: Bool
) throws(ReadingError) -> CorrectedDocument {
    let plain = try readDocument(at: path, encoding: encoding)
    guard isCorrected, let store = CorrectionStore.ofReader else { return CorrectedDocument(plain) }
    do {
        return CorrectedDocument(plain, try store.corrections(of: plain))
    } catch {
        complain(error.sentence)
        return CorrectedDocument(plain)
    }
}

/// The documents of files and folders, one after the other; without any path those of the built-in library.
///
/// A document that several paths lead to is read once: its numbers must not count twice.
/// A path that cannot be read is complained about and passed over; the command then ends with status 1.
func forEachDocument(
    of paths: [String], encoding: Encoding.Name?, isCorrected: Bool, _ body: (Document) throws -> Void
) throws {
    try forEachCorrected(of: paths, encoding: encoding, isCorrected: isCorrected) { try body($0.document) }
}

/// The same with the corrections, for what counts statistics.
func forEachCorrected(
    of paths: [String], encoding: Encoding.Name?, isCorrected: Bool,
    _ body: (inout CorrectedDocument) throws -> Void
) throws {
    var hasFailed = false
    var seen: Set<String> = []
    for path in paths.isEmpty ? [try builtInLibrary()] : paths {
        let files = try passingOver(&hasFailed) { try LibraryFolder(path: path).documents }
        for file in files ?? [] where seen.insert(realPath(of: file)).inserted {
            let document = try passingOver(&hasFailed) {
                try openCorrected(file, encoding: encoding, isCorrected: isCorrected)
            }
            guard var document else { continue }
            try body(&document)
        }
    }
    if hasFailed { throw ExitCode.failure }
}

/// The path without links and detours; as it is where there is none.
func realPath(of path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
}

/// What `body` gives; nil, after a complaint, when it fails with an error that has a sentence.
func passingOver<Value>(_ hasFailed: inout Bool, _ body: () throws -> Value) throws -> Value? {
    do {
        return try body()
    } catch {
        guard let sentence = sentence(for: error) else { throw error }
        hasFailed = true
        complain(sentence)
        return nil
    }
}
