import DocumentModel
import Exports
import Glibc
import Library
import Statistics
import Store

/// Takes the statistics of documents, one document after the other, and puts them somewhere.
protocol StatisticsSink: AnyObject {
    /// How many rows there are so far.
    var count: Int { get }

    /// Takes statistics of a document, in reading order.
    func add(_ statistics: [Statistic], of document: Document) throws

    /// Takes all statistics of a document.
    func add(_ reading: inout CorrectedDocument) throws

    /// Completes what was written; without this no file appears.
    func finish() throws
}

/// Writes statistics to standard output, or to a file; CSV also to a folder, which then has a description of it too.
func statisticsSink(_ format: ExportFormat, output: String?, replaces: Bool) throws -> any StatisticsSink {
    guard let output else { return TextSink(format, nil) }
    switch format {
    case .jsonl, .markdown: return TextSink(format, try PendingFile(output, replaces: replaces))
    case .sqlite: return try StoreSink(output, replaces: replaces)
    case .csv where ExportFormat(ofFile: output) == .csv && !isFolder(output):
        return try CSVSink(output, description: CSVExport.description(of: output), replaces: replaces)
    case .csv:
        let isNew = access(output, F_OK) != 0
        guard !isNew || mkdir(output, 0o777) == 0 else {
            throw ExportError.unwritable(path: output, reason: String(cString: strerror(errno)))
        }
        guard isFolder(output) else { throw ExportError.notAFolder(path: output) }
        return try CSVSink(
            output + "/statistics.csv", description: output + "/datapackage.json", replaces: replaces,
            newFolder: isNew ? output : nil)
    }
}

private func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
}

/// JSON Lines, Markdown, or CSV without a description.
private final class TextSink: StatisticsSink {
    private let file: PendingFile?
    private var writer: RecordWriter

    init(_ format: ExportFormat, _ file: PendingFile?) {
        self.file = file
        writer = RecordWriter(format, fields: StatisticFields.all) { text in
            if let file { try file.write(text) } else { print(text, terminator: "") }
        }
    }

    var count: Int { writer.count }

    /// Rows that a reader picked out are checked already: parts may be missing among them.
    func add(_ statistics: [Statistic], of document: Document) throws {
        let marks = statistics.map { statistic in
            statistic.check.map { [Record.Field.record(json: Record($0).jsonLine)] } ?? []
        }
        try write(statistics, marks, of: document)
    }

    func add(_ reading: inout CorrectedDocument) throws {
        let document = reading.document
        try writer.begin()
        try reading.forEachStatistics { block, statistics in
            var marks = statistics.map { _ in [Record.Field]() }
            // The other formats have no field for them.
            let found = writer.format == .jsonl ? checks(ofBlock: block, statistics: statistics[...], in: document) : []
            for check in found {
                for index in check.statistics { marks[index].append(.record(json: Record(check.mark).jsonLine)) }
            }
            try write(statistics, marks, of: document)
            return true
        }
    }

    private func write(_ statistics: [Statistic], _ checks: [[Record.Field]], of document: Document) throws {
        try writer.begin()
        for (statistic, checks) in zip(statistics, checks) {
            var record = Record(statistic, in: document)
            if writer.format == .jsonl { record.fields.append(("checks", .list(checks))) }
            try writer.write(record)
        }
    }

    func finish() throws { try file?.commit() }
}

/// CSV with a description.
private final class CSVSink: StatisticsSink {
    private let export: CSVExport
    /// A folder that was made for it, and that goes again when nothing is written.
    private let newFolder: String?

    init(_ path: String, description: String, replaces: Bool, newFolder: String? = nil) throws {
        self.newFolder = newFolder
        export = try CSVExport(
            path, description: description, name: "statistics", title: "Statistics of official reports",
            summary: "Numbers that official reports state, each with its place in the text.",
            fields: StatisticFields.all, replaces: replaces)
    }

    var count: Int { export.count }

    func add(_ statistics: [Statistic], of document: Document) throws {
        name(document)
        for statistic in statistics { try export.write(Record(statistic, in: document)) }
    }

    func add(_ reading: inout CorrectedDocument) throws {
        let document = reading.document
        name(document)
        try reading.forEachStatistics { _, statistics in
            for statistic in statistics { try export.write(Record(statistic, in: document)) }
            return true
        }
    }

    private func name(_ document: Document) {
        let source = DataPackage.Source(title: document.displayTitle, path: document.path)
        if !export.sources.contains(source) { export.sources.append(source) }
    }

    func finish() throws { try export.commit() }

    deinit {
        export.abandon()
        // A folder with files in it stays.
        if let newFolder { rmdir(newFolder) }
    }
}

/// A database with the documents and their sections too.
private final class StoreSink: StatisticsSink {
    private let file: PendingFile
    private let store: Store
    private(set) var count = 0

    init(_ path: String, replaces: Bool) throws {
        let file = try PendingFile(path, replaces: replaces)
        self.file = file
        store = try naming(path) { () throws(StoreError) in try Store(creating: file.temporaryPath) }
    }

    func add(_ statistics: [Statistic], of document: Document) throws {
        try naming(file.path) { () throws(StoreError) in try store.put(document, statistics) }
        count += statistics.count
    }

    func add(_ reading: inout CorrectedDocument) throws {
        try add(reading.countStatistics().rows, of: reading.document)
    }

    func finish() throws {
        try naming(file.path) { () throws(StoreError) in try store.close() }
        try file.commit()
    }
}

/// What `body` gives; an error names the file that was asked for, not the one that is written meanwhile.
private func naming<Value>(_ path: String, _ body: () throws(StoreError) -> Value) throws -> Value {
    do {
        return try body()
    } catch .file(_, let reason) {
        throw ExportError.unwritable(path: path, reason: reason)
    }
}
