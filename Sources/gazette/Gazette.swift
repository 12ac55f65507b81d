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
            Read.self, Outline.self, Info.self, Text.self, Flags.self, StatisticsCommand.self, Search.self,
            LibraryCommand.self,
        ],
        defaultSubcommand: Read.self
    )

    static func main() {
        // A reader that stops early (`| head`) ends the program without a word, even where signals were ignored.
        signal(SIGPIPE, SIG_DFL)
        do {
            if let command = readCommand(CommandLine.arguments.dropFirst()) { return try command.run() }
            if let paths = plainPaths(CommandLine.arguments.dropFirst()) { return try readInTerminal(paths) }
            var command = try parseAsRoot()
            try command.run()
        } catch {
            guard let sentence = sentence(for: error) else { exit(withError: error) }
            complain(sentence)
            exit(withError: ExitCode.failure)
        }
    }

    /// The reading of paths, when the command line has nothing but paths.
    ///
    /// The parser takes longer than a pager takes to start; the first screen need not wait for it.
    private static func readCommand(_ arguments: ArraySlice<String>) -> Read? {
        let names = configuration.subcommands.map { $0._commandName } + ["help"]
        guard let first = arguments.first, !names.contains(first), !arguments.contains(where: { $0.hasPrefix("-") })
        else { return nil }
        var command = Read()
        command.paths = Array(arguments)
        return command
    }

    /// The arguments when they are nothing but paths: the parser need not be loaded for them, which halves the time
    /// to the first screen.
    private static func plainPaths(_ arguments: ArraySlice<String>) -> [String]? {
        let names = configuration.subcommands.map { $0.configuration.commandName ?? "\($0)".lowercased() } + ["help"]
        guard arguments.allSatisfy({ !$0.hasPrefix("-") }), !names.contains(arguments.first ?? "") else { return nil }
        return Array(arguments)
    }
}
