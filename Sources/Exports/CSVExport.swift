/// A CSV file with its description beside it; neither gets its name before both are written.
public final class CSVExport {
    private let data: PendingFile
    private let description: PendingFile
    private let fields: [ExportField]
    private let name: String
    private let title: String
    private let summary: String
    private var writer: RecordWriter
    /// The documents that rows come from, in the order in which they were read.
    public var sources: [DataPackage.Source] = []

    /// How many rows were written.
    public var count: Int { writer.count }

    /// Begins an export.
    ///
    /// - Parameters:
    ///   - path: the CSV file.
    ///   - description: its description, in the same folder.
    ///   - name: the name of the table for programs.
    public init(
        _ path: String, description: String, name: String, title: String, summary: String, fields: [ExportField],
        replaces: Bool
    ) throws(ExportError) {
        data = try PendingFile(path, replaces: replaces)
        self.description = try PendingFile(description, replaces: replaces)
        self.fields = fields
        (self.name, self.title, self.summary) = (name, title, summary)
        writer = RecordWriter(.csv, fields: fields) { [data] in try data.write($0) }
    }

    /// Where the description of a CSV file stands: `numbers.csv` has `numbers.datapackage.json`.
    public static func description(of path: String) -> String {
        (path.lowercased().hasSuffix(".csv") ? String(path.dropLast(4)) : path) + ".datapackage.json"
    }

    /// Writes a row.
    public func write(_ record: Record) throws { try writer.write(record) }

    /// Leaves everything as it was before, unless both files have their names.
    public func abandon() {
        data.abandon()
        description.abandon()
    }

    /// Gives both files their names.
    public func commit() throws {
        try writer.begin()
        let file = data.path.split(separator: "/").last.map(String.init) ?? data.path
        let package = DataPackage(
            name: name, title: title, description: summary,
            resources: [DataPackage.Resource(name: name, path: file, fields: fields)], sources: sources)
        try description.write(package.json)
        try data.commit()
        try description.commit()
    }
}
