import DocumentModel
import DocumentReaders
import Glibc
import TerminalSupport

/// `bench [FILE] [--runs N] [--phrase TEXT] [--read | --terminal | --order | --long | --table | --statistics]`: Gazette beside the programs people use now.
///
/// Prints Markdown. FILE is a report; without it the largest one in seeds/.
@main
struct Bench {
    static func main() throws {
        let arguments = try Arguments(Array(CommandLine.arguments.dropFirst()))
        guard let file = arguments.file ?? largestSeed() else {
            throw TerminalFailure.failed(command: "bench", output: "no FILE given, and no report in seeds/")
        }
        print("Report: \(file.split(separator: "/").last ?? "")\n")
        if arguments.terminal {
            print(try TerminalBench(file: file, runs: arguments.runs, phrase: arguments.phrase).table())
            print(try longTable(file, phrase: arguments.phrase))
        }
        if arguments.read { print(try ReadingBench(file: file).table()) }
        if arguments.long { print("\n" + (try LongFileBench(file: file).table())) }
        if arguments.table { print("\n" + (try TableBench().table())) }
        if arguments.statistics { print("\n" + (try StatisticsBench().table())) }
        if arguments.order { print("\n" + (try ReadingOrderBench().table())) }
    }
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

/// What the command line asks for.
private struct Arguments {
    var file: String?
    var runs = 15
    var phrase: String?
    var read = true
    var terminal = true
    var order = true
    var long = true
    var table = true
    var statistics = true

    init(_ words: [String]) throws {
        var words = words[...]
        while let word = words.popFirst() {
            switch word {
            case "--read", "--terminal", "--order", "--long", "--table", "--statistics":
                (read, terminal, order) = (word == "--read", word == "--terminal", word == "--order")
                (long, table, statistics) = (word == "--long", word == "--table", word == "--statistics")
            case "--runs": runs = words.popFirst().flatMap { Int($0) } ?? runs
            case "--phrase": phrase = words.popFirst()
            default:
                guard !word.hasPrefix("-"), file == nil else {
                    throw TerminalFailure.failed(command: "bench", output: "what is \(word)?")
                }
                file = word
            }
        }
    }
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
