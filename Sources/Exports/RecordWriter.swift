/// Writes records as text, one after the other; a table is never in memory as a whole.
public struct RecordWriter {
    /// The format; `sqlite` is no text and writes nothing here.
    public let format: ExportFormat
    private let fields: [ExportField]
    private let sink: (String) throws -> Void
    /// How many records were written.
    public private(set) var count = 0
    private var hasBegun = false

    /// Makes a writer.
    ///
    /// - Parameter sink: takes the text, piece by piece.
    public init(_ format: ExportFormat, fields: [ExportField], to sink: @escaping (String) throws -> Void) {
        self.format = format
        self.fields = fields
        self.sink = sink
    }

    /// Writes the head of the table, which stands even over no rows.
    public mutating func begin() throws {
        guard !hasBegun else { return }
        hasBegun = true
        switch format {
        case .csv: try sink(CSV.header(fields.map(\.name)))
        case .markdown: try sink(MarkdownTable.header(fields))
        case .jsonl, .sqlite: break
        }
    }

    /// Writes one record.
    public mutating func write(_ record: Record) throws {
        try begin()
        count += 1
        switch format {
        case .csv: try sink(CSV.line(record))
        case .jsonl: try sink(record.jsonLine + "\n")
        case .markdown: try sink(MarkdownTable.line(record))
        case .sqlite: break
        }
    }
}
