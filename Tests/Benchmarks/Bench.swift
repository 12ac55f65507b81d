import DocumentModel
import DocumentReaders
import Glibc
import TerminalSupport

/// `bench [FILE] [--runs N] [--phrase TEXT] [PART…]`: Gazette beside the programs people use now.
///
/// Prints Markdown. FILE is a report; without it the largest one in seeds/. PART is `--read`, `--terminal`, `--order`, `--long`, `--table`,
/// `--statistics`, `--recall [FOLDER]` or `--library [FOLDER] [--file LIBRARY] [--megabytes N] [--alone]`; without any all are run.
/// `bench --make-library FOLDER` makes a library: docs/benchmarks.md.
@main
struct Bench {
    static func main() throws {
        let arguments = try Arguments(Array(CommandLine.arguments.dropFirst()))
        if let folder = arguments.newLibrary { return try makeLibrary(in: folder, arguments) }
        for part in Arguments.Part.allCases where arguments.parts.contains(part) {
            print(try table(part, arguments) + "\n")
            fflush(nil)
        }
    }

    private static func table(_ part: Arguments.Part, _ arguments: Arguments) throws -> String {
        switch part {
        case .terminal:
            let file = try report(arguments)
            return "Report: \(file.split(separator: "/").last ?? "")\n\n"
                + (try TerminalBench(file: file, runs: arguments.runs, phrase: arguments.phrase).table())
                + "\n" + (try longTable(file, phrase: arguments.phrase))
        case .read: return try ReadingBench(file: try report(arguments)).table()
        case .long: return try LongFileBench(file: try report(arguments)).table()
        case .table: return try TableBench().table()
        case .statistics: return try StatisticsBench().table()
        case .order: return try ReadingOrderBench().table()
        case .recall: return try recallTable(arguments.recall, seed: arguments.seed)
        case .library:
            let bench = try LibraryBench(
                folder: arguments.library, file: arguments.libraryFile, megabytes: arguments.megabytes)
            try bench.run(peers: arguments.isAlone ? [] : SearchPeer.all) { text in
                print(text + "\n")
                fflush(nil)
            }
            return ""
        }
    }

    private static func report(_ arguments: Arguments) throws -> String {
        guard let file = arguments.file ?? largestSeed() else {
            throw TerminalFailure.failed(command: "bench", output: "no FILE given, and no report in seeds/")
        }
        return file
    }
}

/// Makes a library for good.
private func makeLibrary(in folder: String, _ arguments: Arguments) throws {
    var generator = LibraryGenerator(sources: try LibrarySources(folder: arguments.from))
    generator.documents = max(0, arguments.documents)
    generator.bytes = arguments.bytes
    generator.seed = arguments.seed
    try generator.write(to: folder)
    print("\(generator.documents) documents, \(folderSize(folder) / 1_000_000) MB, in \(folder)")
}

/// How the programs start with ten megabytes: the report again and again.
private func longTable(_ file: String, phrase: String?) throws -> String {
    var path = Array("/tmp/gazette-bench-XXXXXX.md".utf8CString)
    let descriptor = mkstemps(&path, 3)
    guard descriptor >= 0 else { throw TerminalFailure.refused(call: "mkstemps", code: errno) }
    let name = String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { unlink(name) }
    let report = try readDocument(at: file).source.bytes + Array("\n\n".utf8)
    for _ in 0..<max(1, 10_000_000 / report.count) {
        _ = report.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    }
    close(descriptor)
    var bench = try TerminalBench(file: name, runs: 5, phrase: phrase)
    bench.columns = Array(bench.columns.prefix(2))
    return "The report repeated to 10 MB:\n\n" + (try bench.table())
}

/// The largest report in the repository's seeds/.
private func largestSeed() -> String? {
    guard let stream = opendir("seeds") else { return nil }
    defer { closedir(stream) }
    var largest: (size: Int, path: String)?
    while let entry = readdir(stream) {
        let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
        var status = stat()
        guard name.hasSuffix(".md") || name.hasSuffix(".txt"), !name.hasPrefix("README"),
            stat("seeds/" + name, &status) == 0, Int(status.st_size) > largest?.size ?? 0
        else { continue }
        largest = (Int(status.st_size), "seeds/" + name)
    }
    return largest?.path
}
