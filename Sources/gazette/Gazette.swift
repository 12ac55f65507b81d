import ArgumentParser
import Glibc

/// The program: reads in the terminal, or answers one of the subcommands.
@main
struct Gazette: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gazette",
        abstract: "Read official reports in the terminal.",
        discussion: """
            PATH is a document or a folder of documents; without one the built-in library is read. Exit status: 0 when \
            done, 1 when a file could not be read or nothing was found, 64 when the command line is wrong.
            """,
        subcommands: [
            Read.self, Outline.self, Info.self, Text.self, StatisticsCommand.self, Search.self, LibraryCommand.self,
        ],
        defaultSubcommand: Read.self
    )

    static func main() {
        // A reader that stops early (`| head`) ends the program without a word, even where signals were ignored.
        signal(SIGPIPE, SIG_DFL)
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch {
            guard let sentence = sentence(for: error) else { exit(withError: error) }
            complain(sentence)
            exit(withError: ExitCode.failure)
        }
    }
}
