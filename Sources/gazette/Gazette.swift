import ArgumentParser
import Glibc

/// The program: reads in the terminal, or answers one of the subcommands.
@main
struct Gazette: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gazette",
        abstract: "Read official reports in the terminal.",
        discussion: """
            PATH is a document or a folder of documents; without one all of the library is read, and the built-in one \
            while that is empty. Exit status: 0 when \
            done, 1 when a file could not be read or nothing was found, 64 when the command line is wrong.
            """,
        version: "0.1.0",
        subcommands: [
            Read.self, Outline.self, Info.self, Text.self, Flags.self, StatisticsCommand.self, ChartCommand.self,
            TablesCommand.self, QueryCommand.self, SearchCommand.self, LibraryCommand.self, IndexCommand.self,
            WatchCommand.self,
            CorrectionsCommand.self,
        ],
        defaultSubcommand: Read.self
    )

    static func main() {
        // A reader that stops early (`| head`) ends the program without a word, even where signals were ignored.
        signal(SIGPIPE, SIG_DFL)
        do {
            if let (paths, library) = plainPaths(CommandLine.arguments.dropFirst()) {
                return try readInTerminal(paths, library: library)
            }
            var command = try parseAsRoot()
            try command.run()
            // A full disk is told, not passed over.
            guard fflush(nil) == 0 else { throw Failure(sentence: "the output could not be written.") }
        } catch {
            guard let sentence = sentence(for: error) else { exit(withError: error) }
            complain(sentence)
            exit(withError: ExitCode.failure)
        }
    }

    /// The arguments when they are nothing but paths, with a library in front of them or without.
    ///
    /// The parser takes longer than a pager takes to start; the first screen need not wait for it. The commands say
    /// their names themselves: to derive one from a type costs a third of a millisecond.
    private static func plainPaths(_ arguments: ArraySlice<String>) -> (paths: [String], library: String?)? {
        var arguments = arguments
        var library: String?
        if arguments.first == "--library", arguments.count > 1 {
            library = arguments.dropFirst().first
            arguments = arguments.dropFirst(2)
        }
        let names = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
        guard arguments.allSatisfy({ !$0.hasPrefix("-") }), !names.contains(arguments.first ?? "") else { return nil }
        return (Array(arguments), library)
    }
}
