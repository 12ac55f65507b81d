import Exports
import GRDB
public import Tables

extension Store {
    /// Writes a table as the only one of a database file that has no bytes yet.
    ///
    /// - Parameter name: the name of the table in SQL.
    public static func write(_ table: DataTable, named name: String, to path: String) throws(StoreError) {
        do {
            let queue = try DatabaseQueue(path: path.hasPrefix("/") ? path : "./" + path)
            try queue.write { database in
                let fields = ExportField.fields(of: table)
                let columns = fields.map { $0.name.quoted + ($0.kind.isNumber ? " NUMERIC" : " TEXT") }
                try database.execute(sql: "CREATE TABLE \(name.quoted) (\(columns.joined(separator: ", ")))")
                let marks = fields.map { _ in "?" }.joined(separator: ", ")
                let insert = try database.makeStatement(sql: "INSERT INTO \(name.quoted) VALUES (\(marks))")
                for row in 0..<table.rowCount {
                    let record = table.record(row, fields: fields)
                    try insert.execute(arguments: StatementArguments(record.fields.map(\.value.argument)))
                }
            }
            try queue.close()
        } catch {
            throw StoreError(error, path: path)
        }
    }
}

extension String {
    /// The name as SQL has any name.
    fileprivate var quoted: String {
        "\"" + split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}

extension Exports.Record.Field {
    fileprivate var argument: (any DatabaseValueConvertible)? {
        switch self {
        case .text(let text), .decimal(let text): text
        case .number(let number): number
        case .real(let number): number
        case .flag(let flag): flag
        case .list, .record: json
        case .none: nil
        }
    }
}
