import ArgumentParser
import Glibc
import Store

/// `gazette index [PATH…]`: takes documents into the library.
struct IndexCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "index", abstract: "Take documents into the library, to be searched at once.",
        discussion: """
            Only what is new or changed is read; what has gone leaves the library. ^C stops it at any moment; it goes \
            on where it was. Without PATH the folders are looked through again that were indexed before.
            """)

    @Argument(help: "Documents and folders; those indexed before without any.") var paths: [String] = []
    @Option(help: .library) var library: String?
    @ArgumentParser.Flag(help: "Show no progress.") var quiet = false

    func run() throws {
        let file = try openLibrary(library)
        let paths = paths.isEmpty ? try file.roots() : paths
        guard !paths.isEmpty else { throw Failure(sentence: "nothing was indexed before; name a file or folder.") }
        let isStopped = StopSignals.watch()
        let line = ProgressLine(isShown: !quiet && isatty(STDERR_FILENO) == 1)
        let summary = try Indexer(file, .alone).index(paths, while: { !isStopped() }) { line.show($0) }
        line.clear()
        guard let summary else {
            throw Failure(sentence: "another program indexes into \(file.path); wait for its end, or stop it.")
        }
        for failure in summary.failures { complain(failure.sentence) }
        print(summary.sentence)
        if summary.isStopped {
            complain("stopped; what was read is kept, and gazette index goes on with the rest.")
            throw ExitCode(130)
        }
        if !summary.failures.isEmpty { throw ExitCode.failure }
    }
}

extension IndexSummary {
    /// What was done, in one sentence.
    var sentence: String {
        var parts = [
            (new, "new"), (changed, "changed"), (renamed, "renamed"), (removed, "removed"), (unchanged, "unchanged"),
            (failures.count, "not read"),
        ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
        if others > 0 { parts.append(counted(others, "other file") + " passed over") }
        let list = parts.isEmpty ? "" : ": " + parts.joined(separator: ", ")
        let rate =
            bytes > 0 && seconds > 0
            ? "; \(megabytes(bytes)) MB at \(megabytes(Int(Double(bytes) / seconds))) MB/s" : ""
        return counted(documents, "document") + list + rate + "."
    }
}

/// Bytes in megabytes, with a digit behind the point where they are few.
func megabytes(_ bytes: Int) -> String {
    let tenths = (bytes + 50_000) / 100_000
    return tenths >= 1000 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
}

/// A number of things.
func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
