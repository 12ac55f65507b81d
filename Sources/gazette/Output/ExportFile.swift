import Browser
import DocumentModel
import Exports
import Statistics
import Store
import Tables

/// Writes a table of the browser to the file that its name says, and gives the number of rows.
///
/// - Parameter document: reads a document of statistics.
func write(_ request: ExportRequest, reading document: (String) throws -> Document) throws -> Int {
    guard let format = ExportFormat(ofFile: request.path) else {
        throw ExportError.unknownEnding(path: request.path)
    }
    switch request.content {
    case .table(let table, let title):
        try write(table, title: title, format, to: request.path, replaces: request.replaces)
        return table.rowCount
    case .statistics(let rows):
        let sink = try statisticsSink(format, output: request.path, replaces: request.replaces)
        var last: Document?
        for run in runs(of: rows, isInOrder: format != .sqlite) {
            let document = try last?.path == run.path ? last : document(run.path)
            last = document
            if let document { try sink.add(run.statistics, of: document) }
        }
        try sink.finish()
        return sink.count
    case .hits: return 0
    }
}

/// Rows of one document, one after the other; where their order is of no matter, all rows of a document.
private func runs(of rows: [ExportRequest.Row], isInOrder: Bool) -> [(path: String, statistics: [Statistic])] {
    var runs: [(path: String, statistics: [Statistic])] = []
    var places: [String: Int] = [:]
    for row in rows {
        if let place = places[row.path], !isInOrder || place == runs.count - 1 {
            runs[place].statistics.append(row.statistic)
        } else {
            places[row.path] = runs.count
            runs.append((row.path, [row.statistic]))
        }
    }
    return runs
}

private func write(
    _ table: DataTable, title: String, _ format: ExportFormat, to path: String, replaces: Bool
) throws {
    let fields = ExportField.fields(of: table)
    if format == .csv {
        let export = try CSVExport(
            path, description: CSVExport.description(of: path), name: "table", title: title,
            summary: "A table written by Gazette.", fields: fields, replaces: replaces)
        for row in 0..<table.rowCount { try export.write(table.record(row, fields: fields)) }
        return try export.commit()
    }
    let file = try PendingFile(path, replaces: replaces)
    if format == .sqlite {
        try Store.write(table, named: "table", to: file.temporaryPath)
    } else {
        var writer = RecordWriter(format, fields: fields) { try file.write($0) }
        try writer.begin()
        for row in 0..<table.rowCount { try writer.write(table.record(row, fields: fields)) }
    }
    try file.commit()
}
