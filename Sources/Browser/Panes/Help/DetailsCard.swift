import DocumentModel
import TextScreen

/// The metadata card: what the text states, with the line it stands on, and what it does not state.
extension State {
    var detailLines: [SheetLine] {
        guard let document = reading?.document else { return [] }
        let card = Metadata.Field.allCases.map { line(of: $0, in: document) }
        let encoding = SheetLine(name: words.encoding, text: words.name(of: document.source.encoding))
        let path = SheetLine(name: document.path, text: "", isHeading: true)
        return card + [SheetLine(name: "", text: ""), encoding, path]
    }

    private func line(of field: Metadata.Field, in document: Document) -> SheetLine {
        let name = words.fields[field] ?? field.rawValue
        let value = field == .kind ? words.name(of: document.metadata.kind) : document.metadata[field]
        guard !value.isEmpty else { return SheetLine(name: name, text: "— " + words.notStated, isMissing: true) }
        let source = document.metadata.sources[field]?.lowerBound
        let place = source.map { "  (\(document.source.line(at: $0)))" } ?? ""
        return SheetLine(name: name, text: value + place, source: source)
    }

    /// What a key does to the card: it selects a field, or goes to the line that the field was read from.
    mutating func updateDetails(_ key: Key, height: Int) {
        guard let sheet else { return }
        let last = Metadata.Field.allCases.count - 1
        switch key {
        case "j", .down: select(detail: sheet.selection + 1, height: height)
        case "k", .up: select(detail: sheet.selection - 1, height: height)
        case " ", "d", .pageDown, .control("f"), .control("d"):
            select(detail: sheet.selection + height / 2, height: height)
        case "b", "u", .pageUp, .control("b"), .control("u"):
            select(detail: sheet.selection - height / 2, height: height)
        case "g", .home: select(detail: 0, height: height)
        case "G", .end: select(detail: last, height: height)
        case .enter: goToDetail()
        default: self.sheet = nil
        }
    }

    /// Selects a field and keeps it in the window; behind the last one the path comes into view too.
    private mutating func select(detail: Int, height: Int) {
        guard var sheet else { return }
        let lines = detailLines.count
        sheet.selection = min(max(0, detail), Metadata.Field.allCases.count - 1)
        let lowest = sheet.selection == Metadata.Field.allCases.count - 1 ? lines - 1 : sheet.selection
        sheet.top = max(min(sheet.top, sheet.selection), lowest - height + 1, 0)
        self.sheet = sheet
    }

    private mutating func goToDetail() {
        guard let sheet, let document = reading?.document, detailLines.indices.contains(sheet.selection) else { return }
        guard let source = detailLines[sheet.selection].source else {
            notice = Notice(words.notStated)
            return
        }
        self.sheet = nil
        leave()
        focus = .text
        show(document.position(ofSource: source))
    }
}
