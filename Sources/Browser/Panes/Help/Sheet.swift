import DocumentModel
import TextScreen

/// What lies over the panes: read, scrolled, and closed.
public struct Sheet: Sendable, Equatable {
    /// What the sheet is about.
    public enum Kind: Sendable, Equatable { case help, details, columns, row, queryHelp }

    /// What it is about.
    public var kind: Kind
    /// The first line shown.
    public var top = 0
    /// The selected line; help has none.
    public var selection = 0

    /// Opens a sheet.
    public init(_ kind: Kind) { self.kind = kind }
}

/// One line of a sheet: a name, and what it means.
struct SheetLine: Equatable {
    var name: String
    var text: String
    var isHeading = false
    /// The byte of the source that the line was read from.
    var source: Int?
    /// Whether the text does not state it.
    var isMissing = false
}

extension State {
    /// What a key does to the sheet.
    mutating func updateSheet(_ key: Key) {
        guard let sheet else { return }
        let height = max(1, size.height - 4)
        if sheet.kind == .details { return updateDetails(key, height: height) }
        if sheet.kind == .row { return updateRowSheet(key, height: height) }
        if sheet.kind == .columns { return updateColumns(key, height: height) }
        let last = max(0, sheetLines(sheet).count - height)
        switch key {
        case "j", .down: self.sheet?.top = min(last, sheet.top + 1)
        case "k", .up: self.sheet?.top = max(0, sheet.top - 1)
        case " ", "d", .pageDown, .control("f"), .control("d"): self.sheet?.top = min(last, sheet.top + height - 1)
        case "b", "u", .pageUp, .control("b"), .control("u"): self.sheet?.top = max(0, sheet.top - height + 1)
        case "g", .home: self.sheet?.top = 0
        case "G", .end: self.sheet?.top = last
        default: self.sheet = nil
        }
    }

    /// The lines of a sheet.
    func sheetLines(_ sheet: Sheet) -> [SheetLine] {
        switch sheet.kind {
        case .help: helpLines
        case .details: detailLines
        case .columns: columnLines
        case .row: rowLines
        case .queryHelp: queryHelpLines
        }
    }

    private var helpLines: [SheetLine] {
        CommandGroup.allCases.flatMap { group in
            [SheetLine(name: words.groups[group.rawValue], text: "", isHeading: true)]
                + CommandTable.entries.filter { $0.group == group }.map { entry in
                    let keys = entry.keys.map { $0.map(\.label).joined() }.joined(separator: " ")
                    return SheetLine(
                        name: keys.isEmpty ? ":" + entry.command.rawValue : keys, text: words.help(of: entry))
                }
        }
    }
}
