import ArgumentParser

/// How a list is printed: for people, or a JSON object a line.
enum LineFormat: String, ExpressibleByArgument, CaseIterable { case text, jsonl }

/// How a record is printed.
enum RecordFormat: String, ExpressibleByArgument, CaseIterable { case text, json }

/// How a table is printed.
enum TableFormat: String, ExpressibleByArgument, CaseIterable { case text, jsonl, csv }
