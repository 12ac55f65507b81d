import ArgumentParser
import Glibc
import Store

/// `gazette watch [PATH…]`: keeps the library up to date as files come and go.
struct WatchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "watch", abstract: "Keep the library up to date as files come, change and go.",
        discussion: """
            First all is brought up to date as with gazette index; then a line is printed for each change, until ^C. \
            Without PATH the folders are followed that were indexed before.
            """)

    @Argument(help: "Documents and folders; those indexed before without any.") var paths: [String] = []
    @Option(help: .library) var library: String?
    @ArgumentParser.Flag(help: "Print nothing but errors.") var quiet = false

    func run() throws {
        let file = try openLibrary(library)
        let paths = try paths.isEmpty ? file.roots() : paths
        guard !paths.isEmpty else { throw Failure(sentence: "nothing was indexed before; name a file or folder.") }
        for path in paths where access(path, F_OK) != 0 {
            throw Failure(sentence: "\(path) does not exist; check the name.")
        }
        let isStopped = StopSignals.watch()
        let line = ProgressLine(isShown: !quiet && isatty(STDERR_FILENO) == 1)
        try Indexer(file, .alone).follow(paths, while: { !isStopped() }, progress: line.show) { notice in
            line.clear()
            switch notice {
            case .indexed(let summary):
                for failure in summary.failures { complain(failure.sentence) }
                if !quiet { print(summary.sentence) }
                fflush(nil)
            case .waiting: complain("another program indexes into \(file.path); waiting for it.")
            case .polling(let reason):
                complain("the system tells not of all changes (\(reason)); the folders are looked through every 5 s.")
            }
        }
    }
}
