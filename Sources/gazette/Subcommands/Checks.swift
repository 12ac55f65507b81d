import DocumentModel
import Exports
import Statistics

/// What the numbers of a document say about each other, for people or as records.
func print(_ checks: [Check], of document: Document, to writer: inout RecordWriter?) throws {
    guard writer != nil else {
        var list = PrintedList(
            path: document.path, things: "checks",
            columns: [
                .init(name: "line", flushRight: true), .init(name: "verdict"), .init(name: "kind"),
                .init(name: "reason"),
            ])
        for check in checks {
            let line = document.line(of: Position(block: check.block, offset: check.range.lowerBound))
            list.add([String(line), check.verdict.rawValue, check.kind.rawValue, check.formula])
        }
        return list.close()
    }
    try writer?.begin()
    for check in checks { try writer?.write(Record(check, in: document)) }
}

extension Check {
    /// The columns that are printed.
    static let fields = [
        ExportField("file", "File"), ExportField("line", "Line", .integer), ExportField("column", "Column", .integer),
        ExportField("kind", "Kind"), ExportField("verdict", "Verdict"), ExportField("reason", "Reason"),
        ExportField("text", "Text"),
    ]
}

extension Record {
    /// A check with its place.
    fileprivate init(_ check: Check, in document: Document) {
        let block = document.blocks[check.block]
        let place = document.source.place(at: block.map.source(at: check.range.lowerBound))
        self.init([
            "file": .text(document.path), "line": .number(place.line), "column": .number(place.column),
            "kind": .text(check.kind.rawValue), "verdict": .text(check.verdict.rawValue),
            "reason": .text(check.formula), "text": .text(block.text(in: check.range)),
        ])
    }

    /// The mark of a check, as a number has it.
    init(_ mark: CheckMark) {
        self.init([
            "kind": .text(mark.kind.rawValue), "verdict": .text(mark.verdict.rawValue), "reason": .text(mark.formula),
        ])
    }
}
