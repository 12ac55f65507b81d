import Curses
import DocumentModel
import DocumentReaders
import Glibc
import Store
import TextScreen

/// Reads files and folders in the terminal, from the first look at the paths until the reader leaves.
///
/// What cannot be read is told before the screen is taken.
///
/// - Parameter library: the file of the library; the reader's own when nil.
func readInTerminal(
    _ paths: [String], library: String? = nil, encoding: Encoding.Name? = nil, isCorrected: Bool = true
) throws {
    // A document may come through a pipe; the keys then come from the terminal itself.
    let piped = paths.isEmpty && isatty(0) == 0 ? ["/dev/stdin"] : paths.map { $0 == "-" ? "/dev/stdin" : $0 }
    let file = library ?? LibraryFile.pathOfReader
    var shelf = Shelf(whole: encoding)
    var isTemporary = !isCorrected
    if !piped.isEmpty {
        shelf = try Shelf(paths: piped, encoding: encoding)
    } else if file.map({ access($0, F_OK) != 0 }) ?? true {
        shelf = try Shelf(paths: [try builtInLibrary()], encoding: encoding)
        isTemporary = true
    }
    // What is read otherwise than usual does not come into the library.
    let desk = Desk(shelf, library: isTemporary || shelf.isRead ? nil : file)
    let first = try shelf.single.map { try FirstDocument(path: $0, encoding: encoding) }
    let terminal = try openTerminal()
    let corrector = Corrector(isOn: isCorrected)
    let session = Session(terminal: terminal, waker: terminal.waker, desk: desk, library: file, corrector)
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
