import DocumentModel

/// Makes a table of the tokens between `<table>` and `</table>`, whatever is missing among them.
struct HTMLTableReader {
    /// The text: cells parted by tabs, rows by line feeds.
    private(set) var text = MappedText()
    /// The grid; complete after `finish`.
    private(set) var table = Table(rows: [], headerRows: 0, alignments: [])
    /// What `<caption>` holds.
    private(set) var captions: [MappedText] = []
    private var grid: HTMLGrid
    private var cell: HTMLText?
    private var cellTag: HTMLToken?
    private var lastTag = 0..<0
    private var boldDepth = 0
    private var isCaption = false
    private var isInHead = false

    /// - Parameter size: the bytes of the table in the source.
    init(size: Int) { grid = HTMLGrid(room: size / 2 + 8) }

    mutating func read(
        _ token: HTMLToken, _ entities: inout HTMLEntities, _ cleaner: inout SourceCleaner, _ repairs: inout Repairs
    ) {
        defer { if token.kind == .start || token.kind == .end { lastTag = token.range } }
        switch (token.kind, token.tag) {
        case (.comment, _): repairs.note(.setAside, token.range, .comment)
        case (.text, _): addText(token, &entities, &cleaner, &repairs)
        case (_, .row):
            closeCell(cleaner.bytes)
            if token.kind == .start { grid.openRow(isHead: isInHead) } else { grid.closeRow() }
        case (_, .cell), (_, .headerCell):
            closeCell(cleaner.bytes)
            if token.kind == .start { open(token) }
        case (_, .tableHead):
            closeCell(cleaner.bytes)
            isInHead = token.kind == .start
        case (_, .caption): changeCaption(token.kind == .start, cleaner.bytes)
        case (_, .bold): boldDepth = max(0, boldDepth + (token.kind == .start ? 1 : -1))
        default: if token.tag.partsLines { cell?.addSpace(forTag: token.range) }
        }
    }

    /// Closes what is open, and counts the header.
    mutating func finish(_ bytes: [UInt8]) {
        closeCell(bytes)
        table = grid.finish()
    }

    /// A cell; text outside of all cells opens one too, so that it is not lost.
    private mutating func open(_ token: HTMLToken) {
        cell = HTMLText()
        cellTag = token
    }

    private mutating func addText(
        _ token: HTMLToken, _ entities: inout HTMLEntities, _ cleaner: inout SourceCleaner, _ repairs: inout Repairs
    ) {
        if cell == nil {
            guard cleaner.bytes[token.range].contains(where: { !$0.isHTMLSpace }) else { return }
            // What parts it from the cell before stands for the tag that closed that one.
            open(HTMLToken(kind: .text, tag: .cell, range: lastTag))
        }
        cell?.add(token.range, isBold: boldDepth > 0, entities: &entities, cleaner: &cleaner, repairs: &repairs)
    }

    /// A caption stands before all cells; another one is a cell.
    private mutating func changeCaption(_ isStart: Bool, _ bytes: [UInt8]) {
        closeCell(bytes)
        isCaption = isStart && text.isEmpty && grid.isEmpty
        if isCaption { cell = HTMLText() }
    }

    private mutating func closeCell(_ bytes: [UInt8]) {
        defer { (cell, cellTag) = (nil, nil) }
        guard let cell else { return }
        guard let tag = cellTag else {
            if isCaption { captions.append(cell.text) }
            isCaption = false
            return
        }
        let marks = grid.openCell()
        text.append(marks, inPlaceOf: tag.range)
        let start = text.bytes.count
        text.append(cell.text, spaced: false)
        grid.closeCell(
            start..<text.bytes.count, isHeader: tag.tag == .headerCell,
            rows: Self.number(tag.attribute("rowspan", in: bytes)),
            columns: Self.number(tag.attribute("colspan", in: bytes)))
    }

    /// A span as HTML limits it.
    private static func number(_ value: ArraySlice<UInt8>?) -> Int {
        guard let value else { return 1 }
        return min(1000, max(1, Int(String(decoding: value.prefix(8), as: UTF8.self)) ?? 1))
    }
}
