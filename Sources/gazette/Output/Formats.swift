import ArgumentParser
import Exports
import Search

/// How a list is printed: for people, or a JSON object a line.
enum LineFormat: String, ExpressibleByArgument, CaseIterable { case text, jsonl }

/// How a record is printed.
enum RecordFormat: String, ExpressibleByArgument, CaseIterable { case text, json }

/// How statistics are printed or written: for people, or in a format of files.
enum TableFormat: String, ExpressibleByArgument, CaseIterable {
    case text, jsonl, csv, markdown, sqlite

    /// The format of files; nil for text.
    var export: ExportFormat? { ExportFormat(rawValue: rawValue) }
}

/// How the answer of a query is printed.
enum AnswerFormat: String, ExpressibleByArgument, CaseIterable { case text, jsonl, csv, markdown }

/// How a picture is printed.
enum PictureFormat: String, ExpressibleByArgument, CaseIterable { case text, svg }

/// What a chart is drawn over, by the names of `IndicatorAxis`.
enum ChartAxis: String, ExpressibleByArgument, CaseIterable { case period, place, document }

/// How a chart is drawn, by the names of `Chart.Form`.
enum ChartForm: String, ExpressibleByArgument, CaseIterable { case bars, lines }

/// The order of documents with hits, by the names of `SearchOrder`.
enum DocumentOrder: String, ExpressibleByArgument, CaseIterable {
    case place, date, relevance

    /// The order itself.
    var search: SearchOrder { SearchOrder(rawValue: rawValue) ?? .place }
}
