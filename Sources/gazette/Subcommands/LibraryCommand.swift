import ArgumentParser
import DocumentModel
import Exports
import Library
import Statistics
import Store

/// `gazette library [PATH…]`: the documents there are.
struct LibraryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "library", abstract: "List the documents of a library.",
        discussion: """
            The documents of the library file are listed, or those of PATH in it. Paths that were not indexed are read \
            at once, and so is the built-in library where there is none.
            """)

    @Argument(help: "Documents and folders; the whole library without any.") var paths: [String] = []
    @Option(help: "text or jsonl.") var format = LineFormat.text
    @Option(help: .library) var library: String?
    @ArgumentParser.Flag(help: "Take the documents and folders out of the library file.") var forget = false
    @ArgumentParser.Flag(help: "Check the library file, and say how large it is.") var check = false
    @Option(help: .encoding, transform: encoding(named:)) var encoding: Encoding.Name?
    @ArgumentParser.Flag(help: .uncorrected) var uncorrected = false

    func validate() throws {
        if forget, paths.isEmpty { throw ValidationError("Name the documents or folders that are to be forgotten.") }
        if forget, check { throw ValidationError("Either forget or check.") }
        if check, !paths.isEmpty { throw ValidationError("The whole library is checked; name no path.") }
    }

    func run() throws {
        let file = try existingLibrary(library)
        if check || forget {
            guard let file else { throw Failure(sentence: "there is no library yet; gazette index makes one.") }
            return try check ? printCheck(of: file) : takeOut(of: file)
        }
        var table = ColumnTable(columns: [
            .init(name: "date"), .init(name: "kind"), .init(name: "characters", flushRight: true),
            .init(name: "sections", flushRight: true), .init(name: "statistics", flushRight: true),
            .init(name: "file"), .init(name: "title"),
        ])
        defer { if format == .text, !table.rows.isEmpty { print(table.lines.joined(separator: "\n")) } }
        func show(_ entry: LibraryEntry) {
            switch format {
            case .jsonl: print(Record(entry).jsonLine)
            case .text:
                table.rows.append([
                    entry.date, entry.kind.rawValue, String(entry.characterCount), String(entry.sectionCount),
                    String(entry.statisticCount), entry.fileName, entry.title,
                ])
            }
        }
        if let file, encoding == nil, !uncorrected, try isKnown(to: file) {
            return try file.forEachEntry(in: LibraryScope(paths), show)
        }
        try forEachCorrected(of: paths, encoding: encoding, isCorrected: !uncorrected) { reading in
            show(LibraryEntry(reading.document, statistics: reading.countStatistics().rows))
        }
    }

    /// Whether a library has documents of all paths.
    private func isKnown(to file: LibraryFile) throws -> Bool {
        if paths.isEmpty { return try library != nil || file.documentCount() > 0 }
        return try paths.allSatisfy { try file.documentCount(in: LibraryScope([$0])) > 0 }
    }

    private func takeOut(of file: LibraryFile) throws {
        guard let count = try file.forget(LibraryScope(paths)) else {
            throw Failure(sentence: "another program indexes into \(file.path); wait for its end, or stop it.")
        }
        print(counted(count, "document") + " taken out; the files are as they were.")
    }

    private func printCheck(of file: LibraryFile) throws {
        let check = try file.check()
        print(
            counted(check.documents, "document") + ", \(megabytes(check.textBytes)) MB of text, "
                + "\(megabytes(check.indexBytes)) MB of index, \(megabytes(check.fileBytes)) MB in all.")
        for damage in check.damage { complain(damage + ".") }
        guard check.damage.isEmpty else {
            throw Failure(sentence: "\(file.path) is damaged; remove it and index again. No document is lost with it.")
        }
        print("The library is whole.")
    }
}

extension Record {
    /// An entry of the library as printed.
    fileprivate init(_ entry: LibraryEntry) {
        self.init([
            "file": .text(entry.path), "title": .text(entry.title), "issuer": .text(entry.issuer),
            "date": .text(entry.date), "kind": .text(entry.kind.rawValue), "characters": .number(entry.characterCount),
            "sections": .number(entry.sectionCount), "statistics": .number(entry.statisticCount),
        ])
    }
}
