import ArgumentParser
import DocumentModel
import Exports
import Search
import Store

/// `gazette search QUERY [PATH…]`: where something is said.
struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search", abstract: "Print the places where something is said.",
        discussion: """
            White space, letter case, the width of characters, traditional and simplified forms make no difference. \
            Words parted by white space must all stand in the same paragraph; "words in quotation marks" are one \
            phrase. There are OR, -not, prefix*, NEAR, title:, year:2020..2024 and more: see the manual. What the \
            library has of the files as they are is looked up, the others are read. Exit status 1 when nothing was \
            found, 64 when the query is wrong.
            """)

    @Argument(help: "What to look for, or @NAME for a search that was saved.") var query: String?
    @Argument(help: "Documents and folders; the library without any, or the built-in one while that is empty.")
    var paths: [String] = []
    @Option(help: .library) var library: String?
    @Option(help: "text, jsonl, csv or markdown; without it as the name of the output file says, or text.")
    var format: AnswerFormat?
    @Option(name: .shortAndLong, help: "A file to write; standard output without it.") var output: String?
    @ArgumentParser.Flag(help: "Replace a file that exists.") var force = false
    @Option(help: "place, date (the newest first) or relevance.") var order: DocumentOrder?
    @Option(help: "Print at most so many places.") var limit: Int?
    @ArgumentParser.Flag(help: "Print only how many places and documents there are.") var count = false
    @ArgumentParser.Flag(help: "Print only the names of the files.") var files = false
    @Option(help: "Keep the query under a name.") var save: String?
    @ArgumentParser.Flag(help: "Take QUERY for the name of a saved search; without it list them.") var saved = false
    @Option(help: .encoding, transform: encoding(named:)) var encoding: Encoding.Name?
    @ArgumentParser.Flag(help: .uncorrected) var uncorrected = false

    func validate() throws {
        if query == nil, !saved { throw ValidationError("Missing expected argument '<query>'") }
        if let query, query.unicodeScalars.allSatisfy(\.properties.isWhitespace) {
            throw ValidationError("The query is empty; say what to look for.")
        }
        if let save, save.unicodeScalars.allSatisfy(\.properties.isWhitespace) {
            throw ValidationError("The name of a saved search is empty; write one behind --save.")
        }
        if let limit, limit < 1 { throw ValidationError("The limit must be 1 or more.") }
        if output != nil, chosen == .text || count || files {
            throw ValidationError("A file needs --format jsonl, csv or markdown.")
        }
        if count || files, chosen == .csv || chosen == .markdown {
            throw ValidationError("--count and --files print text or jsonl.")
        }
    }

    /// The format that was asked for, or that the name of the output says.
    private var chosen: AnswerFormat {
        format ?? output.flatMap(ExportFormat.init(ofFile:)).flatMap { AnswerFormat(rawValue: $0.rawValue) } ?? .text
    }

    func run() throws {
        guard let asked = try askedQuery() else { return try printSaved() }
        try asked.query.checkWritten()
        if let save { try openLibrary(library).save(asked.query.text, order: asked.order, as: save) }
        let sources = try SearchSources(
            paths, library: library, encoding: encoding, isCorrected: !uncorrected)
        var search = SourceSearch(sources: sources, order: asked.order, limit: limit ?? .max)
        let sink = try hitSink()
        var query = try search.readingPinyin(asked.query, where: \.isExplicit)
        try search.run(query, into: sink)
        if sink.hits == 0, query.pinyinWords.contains(where: { !$0.isExplicit }) {
            let read = try search.readingPinyin(query) { !$0.isExplicit }
            if read != query {
                query = read
                try search.run(query, into: sink)
            }
        }
        if sink.hits > 0 || output == nil { try sink.finish() }
        if search.hasFailed || sources.hasFailed || sink.hits == 0 { throw ExitCode.failure }
    }

    /// The query with the order of its answer; nil where the saved ones are to be listed.
    private func askedQuery() throws -> (query: Query, order: SearchOrder)? {
        guard let text = query else { return nil }
        guard saved || text.hasPrefix("@") else { return (Query(text), order?.search ?? .place) }
        let name = saved ? text : String(text.dropFirst())
        guard let kept = try existingLibrary(library)?.savedSearch(named: name) else {
            throw Failure(sentence: "no search is saved as \(name); gazette search --saved lists them.")
        }
        return (Query(kept.query), order?.search ?? kept.order)
    }

    private func printSaved() throws {
        let kept = try existingLibrary(library)?.savedSearches() ?? []
        guard chosen == .text else {
            for search in kept { print(Record(search).jsonLine) }
            return
        }
        var table = ColumnTable(columns: [.init(name: "name"), .init(name: "order"), .init(name: "query")])
        table.rows = kept.map { [$0.name, $0.order.rawValue, $0.query].map(\.withoutControls) }
        if !kept.isEmpty { print(table.lines.joined(separator: "\n")) }
    }

    private func hitSink() throws -> any HitSink {
        if count { return CountSink(isJSON: chosen == .jsonl) }
        if files { return FileSink(isJSON: chosen == .jsonl) }
        switch chosen {
        case .text: return TextHitSink()
        case .jsonl where output == nil: return LineHitSink()
        case .jsonl: return try RecordHitSink(.jsonl, output: output, replaces: force)
        case .csv: return try RecordHitSink(.csv, output: output, replaces: force)
        case .markdown: return try RecordHitSink(.markdown, output: output, replaces: force)
        }
    }
}

extension Record {
    /// A saved search as printed.
    fileprivate init(_ search: SavedSearch) {
        self.init([
            "name": .text(search.name), "query": .text(search.query), "order": .text(search.order.rawValue),
        ])
    }
}
