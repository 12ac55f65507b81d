import DocumentModel
import Statistics
import TextScreen

/// All that a row of the statistics says: read, and edited field by field.
extension State {
    /// The lines of the sheet: the fields, then where the number stands.
    var rowLines: [SheetLine] {
        var state = self
        guard let index = state.selectedRow(refusing: false), let reading else { return [] }
        let statistic = reading.statistics[index]
        let fields = StatisticField.allCases.map { field in
            let said = statistic[field]
            let former = statistic.former[field].map { words.formerly(words.name(of: $0, in: field)) } ?? ""
            return SheetLine(
                name: words.name(of: field), text: (said.isEmpty ? "—" : words.name(of: said, in: field)) + former,
                isMissing: said.isEmpty)
        }
        let sentence = reading.document.blocks[statistic.block].text(in: statistic.sentence).trimmed
        return fields + [
            SheetLine(name: "", text: ""),
            SheetLine(name: words.printedAs, text: statistic.verbatim + words.onLine(statistic.line)),
            SheetLine(name: words.origin, text: words.name(of: statistic.origin)),
            SheetLine(name: "", text: ""), SheetLine(name: sentence, text: "", isHeading: true),
        ]
    }

    /// What a key does to it.
    mutating func updateRowSheet(_ key: Key, height: Int) {
        let fields = StatisticField.allCases
        guard let sheet, let index = selectedRow(refusing: false) else { return self.sheet = nil }
        switch key {
        case "j", .down: select(field: sheet.selection + 1, height: height)
        case "k", .up: select(field: sheet.selection - 1, height: height)
        case "g", .home: select(field: 0, height: height)
        case "G", .end: select(field: fields.count - 1, height: height)
        case .enter, "e": if fields.indices.contains(sheet.selection) { ask(fields[sheet.selection], ofRow: index) }
        default: self.sheet = nil
        }
    }

    private mutating func select(field: Int, height: Int) {
        guard var sheet else { return }
        sheet.selection = min(StatisticField.allCases.count - 1, max(0, field))
        sheet.top = max(min(sheet.top, sheet.selection), sheet.selection - height + 1, 0)
        self.sheet = sheet
    }
}
