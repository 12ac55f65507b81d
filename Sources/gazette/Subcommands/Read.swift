import ArgumentParser
import DocumentModel

/// `gazette [PATH…]`: reads in the terminal.
struct Read: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "read", abstract: "Read documents in the terminal (what gazette does without a subcommand).")

    @Argument(help: "A document, or a folder of documents; all of the library without any.")
    var paths: [String] = []
    @Option(help: .library) var library: String?
    @Option(help: .encoding, transform: encoding(named:)) var encoding: Encoding.Name?
    @ArgumentParser.Flag(help: .uncorrected) var uncorrected = false

    func run() throws { try readInTerminal(paths, library: library, encoding: encoding, isCorrected: !uncorrected) }
}
