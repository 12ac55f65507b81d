import TerminalSupport

/// What the command line asks for.
struct Arguments {
    /// A part of the bench.
    enum Part: String, CaseIterable {
        case terminal, read, long, table, statistics, order, library, recall
    }

    var file: String?
    var runs = 15
    var phrase: String?
    /// The parts to run: all, unless some are named.
    var parts = Set(Part.allCases)
    /// The folder whose documents `--recall` takes.
    var recall: String?
    /// A library that is there already.
    var library: String?
    /// The file that it was indexed into before.
    var libraryFile: String?
    /// How large a library is made.
    var megabytes = 100
    /// Whether search is measured without peers.
    var isAlone = false
    /// Where a library is to be made, and nothing else done.
    var newLibrary: String?
    var documents = 100_000
    var bytes = 10_000
    var seed: UInt64 = 5
    var from: String?

    init(_ words: [String]) throws {
        var words = words[...]
        var named = Set<Part>()
        while let word = words.popFirst() {
            if word.hasPrefix("--"), let part = Part(rawValue: String(word.dropFirst(2))) {
                named.insert(part)
                if part == .library, let folder = words.first, !folder.hasPrefix("-") { library = words.removeFirst() }
                if part == .recall, let folder = words.first, !folder.hasPrefix("-") { recall = words.removeFirst() }
            } else if word == "--alone" {
                isAlone = true
            } else if word.hasPrefix("-") {
                try set(word, to: words.popFirst())
            } else if file == nil {
                file = word
            } else {
                throw Self.unknown(word)
            }
        }
        if !named.isEmpty { parts = named }
    }

    private mutating func set(_ option: String, to value: String?) throws {
        let number = value.flatMap { Int($0) }
        switch option {
        case "--runs": runs = number ?? runs
        case "--phrase": phrase = value
        case "--megabytes": megabytes = number ?? megabytes
        case "--file": libraryFile = value
        case "--make-library": newLibrary = value
        case "--documents": documents = number ?? documents
        case "--bytes": bytes = number ?? bytes
        case "--seed": seed = number.map { UInt64(bitPattern: Int64($0)) } ?? seed
        case "--from": from = value
        default: throw Self.unknown(option)
        }
    }

    private static func unknown(_ word: String) -> TerminalFailure {
        TerminalFailure.failed(command: "bench", output: "what is \(word)?")
    }
}
