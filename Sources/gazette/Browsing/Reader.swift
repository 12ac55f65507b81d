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
