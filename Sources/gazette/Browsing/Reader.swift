import Curses
import DocumentModel
import DocumentReaders
import Glibc
import TextScreen

/// Reads files and folders in the terminal, from the first look at the paths until the reader leaves.
///
/// What cannot be read is told before the screen is taken.
func readInTerminal(_ paths: [String], encoding: Encoding.Name? = nil, isCorrected: Bool = true) throws {
    // A document may come through a pipe; the keys then come from the terminal itself.
    let piped = paths.isEmpty && isatty(0) == 0 ? ["/dev/stdin"] : paths.map { $0 == "-" ? "/dev/stdin" : $0 }
    let paths = piped.isEmpty ? [try builtInLibrary()] : piped
    let shelf = try Shelf(paths: paths, encoding: encoding)
    let first = shelf.files.count == 1 ? try FirstDocument(path: shelf.files[0], encoding: encoding) : nil
    let terminal = try openTerminal()
    let corrector = Corrector(isOn: isCorrected)
    let session = Session(terminal: terminal, waker: terminal.waker, shelf: shelf, corrector)
    session.run(showing: first)
    terminal.close()
}

/// The document that is shown first: its beginning at once, all of it as soon as it is read.
///
/// A screen needs a few thousand bytes; reading the rest can wait for a moment that nobody notices.
struct FirstDocument {
    /// Its path.
    let path: String
    /// The file.
    let file: SourceFile
    /// What the first screen shows; all of it for a short file.
    let beginning: Document
    /// Whether there is more.
    let isWhole: Bool

    /// Whether all of it is read within a moment that nobody feels (30 ms).
    var isShort: Bool { file.bytes.count < 512 << 10 }

    private static let enough = 2000

    init(path: String, encoding: Encoding.Name?) throws(ReadingError) {
        self.path = path
        file = try SourceFile(at: path, encoding: encoding)
        let start = file.beginning(of: Self.enough)
        beginning = readDocument(start ?? file.text(), path: path)
        isWhole = start == nil
    }

    /// Reads all of it.
    func read() -> Document { isWhole ? beginning : readDocument(file.text(), path: path) }
}

private func openTerminal() throws -> CursesTerminal {
    do {
        return try CursesTerminal()
    } catch CursesTerminal.Failure.unknownTerminal(let name) {
        let what = name.isEmpty ? "TERM is not set" : "the terminal \"\(name)\" is unknown"
        throw Failure(sentence: "\(what); set TERM to one that is installed, such as xterm-256color.")
    } catch CursesTerminal.Failure.noAddressing(let name) {
        throw Failure(
            sentence: "the terminal \"\(name)\" cannot show a screen; use gazette text, outline or search there.")
    } catch {
        throw Failure(
            sentence: "standard output is no terminal; use gazette text, outline, statistics or search in a pipe.")
    }
}
