public import DocumentModel
public import Statistics

/// The columns of exported statistics, the same in every format.
public enum StatisticFields {
    /// The columns in their order.
    public static let all: [ExportField] = [
        ExportField("file", "File", .string, "The path of the document, as it was given.", isRequired: true),
        ExportField(
            "line", "Line", .integer, "The line of the source file, from 1.", isRequired: true),
        ExportField(
            "column", "Column", .integer, "The column of the source line, from 1, in Unicode characters.",
            isRequired: true),
        ExportField(
            "verbatim", "Verbatim", .string, "Number, unit and bound words as printed: 近7000万人.", isRequired: true),
        ExportField(
            "value", "Value", .number, "The number, 万, 亿, million and billion multiplied out.", isRequired: true),
        ExportField("unit", "Unit", .string, "The unit of value and from, without 万 and 亿; empty for a bare number."),
        ExportField(
            "bound", "Bound", .string,
            "How the number binds: = exactly, > more than, >= at least, < less than, <= at most, ~ about.",
            choices: Statistic.Bound.allCases.map(\.rawValue), isRequired: true),
        ExportField(
            "kind", "Kind", .string, "What sort of measure it is.", choices: Statistic.Kind.allCases.map(\.rawValue),
            isRequired: true),
        ExportField("indicator", "Indicator", .string, "What is measured, as a row label in words of the text."),
        ExportField(
            "period", "Period", .string,
            "The time covered: a year 2023, a month 2023-07, a day, or first and last of these parted by a slash."),
        ExportField(
            "from", "From", .number, "The other end of a change or range, in the unit of value."),
        ExportField(
            "status", "Status", .string, "Whether it is so, is meant to be so, or has to be so.",
            choices: Statistic.Status.allCases.map(\.rawValue), isRequired: true),
        ExportField("scope", "Scope", .string, "The place or body it is about, in words of the text."),
        ExportField(
            "group", "Group", .integer, "Numbers of one compound (3819批5782人次) share it, counted within the file."),
        ExportField("section", "Section", .string, "The heading of the innermost section it stands in."),
        ExportField("sentence", "Sentence", .string, "The sentence it stands in.", isRequired: true),
        ExportField(
            "corrected", "Corrected", .string, "What the reader has done by hand; empty for a row as it was found.",
            choices: Statistic.Origin.allCases.filter { $0 != .extracted }.map(\.rawValue)),
    ]
}

extension Record {
    /// A statistic as every format has it.
    public init(_ statistic: Statistic, in document: Document) {
        let block = document.blocks.indices.contains(statistic.block) ? document.blocks[statistic.block] : nil
        let section = statistic.section.flatMap { document.sections.indices.contains($0) ? $0 : nil }
        self.init([
            "file": .text(document.path), "line": .number(statistic.line), "column": .number(statistic.column),
            "verbatim": .text(statistic.verbatim), "value": .decimal(statistic.value), "unit": .text(statistic.unit),
            "bound": .text(statistic.bound.rawValue), "kind": .text(statistic.kind.rawValue),
            "indicator": .text(statistic.indicator), "period": .text(statistic.period),
            "from": statistic.from.map(Field.decimal) ?? .none, "status": .text(statistic.status.rawValue),
            "scope": .text(statistic.scope), "group": Field(statistic.group),
            "section": Field(section.map { document.sections[$0].title }),
            "sentence": .text(block?.text(in: statistic.sentence) ?? ""),
            "corrected": statistic.origin == .extracted ? .none : .text(statistic.origin.rawValue),
        ])
    }
}
