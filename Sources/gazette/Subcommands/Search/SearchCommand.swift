import ArgumentParser
import DocumentModel
import Exports
import Library
import Search

/// `gazette search QUERY [PATH…]`: where something is said.
struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search", abstract: "Print the places where words occur.",
        discussion: """
            White space, letter case, and full and half width make no difference. Several words must all occur in the \
            same paragraph; words in quotation marks are one phrase. Exit status 1 when nothing was found.
            """)

    @Argument(help: "What to look for.") var query: String
    @Argument(help: "Documents and folders; the built-in library without any.") var paths: [String] = []
    @Option(help: "text or jsonl.") var format = LineFormat.text
    @Option(help: "Print at most so many places.") var limit: Int?
    @Option(help: .encoding, transform: encoding(named:)) var encoding: Encoding.Name?
    @ArgumentParser.Flag(help: .uncorrected) var uncorrected = false

    func validate() throws {
        if Query(query).isEmpty { throw ValidationError("The query is empty; say what to look for.") }
        if let limit, limit < 1 { throw ValidationError("The limit must be 1 or more.") }
    }

    func run() throws {
        let query = Query(query)
        var left = limit ?? .max
        var documents = 0
        var hits = 0
        try forEachDocument(of: paths, encoding: encoding, isCorrected: !uncorrected) { document in
            guard left > 0 else { return }
            let found = search(query, in: document, limit: left)
            left -= found.count
            hits += found.count
            documents += found.isEmpty ? 0 : 1
            switch format {
            case .text: printGroups(found, of: document)
            case .jsonl: for hit in found { print(Record(hit, in: document).jsonLine) }
            }
        }
        guard hits > 0 else { throw ExitCode.failure }
        if format == .text { print(plural(hits, "place") + " in " + plural(documents, "document")) }
    }

    private func printGroups(_ hits: [Hit], of document: Document) {
        var results = SearchResults()
        results.add(hits, of: 0)
        for group in results.documents {
            let path = document.path.withoutControls
            print("\(document.displayTitle.withoutControls) (\(path)): " + plural(group.count, "place"))
            for part in group.sections {
                if let section = part.section { print("  " + document.sections[section].printed) }
                for hit in part.hits {
                    let snippet = Snippet(of: hit.ranges, in: document.blocks[hit.block], context: 24)
                    print("    \(document.line(of: hit.position)): \(snippet.marked)")
                }
            }
            print()
        }
    }
}

private func plural(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

extension Record {
    /// A hit as printed.
    fileprivate init(_ hit: Hit, in document: Document) {
        let block = document.blocks[hit.block]
        let place = document.source.place(at: block.map.source(at: hit.position.offset))
        self.init([
            "file": .text(document.path), "line": .number(place.line), "column": .number(place.column),
            "section": Field(hit.section.map { document.sections[$0].title }),
            "context": .text(Snippet(of: hit.ranges, in: block, context: 40).marked),
            "title": .text(document.displayTitle.withoutControls),
        ])
    }
}

extension Section {
    /// The heading on one line, its number before it.
    fileprivate var printed: String { number.isEmpty ? title : number + "  " + title }
}
