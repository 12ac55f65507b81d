import DocumentModel
import Exports
import Statistics

/// `gazette statistics --others`: every number that is no statistic, with what it is; without a writer as text.
func print(_ numbers: [OtherNumber], of document: Document, to writer: inout RecordWriter?) throws {
    guard writer == nil else {
        try writer?.begin()
        for number in numbers { try writer?.write(Record(number, in: document)) }
        return
    }
    var list = PrintedList(
        path: document.path, things: "other numbers",
        columns: [
            .init(name: "number"), .init(name: "class"), .init(name: "line", flushRight: true),
            .init(name: "column", flushRight: true),
        ])
    for number in numbers {
        list.add([number.verbatim, number.class.rawValue, String(number.line), String(number.column)])
    }
    list.close()
}

extension OtherNumber {
    /// The columns that are printed.
    static let fields = [
        ExportField("file", "File"), ExportField("line", "Line", .integer), ExportField("column", "Column", .integer),
        ExportField("verbatim", "Verbatim"), ExportField("class", "Class"),
    ]
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
