import ArgumentParser

/// How a list is printed: for people, or a JSON object a line.
enum LineFormat: String, ExpressibleByArgument, CaseIterable { case text, jsonl }

/// How a record is printed.
enum RecordFormat: String, ExpressibleByArgument, CaseIterable { case text, json }

/// How a table is printed.
enum TableFormat: String, ExpressibleByArgument, CaseIterable { case text, jsonl, csv }

/// How a picture is printed.
enum PictureFormat: String, ExpressibleByArgument, CaseIterable { case text, svg }

/// What a chart is drawn over, by the names of `IndicatorAxis`.
enum ChartAxis: String, ExpressibleByArgument, CaseIterable { case period, place, document }

/// How a chart is drawn, by the names of `Chart.Form`.
enum ChartForm: String, ExpressibleByArgument, CaseIterable { case bars, lines }
