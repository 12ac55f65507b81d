import ArgumentParser

/// `gazette [PATH…]`: reads in the terminal.
struct Read: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "read", abstract: "Read documents in the terminal (what gazette does without a subcommand).")

    @Argument(help: "A document, or a folder of documents; the built-in library without any.")
    var paths: [String] = []
    @OptionGroup var reading: ReadingOptions

    func run() throws { try readInTerminal(paths, encoding: reading.encoding, isCorrected: !reading.uncorrected) }
}
