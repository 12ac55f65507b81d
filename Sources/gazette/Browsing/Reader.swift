import Curses
import DocumentModel
import DocumentReaders
import Glibc
import TextScreen

/// Reads files and folders in the terminal, from the first look at the paths until the reader leaves.
///
/// What cannot be read is told before the screen is taken.
func readInTerminal(_ paths: [String], _ options: ReadingOptions) throws {
    // A document may come through a pipe; the keys then come from the terminal itself.
    let piped = paths.isEmpty && isatty(0) == 0 ? ["/dev/stdin"] : paths.map { $0 == "-" ? "/dev/stdin" : $0 }
    let paths = piped.isEmpty ? [try builtInLibrary()] : piped
    let shelf = try Shelf(paths: paths)
    let first = shelf.files.count == 1 ? try FirstDocument(path: shelf.files[0]) : nil
    let terminal = try openTerminal()
    let session = Session(terminal: terminal, waker: terminal.waker, shelf: shelf, Corrector(options))
    session.run(showing: first)
    terminal.close()
}

/// The document that is shown first: its beginning at once, all of it as soon as it is read.
///
/// A screen needs a few thousand bytes; reading the rest can wait for a moment that nobody notices.
struct FirstDocument {
    /// The file.
    let path: String
    /// Its bytes.
    let bytes: [UInt8]
    /// What the first screen shows; all of it for a short file.
    let beginning: Document
    /// Whether there is more.
    let isWhole: Bool

    /// Whether all of it is read within a moment that nobody feels (30 ms).
    var isShort: Bool { bytes.count < 512 << 10 }

    private static let enough = 2000

    init(path: String) throws(ReadingError) {
        self.path = path
        bytes = try readSource(at: path)
        guard bytes.count > 2 * Self.enough, let end = bytes[Self.enough...].firstIndex(of: 0x0A) else {
            beginning = readDocument(bytes, path: path)
            isWhole = true
            return
        }
        beginning = readDocument(Array(bytes[...end]), path: path)
        isWhole = false
    }

    /// Reads all of it.
    func read() -> Document { isWhole ? beginning : readDocument(bytes, path: path) }
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
