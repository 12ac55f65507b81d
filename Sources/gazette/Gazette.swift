import ArgumentParser

/// The program: reads in the terminal, or answers one of the subcommands.
@main
struct Gazette: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gazette",
        abstract: "Read official reports in the terminal.",
        subcommands: [Outline.self, Info.self, Text.self, StatisticsCommand.self]
    )
}
