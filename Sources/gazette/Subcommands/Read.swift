import ArgumentParser
import Browser
import Curses
import Glibc
import Library
import TextScreen

/// `gazette [PATH…]`: reads in the terminal.
struct Read: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "read", abstract: "Read documents in the terminal (what gazette does without a subcommand).")

    @Argument(help: "A document, or a folder of documents; the built-in library without any.")
    var paths: [String] = []

    func run() throws {
        let paths = self.paths.isEmpty ? [try builtInLibrary()] : self.paths
        let shelf = try Shelf(paths: paths)
        // What cannot be read is told before the screen is taken.
        let first = shelf.files.count == 1 ? try openDocument(shelf.files[0]) : nil
        let terminal = try openTerminal()
        let session = Session(terminal: terminal, waker: terminal.waker, shelf: shelf)
        session.run(showing: first)
        terminal.close()
    }

    private func openTerminal() throws -> CursesTerminal {
        do {
            return try CursesTerminal()
        } catch CursesTerminal.Failure.unknownTerminal(let name) {
            let what = name.isEmpty ? "TERM is not set" : "the terminal \"\(name)\" is unknown"
            throw Failure(sentence: "\(what); set TERM to one that is installed, such as xterm-256color.")
        } catch {
            throw Failure(
                sentence: "standard output is no terminal; use gazette text, outline, statistics or search in a pipe.")
        }
    }
}
