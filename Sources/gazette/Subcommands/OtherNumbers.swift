import DocumentModel
import Statistics

/// `gazette statistics --others`: every number that is no statistic, with what it is.
func print(_ numbers: [OtherNumber], of document: Document, as format: TableFormat, hasHeader: inout Bool) {
    switch format {
    case .text:
        var table = ColumnTable(columns: [
            .init(name: "number"), .init(name: "class"), .init(name: "line", flushRight: true),
            .init(name: "column", flushRight: true),
        ])
        for number in numbers {
            table.rows.append([
                number.verbatim, number.class.rawValue, String(number.line), String(number.column),
            ])
        }
        print(document.path.withoutControls + ": \(numbers.count) other numbers")
        if !numbers.isEmpty { print(table.lines.joined(separator: "\n")) }
    case .jsonl:
        for number in numbers { print(Record(number, in: document).jsonLine) }
    case .csv:
        for record in numbers.map({ Record($0, in: document) }) {
            if !hasHeader { print(CSV.header(record), terminator: "") }
            hasHeader = true
            print(CSV.line(record), terminator: "")
        }
    }
}

extension Record {
    /// A number that is no statistic, as printed.
    fileprivate init(_ number: OtherNumber, in document: Document) {
        self.init([
            "file": .text(document.path), "line": .number(number.line), "column": .number(number.column),
            "verbatim": .text(number.verbatim), "class": .text(number.class.rawValue),
        ])
    }
}
